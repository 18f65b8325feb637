"""Acts about the record itself: what was read, printed, published, a mistake, a doubtful clock, a newer program's."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from window_desk.core.acts.paper import Form, PaperFate


@dataclass(frozen=True, slots=True)
class Confirmed:
    """申请人核对. The applicant read on their own screen what was written down, and found it ``right`` or not."""

    right: bool


@dataclass(frozen=True, slots=True)
class Printed:
    """打印. A paper was asked for: which form, of which act, its fate. ``copy`` 0 is the first, n is 补打 n.

    ``printer`` is where it came out, or was to; ``fault`` what went wrong, also on a first choice before a second;
    ``reason`` why it was printed again; ``known_on`` the day whose calendar reckons its dates, where the act's own no
    longer holds (日期更正).
    """

    form: Form
    number: str
    of_act: UUID
    fate: PaperFate
    copy: int = 0
    printer: str = ""
    fault: str = ""
    reason: str = ""
    known_on: date | None = None


@dataclass(frozen=True, slots=True)
class Voided:
    """作废. An earlier entry was a mistake, with the reason; both stay, the voided one no longer counts."""

    act_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class Released:
    """发布. ``count`` new versions of what the centre publishes were let out under ``title``.

    ``digest`` is the SHA-256 (hex) of their list, which travels with them: each by kind, key, number and digest. Who
    prepared it stands here with the moment, who let it out is the entry's hand. A file of its own.
    """

    title: str
    count: int
    digest: str
    prepared_by: str
    prepared_at: datetime


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """公告已阅. Whoever sat here read version ``version`` of the announcement ``key``, titled so. A file of its own."""

    key: str
    version: int
    title: str


@dataclass(frozen=True, slots=True)
class ClockConfirmed:
    """时钟确认. The PC's clock had run backwards, and whoever sat here looked at it and said that it is right.

    ``shown`` is what it showed then, ``last`` what it had shown at the last line written here, both aware; ``ahead``
    how many seconds it was before the centre's at the last contact, negative when behind, ``None`` before the first.
    A file of its own.
    """

    shown: datetime
    last: datetime
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class PinChanged:
    """更改密码. Whoever sits here gave themselves a new PIN, having shown the old one. A file of its own.

    ``pin_hash`` is argon2id; ``after`` the SHA-256 (hex) of the hash in the roster, so that a reset there ends it.
    """

    pin_hash: str
    after: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """An act of a kind or format this program is too old to know: kept and passed on, never guessed at."""

    kind: str
    fmt: int


RecordAct = Confirmed | Printed | Voided | Released | Acknowledged | ClockConfirmed | PinChanged | Unknown
