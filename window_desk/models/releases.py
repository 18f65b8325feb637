"""The one door of what the centre publishes: prepared here as a draft, checked, let out, then sent to the centre.

A draft belongs to this PC and may be changed or dropped. Letting it out is one transaction: the act ``Released`` in the
ledger, the versions and their list in ``published``, the mark on the draft; there is never one without the others.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import Connection, func, select, update

from window_desk.core.acts import Act, Released
from window_desk.core.entry import Entry
from window_desk.core.flaws import Flaw
from window_desk.core.posts import Officer, Right
from window_desk.core.releases import may_prepare
from window_desk.errors import NotPermitted, WindowDeskError
from window_desk.models import reference, release_checks, release_rows
from window_desk.models.chains import Chains
from window_desk.models.many_versions import Progress, newest_of, take_new
from window_desk.models.published import Published
from window_desk.models.reference import Version
from window_desk.models.release_rows import RELEASE, Release
from window_desk.models.store import Store

MANIFEST = "release"
"""The kind of the list that travels with the versions; its key is the id of the release's file in the ledger."""

NO_RELEASE = "找不到这次发布，可能已经删除，请刷新后再试。"
ALREADY_OUT = "“{title}”已经发布，不能再改；要更改的，请作为新的一版另行编制。"
FLAWED = "“{title}”还有 {count} 处要改，没有发布。{first}"
OVERTAKEN = "{key} 的第 {version} 版刚刚由别处发布，这一次没有发布。请更新版本号，核对后再发布。"


class ReleasingDesk(Protocol):
    """What the door needs of a desk."""

    store: Store
    chains: Chains
    published: Published
    now: Callable[[], datetime]

    @property
    def officer(self) -> Officer | None:
        """Who sits here."""

    def today(self) -> date:
        """The legal day."""

    def new_case_id(self) -> UUID:
        """An id for a new file."""

    def record(
        self,
        case_id: UUID,
        act: Act,
        happened_at: datetime | None = None,
        late_reason: str = "",
        beside: Callable[[Connection], None] | None = None,
    ) -> Entry:
        """Write one act; ``beside`` is done in the same transaction."""


