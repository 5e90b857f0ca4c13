"""What was read once is kept in the user's cache folder, so that the same articles are not read again at the next start.

Nothing that is kept is trusted: it is found by a digest of all that it was made from (the bytes, the lexicon, the corrections, the
program itself) and checked against its types when it is decoded. What is broken, foreign or stale is made anew; without a cache
folder everything works, slower.
"""
