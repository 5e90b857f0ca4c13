"""A passage cut for reading figures, and what every field of a figure is read with: cues, words, ties, coordination."""
