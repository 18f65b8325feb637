"""The demo centre, its past cases, its PostgreSQL, and the tour through it. Real in everything but the people."""

from window_desk.demo.centre import (
    CENTRE,
    SEATS,
    PlayedClock,
    build,
    hint,
    open_desk,
    prepare,
    publish,
    roster,
    store_path,
)

__all__ = [
    "CENTRE",
    "SEATS",
    "PlayedClock",
    "build",
    "hint",
    "open_desk",
    "prepare",
    "publish",
    "roster",
    "store_path",
]
