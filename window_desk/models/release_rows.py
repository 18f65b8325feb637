"""A release as it is kept and as it travels: the batch, its row, the list with a digest of each version."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from window_desk.models import reference
from window_desk.models.base import Base, Moment, UuidBytes, table
from window_desk.models.reference import Version


class ReleaseRow(Base):
    """One batch of versions on its way; ``body`` is a JSON list of them, the marks say how far it came."""

    __tablename__ = "release"

    release_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    title: Mapped[str]
    prepared_by: Mapped[str]
    prepared_at: Mapped[datetime] = mapped_column(Moment)
    body: Mapped[str]
    file: Mapped[UUID | None] = mapped_column(UuidBytes)
    sent: Mapped[bool]


RELEASE = table(ReleaseRow)


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


def read(row: Any) -> Release:
    """A row of the table."""
    versions = tuple(
        Version(v["kind"], v["key"], v["version"], v["from"] and date.fromisoformat(v["from"]), v["body"])
        for v in json.loads(row.body)
    )
    return Release(row.release_id, row.title, row.prepared_by, row.prepared_at, versions, row.file, row.sent)


def write(versions: Iterable[Version]) -> str:
    """The body of a row."""
    return json.dumps([listed(version) | {"body": version.body} for version in versions], ensure_ascii=False)


def dated(release: Release, today: date) -> Release:
    """As it is let out ``today``: a roster that names no day holds from then on, and no paper of before says it."""
    return replace(
        release,
        versions=tuple(
            replace(v, effective_on=today) if v.kind == "roster" and v.effective_on is None else v
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
