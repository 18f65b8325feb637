"""办件: the clocks, the people and the history of one case, at the right of the window."""
