"""The time of a figure: how far the times of a text reach over the figures that follow them."""
