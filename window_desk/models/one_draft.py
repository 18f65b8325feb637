"""The one draft of some kinds of published data at a desk: a version put in, taken out again, all of it let out."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any

from window_desk.core.flaws import Flaw
from window_desk.errors import WindowDeskError
from window_desk.models import reference
from window_desk.models.many_versions import Progress, newest_of
from window_desk.models.reference import Version, version_of
from window_desk.models.release_rows import Release
from window_desk.models.releases import NO_RELEASE, Releases
from window_desk.models.store import Store


class OneDraft:
    """Everything of ``kinds`` that is prepared here and not let out; ``title`` names it after what is in it."""

    def __init__(
        self, store: Store, releases: Releases, kinds: Collection[str], title: Callable[[Iterable[Version]], str]
    ) -> None:
        self._store, self._releases, self._kinds, self._title = store, releases, frozenset(kinds), title

    @property
    def release(self) -> Release | None:
        """The newest draft that holds these kinds and no others."""
        return next((d for d in self._releases.drafts() if self._kinds >= {v.kind for v in d.versions}), None)

    @property
    def versions(self) -> tuple[Version, ...]:
        """What is in it."""
        return self.release.versions if self.release else ()

    def next_number(self, kind: str, key: str) -> int:
        """The number of the version of a thing that can be put in now."""
        with self._store.read() as connection:
            return reference.newest(connection, kind, key) + 1

    def put(self, kind: str, key: str, body: Any, effective_on: date | None = None) -> Release:
        """Put the next version of a thing in, in the place of one prepared before; ``NotPermitted``."""
        return self.put_all(kind, [(key, body, effective_on)])

    def put_all(self, kind: str, things: Iterable[tuple[str, Any, date | None]]) -> Release:
        """The same for many things of a kind at once: key, body, from when."""
        with self._store.read() as connection:
            newest = newest_of(connection, kind)
        new = [version_of(kind, key, newest.get(key, 0) + 1, body, on) for key, body, on in things]
        keys = {(v.kind, v.key) for v in new}
        return self._keep([*(v for v in self.versions if (v.kind, v.key) not in keys), *new])

    def take_out(self, kind: str, key: str) -> None:
        """Leave a thing as it is published; a draft of nothing is dropped."""
        if left := [v for v in self.versions if (v.kind, v.key) != (kind, key)]:
            self._keep(left)
        else:
            self.drop()

    def drop(self) -> None:
        """Forget the draft."""
        if release := self.release:
            self._releases.drop(release.release_id)

    def flaws(self, told: Progress = lambda done, of: None) -> list[Flaw]:
        """What stands against letting it out."""
        return self._releases.flaws(self.release, told) if self.release else []

    def let_out(self, told: Progress = lambda done, of: None) -> Release:
        """Let it out; raises as ``Releases.let_out``."""
        if self.release is None:  # somebody dropped it meanwhile
            raise WindowDeskError(NO_RELEASE)
        return self._releases.let_out(self.release.release_id, told)

    def _keep(self, versions: Collection[Version]) -> Release:
        before = self.release
        return self._releases.prepare(self._title(versions), versions, before.release_id if before else None)
