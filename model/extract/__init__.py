"""Story -> facts: pure functions that know no file and no other story (except the corpus evidence handed to them)."""
