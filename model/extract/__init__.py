"""Story -> facts: pure functions that know no file and no other story (except the corpus evidence handed to them).

`story` runs `names` first, then `metrics` (whose figures `quantity` and `time` read) and `relations`, which hang on the names.
"""
