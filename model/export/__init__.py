"""View -> Markdown, JSON, CSV."""
