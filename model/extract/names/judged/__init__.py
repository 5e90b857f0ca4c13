"""Whether a stretch of text names one thing: what speaks for it, and what no name can be."""
