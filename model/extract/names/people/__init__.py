"""People: by titles, by what they say and do, in rows and lists, from other countries."""
