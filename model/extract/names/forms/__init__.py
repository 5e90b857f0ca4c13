"""The forms of one name brought together: short forms, aliases, heads, and all their mentions."""
