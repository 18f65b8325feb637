"""The places beside the counter: where a supervisor and an administrator stand, and what a clerk may look at."""