class Releases:
    """The releases prepared at one desk, and those it has let out."""

    def __init__(self, desk: ReleasingDesk) -> None:
        self._desk, self._store = desk, desk.store
        self._known: dict[UUID, tuple[datetime, Release]] = {}

    # drafts

    def prepare(
        self, title: str, versions: Iterable[Version], release_id: UUID | None = None, by: Officer | None = None
    ) -> Release:
        """Keep a new draft, or ``release_id`` changed, under the name of ``by`` or whoever sits here; nothing is
        checked yet.

        ``NotPermitted`` without the right for a kind, ``WindowDeskError`` where it was let out already.
        """
        officer, kept = by or self._desk.officer, tuple(versions)
        if refusal := may_prepare(officer.rights if officer else (), frozenset(v.kind for v in kept)):
            raise NotPermitted(refusal)
        assert officer is not None  # nobody has no rights
        before = self._draft(release_id) if release_id else None
        new_id = release_id or self._desk.new_case_id()
        release = Release(new_id, title.strip(), officer.staff_no, self._desk.now(), kept)
        with self._store.begin() as connection:
            release_rows.write(connection, release, before)
        self._known[new_id] = release.prepared_at, release
        return release

    def drop(self, release_id: UUID) -> None:
        """Forget a draft; what was let out stays. ``NotPermitted`` but for who may prepare such a one or let it out."""
        release, officer = self._draft(release_id), self._desk.officer
        rights = officer.rights if officer else ()
        refusal = may_prepare(rights, frozenset(v.kind for v in release.versions))
        if refusal and Right.RELEASE not in rights:
            raise NotPermitted(refusal)
        with self._store.begin() as connection:
            release_rows.forget(connection, release_id)

    def brought_up(self, release_id: UUID) -> Release:
        """The same contents as a draft of today: each in its next version, none effective before today.

        For a draft that others overtook, and for a release the centre knows otherwise, which becomes a new draft.
        """
        old, today = self._get(release_id), self._desk.today()
        with self._store.read() as connection:
            new = [release_rows.anew(v, reference.newest(connection, v.kind, v.key) + 1, today) for v in old.versions]
        return self.prepare(old.title, new, None if old.file else release_id)

    def drafts(self) -> tuple[Release, ...]:
        """What is prepared and not let out, newest first."""
        return self._all(RELEASE.c.file.is_(None))

    def waiting(self) -> int:
        """How many were let out here that the centre does not have; nothing of them is read."""
        which = select(func.count()).select_from(RELEASE).where(RELEASE.c.file.is_not(None), ~RELEASE.c.sent)
        with self._store.read() as connection:
            return connection.execute(which).scalar_one()

    def unsent(self) -> tuple[Release, ...]:
        """What was let out here and the centre does not have, oldest first."""
        return self._all(RELEASE.c.file.is_not(None), ~RELEASE.c.sent)[::-1]

    def released(self) -> tuple[Release, ...]:
        """What was let out here, newest first."""
        return self._all(RELEASE.c.file.is_not(None))

    # letting out

    def flaws(self, release: Release, told: Progress = lambda done, of: None) -> list[Flaw]:
        """Everything that stands against letting it out, of every version."""
        return release_checks.flaws(release.versions, self._desk.published, self._desk.today(), told)

    def let_out(self, release_id: UUID, told: Progress = lambda done, of: None) -> Release:
        """Release a draft: into the ledger and into the store, and every case it touches is listed anew.

        ``NotPermitted`` without the right or where a second person is needed; ``WindowDeskError`` while it has flaws.
        ``told`` hears how far it is; what it raises leaves everything as it was. May be called on any thread.
        """
        today, file = self._desk.today(), self._desk.new_case_id()
        draft = self._draft(release_id)
        release = replace(release_rows.dated(draft, today), file=file)
        if flaws := self.flaws(release, told):
            raise WindowDeskError(FLAWED, title=release.title, count=len(flaws), first=str(flaws[0]))
        body = release_rows.manifest(release)
        every = (*release.versions, Version(MANIFEST, str(file), 1, today, body))
        digest, kinds = sha256(body.encode()).hexdigest(), frozenset(version.kind for version in every)

        def take(connection: Connection) -> None:
            newest = {kind: newest_of(connection, kind) for kind in kinds}
            for version in every:
                if newest[version.kind].get(version.key, 0) >= version.version:
                    raise WindowDeskError(OVERTAKEN, key=version.key, version=version.version)
            take_new(connection, every, told)
            release_rows.write(connection, release, draft)
            self._desk.chains.board.note(connection, kinds)

        count, by, at = len(release.versions), release.prepared_by, release.prepared_at
        self._desk.record(file, Released(release.title, count, digest, by, at), beside=take)
        self._known[release_id] = at, release
        self._desk.chains.board.published(kinds)
        return release

    def to_send(self, release: Release) -> tuple[Version, ...]:
        """The versions of a release with their list, as they go to the centre."""
        with self._store.read() as connection:
            manifest = reference.version(connection, MANIFEST, str(release.file), 1)
        return (*release.versions, *([manifest] if manifest else []))

    def mark_sent(self, release_id: UUID) -> None:
        """Remember that the centre has it."""
        with self._store.begin() as connection:
            connection.execute(update(RELEASE).where(RELEASE.c.release_id == release_id).values(sent=True))

    def verify(self, file: UUID, act: Released) -> bool:
        """Whether what this store has published is what ``act`` says was let out, to the last character."""
        with self._store.read() as connection:
            manifest = reference.version(connection, MANIFEST, str(file), 1)
            if manifest is None or sha256(manifest.body.encode()).hexdigest() != act.digest:
                return False
            for one in json.loads(manifest.body):
                found = reference.version(connection, one["kind"], one["key"], one["version"])
                if found is None or release_rows.digest(found) != one["digest"]:
                    return False
        return True

    # rows

    def _all(self, *which: Any) -> tuple[Release, ...]:
        marks = select(RELEASE).where(*which)
        with self._store.read() as connection:
            rows = connection.execute(marks.order_by(RELEASE.c.prepared_at.desc())).all()
            return tuple(self._one(connection, row) for row in rows)

    def _one(self, connection: Connection, marks: Any) -> Release:
        """A release, read anew where it is not as it was when last read: a large one has some 50 MB."""
        prepared_at, known = self._known.get(marks.release_id, (None, None))
        if known is None or (prepared_at, known.file, known.sent) != (marks.prepared_at, marks.file, marks.sent):
            known = release_rows.read(connection, marks)
            self._known[marks.release_id] = marks.prepared_at, known
        return known

    def _get(self, release_id: UUID) -> Release:
        found = self._all(RELEASE.c.release_id == release_id)
        if not found:
            raise WindowDeskError(NO_RELEASE)
        return found[0]

    def _draft(self, release_id: UUID) -> Release:
        release = self._get(release_id)
        if release.file:
            raise WindowDeskError(ALREADY_OUT, title=release.title)
        return release
