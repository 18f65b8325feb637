"""Which cases are to be put down anew once something is published: ``figures`` does it when it is next asked."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, false, or_, select, true, update

from window_desk.models.base import table
from window_desk.models.marks import AT_ONCE, MarkedRow
from window_desk.models.projections import CaseRow

_case, _marked = table(CaseRow), table(MarkedRow)
MANY = 500
"""Keys named in one statement."""
_NO_ITEM = _marked.c.case.in_(select(_case.c.row).where(_case.c.item_name == ""))
"""The cases whose department is that of the window, or whose item has not come down yet."""


def by_publishing(
    connection: Connection, kind: str, key: str, body: str, before: str | None, effective_on: date | None
) -> None:
    """Something of that ``kind`` and ``key`` was published, as JSON, over what was ``before``."""
    if body != before:
        concerned = _concerned(kind, key, json.loads(body), before and json.loads(before), effective_on)
        connection.execute(update(_marked).where(concerned).values(changes_at=AT_ONCE))


def by_new_items(connection: Connection, keys: Sequence[str]) -> None:
    """Items were published in versions that nobody had: only a case that came before its item looks otherwise now."""
    for n in range(0, len(keys), MANY):
        unknown = select(_case.c.row).where(_case.c.item_name == "", _case.c.item.in_(keys[n : n + MANY]))
        connection.execute(update(_marked).where(_marked.c.case.in_(unknown)).values(changes_at=AT_ONCE))


def _concerned(kind: str, key: str, body: Any, before: Any, effective_on: date | None) -> ColumnElement[bool]:
    match kind:
        case "item":
            known = _marked.c.case.in_(select(_case.c.row).where(_case.c.item == key))
            return known if before else known & _NO_ITEM
        case "year":
            days = (date.fromisoformat(day) for day in (f"{body['year']}-01-01", *body["off"], *body["makeup"]))
            return _reaching(min(days))
        case "overlay":
            return _reaching(date.fromisoformat(key))
        case "roster":
            return false() if _places(body) == _places(before) else _NO_ITEM
        case "setting" if key.startswith("rule."):
            return or_(_marked.c.began.is_(None), _marked.c.began >= effective_on) if effective_on else true()
    return false()


def _reaching(day: date) -> ColumnElement[bool]:
    return or_(_marked.c.reach.is_(None), _marked.c.reach >= day)


def _places(roster: Any) -> dict[int, str]:
    return {window["number"]: window["department"] for window in roster["windows"]} if roster else {}
