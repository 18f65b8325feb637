"""What the centre publishes: catalogue, calendar, roster, form wordings, settings. Versioned, read-only at a window.

Acts cite a version, so no version is ever changed or removed; a new one is added beside it.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.core.acts import Form
from window_desk.core.announcements import Announcement
from window_desk.core.catalogue import Item, Phrase
from window_desk.core.papers import Leaflet, Wording
from window_desk.core.posts import Roster
from window_desk.core.wire import plain, reader
from window_desk.core.workdays import Calendar, Overlay, Year
from window_desk.models import outdated
from window_desk.models.base import Base, table


class PublishedRow(Base):
    """One version of one published thing as JSON; ``kind``: item, year, overlay, roster, wording, phrases, setting."""

    __tablename__ = "published"

    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    effective_on: Mapped[date | None]
    body: Mapped[str]


_published = table(PublishedRow)


@dataclass(frozen=True, slots=True)
class Version:
    """One version of one published thing as it travels; ``body`` is JSON."""

    kind: str
    key: str
    version: int
    effective_on: date | None
    body: str


def version_of(kind: str, key: str, number: int, body: Any, effective_on: date | None = None) -> Version:
    """A version of a thing whose body is plain data, as a store keeps it and a release carries it."""
    return Version(kind, key, number, effective_on, json.dumps(body, ensure_ascii=False, sort_keys=True))


def _publish(
    connection: Connection, kind: str, key: str, version: int, body: Any, effective_on: date | None = None
) -> None:
    new = version_of(kind, key, version, body, effective_on)
    values = {column.name: getattr(new, column.name) for column in _published.c}
    before = _before(connection, new)
    connection.execute(insert(_published).values(**values).on_conflict_do_nothing())
    outdated.by_publishing(connection, kind, key, new.body, before, effective_on)


def _before(connection: Connection, new: Version) -> str | None:
    """What that version says so far; of a roster, of which only the newest is asked, what the newest says."""
    of = [_published.c.kind == new.kind, _published.c.key == new.key]
    if new.kind != "roster":
        of.append(_published.c.version == new.version)
    newest_first = select(_published.c.body).where(*of).order_by(_published.c.version.desc())
    return connection.execute(newest_first.limit(1)).scalar()


def _bodies(connection: Connection, kind: str, known_on: date | None = None) -> Iterable[Any]:
    """Every version of everything of that kind, oldest first; only what had come by ``known_on``."""
    statement = select(_published.c.body).where(_published.c.kind == kind)
    if known_on is not None:
        came = _published.c.effective_on
        statement = statement.where(came.is_(None) | (came <= known_on))
    return map(json.loads, connection.execute(statement.order_by(_published.c.version)).scalars())


def versions(connection: Connection) -> list[Version]:
    """Everything published in this store, the oldest version of each thing first."""
    columns = (_published.c.kind, _published.c.key, _published.c.version, _published.c.effective_on, _published.c.body)
    order = (_published.c.kind, _published.c.version, _published.c.key)
    return [Version(*row) for row in connection.execute(select(*columns).order_by(*order))]


def versions_of(connection: Connection, kind: str) -> list[Version]:
    """Every version of everything of one kind, the oldest first."""
    columns = (_published.c.kind, _published.c.key, _published.c.version, _published.c.effective_on, _published.c.body)
    statement = select(*columns).where(_published.c.kind == kind)
    return [Version(*row) for row in connection.execute(statement.order_by(_published.c.version, _published.c.key))]


def version(connection: Connection, kind: str, key: str, number: int) -> Version | None:
    """One version of one published thing; ``None`` where this store does not have it."""
    columns = (_published.c.kind, _published.c.key, _published.c.version, _published.c.effective_on, _published.c.body)
    which = (_published.c.kind == kind, _published.c.key == key, _published.c.version == number)
    row = connection.execute(select(*columns).where(*which)).one_or_none()
    return Version(*row) if row else None


def take(connection: Connection, version: Version) -> None:
    """Keep what the centre published; where this store says otherwise in the same version, the centre is right."""
    values = {"effective_on": version.effective_on, "body": version.body}
    statement = insert(_published).values(kind=version.kind, key=version.key, version=version.version, **values)
    before = _before(connection, version)
    connection.execute(statement.on_conflict_do_update(index_elements=["kind", "key", "version"], set_=values))
    outdated.by_publishing(connection, version.kind, version.key, version.body, before, version.effective_on)


def item_version(item: Item) -> Version:
    """A version of an item, as a release carries it."""
    return version_of("item", item.code, item.version, plain(item), item.effective_on)


def publish_item(connection: Connection, item: Item) -> None:
    """Add one version of an item."""
    _publish(connection, "item", item.code, item.version, plain(item), item.effective_on)


def publish_year(connection: Connection, year: Year, version: int = 1, known_from: date | None = None) -> None:
    """Add one version of an official calendar year; a correction is the next one. ``known_from`` is the day it came,
    ``None`` for what was known from the first.
    """
    _publish(connection, "year", str(year.year), version, plain_year(year), known_from)


def plain_year(year: Year) -> dict[str, Any]:
    """A year as the body of a version, which ``read_year`` reads."""
    return {
        "year": year.year,
        "document": year.document,
        "off": {day.isoformat(): name for day, name in year.off.items()},
        "makeup": sorted(day.isoformat() for day in year.makeup),
    }


def publish_overlay(connection: Connection, overlay: Overlay, version: int = 1, known_from: date | None = None) -> None:
    """Add one version of a local exception to the calendar."""
    _publish(connection, "overlay", overlay.on.isoformat(), version, plain(overlay), known_from)


def newest(connection: Connection, kind: str, key: str) -> int:
    """The newest version of one published thing; 0 where there is none."""
    statement = select(func.max(_published.c.version)).where(_published.c.kind == kind, _published.c.key == key)
    return connection.execute(statement).scalar() or 0


def publish_roster(connection: Connection, roster: Roster, holds_from: date | None = None) -> None:
    """Add one version of the roster; papers of acts before ``holds_from`` still say what the one before says."""
    _publish(connection, "roster", "roster", roster.version, plain(roster), holds_from)


def publish_wording(connection: Connection, wording: Wording, holds_from: date | None = None) -> None:
    """Add one version of a form's text, cited by acts from now on."""
    _publish(connection, "wording", wording.form.value, wording.version, dict(wording.texts), holds_from)


