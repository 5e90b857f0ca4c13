"""Where a name begins and ends: words, sizes and other names that stand before, inside and behind it."""
