"""What sort of figure it is: level, growth, share, rank or ratio; reached, aimed at or expected."""
