"""The in-memory model of a folder of clippings. Public face: `load`. Imports no Textual."""
