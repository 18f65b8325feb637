"""What the tests stand on: the key of their stores, the moment their clocks show, and how a desk is asked for."""

from collections.abc import Callable
from datetime import datetime

from window_desk.core.entry import CHINA
from window_desk.desk import Desk

KEY = "5a" * 32

MORNING = datetime(2026, 11, 20, 9, 0, tzinfo=CHINA)
"""A Friday: 20 working days from it end on 2026-12-18 (worked example A17)."""

OpenDesk = Callable[[int], Desk]
"""Makes a desk with its own store at a demo window, nobody logged in (fixture ``desk_at``)."""
