"""A release as it is kept and as it travels: the batch, its rows, the list with a digest of each version."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.models import reference
from window_desk.models.base import Base, Moment, UuidBytes, table
from window_desk.models.reference import Version


class ReleaseRow(Base):
    """One batch of versions on its way; the marks say how far it came."""

    __tablename__ = "release"

    release_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    title: Mapped[str]
    prepared_by: Mapped[str]
    prepared_at: Mapped[datetime] = mapped_column(Moment)
    file: Mapped[UUID | None] = mapped_column(UuidBytes)
    sent: Mapped[bool]


class ReleaseVersionRow(Base):
    """One version of a batch; ``place`` says their order, with gaps where one was taken out."""

    __tablename__ = "release_version"

    release_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    key: Mapped[str]
    version: Mapped[int]
    effective_on: Mapped[date | None]
    body: Mapped[str]


RELEASE, _VERSION = table(ReleaseRow), table(ReleaseVersionRow)

AT_ONCE = 500
"""Places named in one statement."""


@dataclass(frozen=True, slots=True)
class Release:
    """A batch of new versions. ``prepared_by`` is who changed it last; ``file`` its file in the ledger once out."""

    release_id: UUID
    title: str
    prepared_by: str
    prepared_at: datetime
    versions: tuple[Version, ...]
    file: UUID | None = None
    sent: bool = False


def read(connection: Connection, marks: Any) -> Release:
    """A release with its versions; ``marks`` is its row."""
    columns = (_VERSION.c.kind, _VERSION.c.key, _VERSION.c.version, _VERSION.c.effective_on, _VERSION.c.body)
    of = _VERSION.c.release_id == marks.release_id
    rows = connection.execute(select(*columns).where(of).order_by(_VERSION.c.place))
    return Release(
        marks.release_id,
        marks.title,
        marks.prepared_by,
        marks.prepared_at,
        tuple(Version(*row) for row in rows),
        marks.file,
        marks.sent,
    )


def write(connection: Connection, new: Release, before: Release | None) -> None:
    """Keep a release over what it was ``before``. Only versions that are not there yet are written, only those that
    are no longer in it taken out: a large draft has some 50 MB.
    """
    values = {name: getattr(new, name) for name in ("title", "prepared_by", "prepared_at", "file", "sent")}
    marks = insert(RELEASE).values(release_id=new.release_id, **values)
    connection.execute(marks.on_conflict_do_update(index_elements=["release_id"], set_=values))
    of = _VERSION.c.release_id == new.release_id
    places = connection.execute(select(_VERSION.c.place).where(of).order_by(_VERSION.c.place)).scalars().all()
    left = iter(new.versions)
    wanted, gone = next(left, None), list[int]()
    for place, version in zip(places, before.versions if before else (), strict=True):
        if version == wanted:
            wanted = next(left, None)
        else:
            gone.append(place)
    for n in range(0, len(gone), AT_ONCE):
        connection.execute(delete(_VERSION).where(of, _VERSION.c.place.in_(gone[n : n + AT_ONCE])))
    added = chain([wanted] if wanted else [], left)
    rows = [
        {"release_id": new.release_id, "place": place, **asdict(version)}
        for place, version in enumerate(added, places[-1] + 1 if places else 0)
    ]
    if rows:
        connection.execute(insert(_VERSION), rows)


def forget(connection: Connection, release_id: UUID) -> None:
    """Take a release out of the store."""
    connection.execute(delete(_VERSION).where(_VERSION.c.release_id == release_id))
    connection.execute(delete(RELEASE).where(RELEASE.c.release_id == release_id))


KNOWN_WHEN_OUT = frozenset({"roster", "year", "overlay"})
"""The kinds that papers of earlier days must not say."""


def dated(release: Release, today: date) -> Release:
    """As it is let out ``today``: a roster or calendar that names no day is known from then on, and no paper of before
    says it.
    """
    return replace(
        release,
        versions=tuple(
            replace(v, effective_on=today) if v.kind in KNOWN_WHEN_OUT and v.effective_on is None else v
            for v in release.versions
        ),
    )


def listed(version: Version) -> dict[str, Any]:
    """What names a version in a list."""
    from_on = version.effective_on.isoformat() if version.effective_on else None
    return {"kind": version.kind, "key": version.key, "version": version.version, "from": from_on}


def digest(version: Version) -> str:
    """SHA-256 (hex) of what a version says and from when."""
    return sha256(f"{version.effective_on or ''}\n{version.body}".encode()).hexdigest()


def manifest(release: Release) -> str:
    """The list of a release, as it travels beside its versions: each with its digest."""
    lines: Sequence[dict[str, Any]] = [listed(v) | {"digest": digest(v)} for v in release.versions]
    return json.dumps(lines, ensure_ascii=False, sort_keys=True)


def anew(old: Version, number: int, today: date) -> Version:
    """The same contents as version ``number``, effective no earlier than ``today``."""
    from_on = max(old.effective_on, today) if old.effective_on else None
    body = json.loads(old.body)
    if isinstance(body, dict):
        changes = {"version": number, "effective_on": from_on and from_on.isoformat()}
        body |= {name: value for name, value in changes.items() if name in body}
    return reference.version_of(old.kind, old.key, number, body, from_on)
