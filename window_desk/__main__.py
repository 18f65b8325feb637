"""``python -m window_desk`` is the ``window-desk`` command."""

from window_desk.cli import app

app()
