"""Names in quotation marks and book marks, and those that a headline repeats."""
