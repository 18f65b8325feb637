"""A file that leaves the program: whoever saves one puts it on record here, or it does not stay (MISSION D9)."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from window_desk.core.acts import Exported, Leaving
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError


@dataclass(frozen=True, slots=True)
class Saved:
    """A file as it was written, and the SHA-256 (hex) of what is in it."""

    path: Path
    digest: str


def saved(path: Path, data: bytes) -> Saved:
    """What was written there."""
    return Saved(path, sha256(data).hexdigest())


def put_on_record(desk: Desk, file: Saved, what: Leaving, rows: int, narrowed: str = "") -> None:
    """Record that ``file`` was taken out; one that cannot be put on record is deleted and the ``WindowDeskError`` goes
    on.
    """
    form = file.path.suffix.removeprefix(".")
    try:
        desk.record(desk.new_case_id(), Exported(what, file.path.stem, form, rows, file.digest, narrowed))
    except WindowDeskError:
        file.path.unlink(missing_ok=True)
        raise
