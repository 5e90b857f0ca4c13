"""Whose figure it is: the nearest owner that the text supports."""
