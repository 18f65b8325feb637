"""A story as read: its scene, and line by line the acts to be played and what must hold between them."""

from dataclasses import dataclass
from datetime import datetime

from window_desk.core.entry import Hand
from window_desk.story.scene import Scene


@dataclass(frozen=True, slots=True)
class Late:
    """补录: when it really happened, and why it is entered only now (may be empty)."""

    happened_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act to be played: who, when, in which case, and what is said of it in ``words``.

    ``refused`` is what the reason for its refusal must contain; ``None`` where the act must be allowed.
    """

    no: int
    text: str
    at: datetime
    by: Hand
    label: str
    kind: type
    words: str
    late: Late | None = None
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """What must hold at this point of the story: ``claims`` in the words of the line."""

    no: int
    text: str
    label: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayLine:
    """今天. The day on which the reader stands from here on."""

    no: int
    text: str
    at: datetime


Line = ActLine | ClaimLine | DayLine


@dataclass(frozen=True, slots=True)
class Script:
    """A story as read: where and among whom it plays, and its lines in order."""

    scene: Scene
    lines: tuple[Line, ...]
