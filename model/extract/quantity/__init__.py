"""Quantities: numerals, units, ranks, ranges and what qualifies them, exact to the printed digits."""
