"""公告: what has to be read, and who has read it."""
