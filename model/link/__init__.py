"""Drafts of all stories -> entities, metrics, relations with ids, cities, series and conflicts."""
