"""Times: expressions of a text resolved against its date, and what they are the ends, aims or spans of."""
