"""交接: what a window hands over at the end of a shift, and what must be seen before it is left."""
