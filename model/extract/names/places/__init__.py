"""Which city a thing belongs to."""
