"""Names told by their structure: places, qualifiers and endings; designations, lists, works, undertakings, gatherings."""
