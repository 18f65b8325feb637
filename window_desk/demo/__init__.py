"""The demo centre, its past cases, its PostgreSQL, and the tour through it. Real in everything but the people."""
