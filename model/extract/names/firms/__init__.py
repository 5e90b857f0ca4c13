"""Firms and institutes by their forms of law, brands, trades and owners."""
