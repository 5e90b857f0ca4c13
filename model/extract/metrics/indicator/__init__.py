"""What a figure counts or measures, as a short noun phrase of the text's own words."""