def publish_phrases(connection: Connection, phrases: Iterable[Phrase], version: int = 1) -> None:
    """Add one version of the centre's ready sentences for defects of any material."""
    _publish(connection, "phrases", "phrases", version, [plain(phrase) for phrase in phrases])


def publish_setting(
    connection: Connection, key: str, version: int, value: str | int | bool, effective_on: date | None = None
) -> None:
    """Add one version of a centre-wide setting; a rule holds for the cases that begin on ``effective_on`` or later."""
    _publish(connection, "setting", key, version, value, effective_on)


def items(connection: Connection) -> dict[tuple[str, int], Item]:
    """Every version of every item, by code and version."""
    read = reader(Item)
    return {(item.code, item.version): item for item in map(read, _bodies(connection, "item"))}


def calendar(connection: Connection, known_on: date | None = None) -> Calendar:
    """The official years and the local exceptions, each in its newest version (by that day); ``ValueError`` where no
    year was published.
    """
    years = {body["year"]: read_year(body) for body in _bodies(connection, "year", known_on)}
    overlays = {overlay.on: overlay for overlay in map(reader(Overlay), _bodies(connection, "overlay", known_on))}
    return Calendar(years.values(), overlays.values())


def read_year(body: Any) -> Year:
    """The year of a version's body."""
    off = {date.fromisoformat(day): name for day, name in body["off"].items()}
    return Year(body["year"], body["document"], off, frozenset(map(date.fromisoformat, body["makeup"])))


def roster(connection: Connection, known_on: date | None = None) -> Roster | None:
    """The newest roster (by that day); ``None`` in a store no centre has published to."""
    bodies = list(_bodies(connection, "roster", known_on))
    return reader(Roster)(bodies[-1]) if bodies else None


def wording(connection: Connection, form: Form | Leaflet, version: int) -> Wording | None:
    """The text of a form or leaflet in one version."""
    statement = select(_published.c.body).where(
        _published.c.kind == "wording", _published.c.key == form.value, _published.c.version == version
    )
    body = connection.execute(statement).scalar_one_or_none()
    return Wording(form, version, json.loads(body)) if body else None


def newest_wordings(connection: Connection, known_on: date | None = None) -> dict[Form | Leaflet, int]:
    """The newest version of the text of each form and leaflet (by that day)."""
    statement = select(_published.c.key, func.max(_published.c.version)).where(_published.c.kind == "wording")
    if known_on is not None:
        statement = statement.where(_published.c.effective_on.is_(None) | (_published.c.effective_on <= known_on))
    known: dict[str, Form | Leaflet] = {form.value: form for form in (*Form, *Leaflet)}
    rows = connection.execute(statement.group_by(_published.c.key))
    return {known[key]: version for key, version in rows if key in known}


def phrases(connection: Connection) -> tuple[Phrase, ...]:
    """The centre's ready sentences, in their newest version."""
    bodies = list(_bodies(connection, "phrases"))
    return tuple(map(reader(Phrase), bodies[-1])) if bodies else ()


def announcements(connection: Connection, known_on: date) -> dict[str, Announcement]:
    """Each announcement by key in the newest version that had come by that day, whether still shown or not."""
    return {said.key: said for said in map(reader(Announcement), _bodies(connection, "announcement", known_on))}


def settings(connection: Connection) -> dict[str, str | int | bool]:
    """The newest value of every centre-wide setting."""
    statement = select(_published.c.key, _published.c.body).where(_published.c.kind == "setting")
    return {row.key: json.loads(row.body) for row in connection.execute(statement.order_by(_published.c.version))}


def rules(connection: Connection) -> list[tuple[date, str, str | int | bool]]:
    """Every version of every rule (``rule.*``): from what day on, key, value; in the order they took effect."""
    statement = select(_published.c.effective_on, _published.c.key, _published.c.body).where(
        _published.c.kind == "setting", _published.c.key.startswith("rule.")
    )
    rows = connection.execute(statement.order_by(_published.c.version))
    return sorted(((row.effective_on or date.min, row.key, json.loads(row.body)) for row in rows), key=lambda r: r[0])
