"""One round of push and pull with the centre's PostgreSQL. Read ``exchange`` first, then ``central/``."""
