"""Corpus + Query -> View: plain data that widgets draw and exporters write. Knows no widget."""
