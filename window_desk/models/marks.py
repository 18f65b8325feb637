"""How marks (``core.standing``) and their sums lie in the store; ``tallies`` writes them, ``figures`` reads them."""

import json
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.core.indicators import INDICATORS, Shown, What, When
from window_desk.models import spans
from window_desk.models.base import Base, Moment

CODE = {what: n for n, what in enumerate(What)}
"""How each kind of mark is stored: by its place in ``What``, so that a new one is added at the end."""

_PICKED = [(pick, i.shown) for i in INDICATORS for pick in (*i.counted, *i.among)]
SPANS = frozenset(pick.what for pick, _ in _PICKED if pick.when is not When.AROSE)
"""The marks of which it counts how long they last."""

RANKED = frozenset(pick.what for pick, shown in _PICKED if shown in (Shown.MEAN, Shown.P90))
"""The marks of which the single amounts count, not only their sum."""

AT_ONCE = datetime.min.replace(tzinfo=UTC)
"""When a case is to be looked at again whose marks are known to be out of date."""


class AttributionRow(Base):
    """In whose name marks are put down: who did it, where, at whose post, for which department, on which item."""

    __tablename__ = "attribution"
    __table_args__ = (Index("ix_attribution_all", "officer", "window", "post", "department", "item", unique=True),)

    id: Mapped[int] = mapped_column(primary_key=True)
    officer: Mapped[str]
    window: Mapped[int]
    post: Mapped[str]
    department: Mapped[str]
    item: Mapped[str]


class MarkRow(Base):
    """A mark of the case at that ``case_line.row``, ``lines`` times over; days as 20261120. ``until`` is 99991231 while
    it goes on, and 0 where nobody asks.
    """

    __tablename__ = "mark"
    __table_args__ = (
        Index("ix_mark_on", "what", "whose", "on"),
        Index("ix_mark_until", "what", "whose", "until", sqlite_where=text("until > 0")),
        Index("ix_mark_day", "what", "on", "case"),
        Index("ix_mark_end", "what", "until", "case", sqlite_where=text("until > 0")),
        Index("ix_mark_lasting", "what", "on", "case", sqlite_where=text('until > "on"')),
        {"sqlite_with_rowid": False},
    )

    case: Mapped[int] = mapped_column(primary_key=True)
    what: Mapped[int] = mapped_column(primary_key=True)
    whose: Mapped[int] = mapped_column(primary_key=True)
    on: Mapped[int] = mapped_column(primary_key=True)
    until: Mapped[int] = mapped_column(primary_key=True)
    amount: Mapped[int] = mapped_column(primary_key=True)
    lines: Mapped[int]


class TallyRow(Base):
    """The sums of one ``span``, a day 20261120, a month 202611 or a year 2026, of one line of a table; ``counts`` is a
    JSON object, its keys those of ``counted_as``.
    """

    __tablename__ = "tally"
    __table_args__ = (
        Index("ix_tally_empty", "counts", sqlite_where=text("counts = '{}'")),
        {"sqlite_with_rowid": False},
    )

    by: Mapped[str] = mapped_column(primary_key=True)
    span: Mapped[int] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(primary_key=True)
    counts: Mapped[str]


class MarkedRow(Base):
    """How long the marks of a case hold: until ``changes_at`` (``None``: for good). They rest on the rules of the day
    it ``began`` and on the calendar up to ``reach`` (``None``: for years to come).
    """

    __tablename__ = "marked"
    __table_args__ = (Index("ix_marked_changes_at", "changes_at"),)

    case: Mapped[int] = mapped_column(primary_key=True)
    changes_at: Mapped[datetime | None] = mapped_column(Moment)
    began: Mapped[date | None]
    reach: Mapped[date | None]


def as_day(day: date | None) -> int:
    """2026-11-20 as 20261120; 99991231 for a day that has not come."""
    return spans.of_day(day or date.max)


def counted_as(what: What, ended: bool = False, amount: int = 1) -> str:
    """The key under which a mark is summed up: on the day it arose or, ``ended``, on the day it ended."""
    code = f"{CODE[what]}e" if ended else str(CODE[what])
    return f"{code}:{amount}" if what in RANKED else code


def as_json(counts: Mapping[str, int]) -> str:
    """``TallyRow.counts``, without what comes to nothing."""
    return json.dumps({key: counts[key] for key in sorted(counts) if counts[key]}, separators=(",", ":"))


def tally_sum(kept: str, added: str) -> str:
    """Two ``TallyRow.counts`` together; SQLite asks for it by that name."""
    counts = Counter[str](json.loads(kept))
    counts.update(json.loads(added))
    return as_json(counts)
