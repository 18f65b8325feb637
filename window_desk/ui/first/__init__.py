"""The first start: a new centre, a window that joins one, or the demo (MISSION E4)."""
