"""Bytes -> Source -> stories: formats, encodings, page layout, headlines, bylines, dates. Knows no fact."""
