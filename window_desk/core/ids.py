"""Identifiers that are final at birth: UUIDv7, case and paper numbers, the hybrid clock, and the code on a paper.

Numbers are unique with the line cut because each begins with the window's own prefix (MISSION C3).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from window_desk.core.acts import (
    Accepted,
    Charged,
    Committed,
    Complained,
    Decided,
    Declined,
    Extended,
    Form,
    HandedOver,
    Notified,
    Referred,
    RefusalReported,
    SpotChecked,
    Suspended,
    TaskSet,
)

PAPER_MARKS = {
    Form.RECEIPT: "收",
    Form.ONE_TIME_NOTICE: "告",
    Form.ACCEPTANCE_NOTICE: "受",
    Form.DECLINE_NOTICE: "拒",
    Form.COMMITMENT: "诺",
    Form.EXTENSION_NOTICE: "延",
    Form.SPECIAL_PROCEDURE_NOTICE: "特",
    Form.SPECIAL_PROCEDURE_END: "恢",
    Form.DECISION: "决",
    Form.COLLECTION_SLIP: "领",
    Form.SERVICE_RECORD: "送",
    Form.REFERRAL_SLIP: "转",
    Form.REFUSAL_REPORT: "报",
    Form.COMPLAINT_RECORD: "诉",
    Form.TRANSFER_LIST: "移",
    Form.FEE_SHEET: "费",
    Form.VISIT_SLIP: "回",
    Form.QUEUE_SLIP: "号",
}
"""The character before the 字 of a paper's number; each form has its own."""

ACT_MARKS: Mapping[type, str] = {
    Referred: PAPER_MARKS[Form.REFERRAL_SLIP],
    Notified: PAPER_MARKS[Form.ONE_TIME_NOTICE],
    Accepted: PAPER_MARKS[Form.ACCEPTANCE_NOTICE],
    Decided: PAPER_MARKS[Form.DECISION],
    Committed: PAPER_MARKS[Form.COMMITMENT],
    RefusalReported: PAPER_MARKS[Form.REFUSAL_REPORT],
    Declined: PAPER_MARKS[Form.DECLINE_NOTICE],
    Charged: PAPER_MARKS[Form.FEE_SHEET],
    HandedOver: PAPER_MARKS[Form.TRANSFER_LIST],
    Suspended: PAPER_MARKS[Form.SPECIAL_PROCEDURE_NOTICE],
    Extended: PAPER_MARKS[Form.EXTENSION_NOTICE],
    Complained: PAPER_MARKS[Form.COMPLAINT_RECORD],
    SpotChecked: "查",
    TaskSet: "督",
}
"""The character before the 字 of the number an act gives itself as the first, second … of its kind in its file."""

ONLY_ONES = frozenset({Accepted, Decided})
"""The acts a case has once unless one is voided: the first bears the case's number alone, a second one ``-2``."""

_LETTERS = dict(zip(PAPER_MARKS, "SGAJNYTHDLPZBUMFVQ", strict=True))
_FORMS = {letter: form for form, letter in _LETTERS.items()}
_CODE = re.compile(r"WD([A-Z])((?:[0-9A-Z]{1,12}-)?\d{2,}-(?:\d{8}-\d{4,}|[0-9A-F]{8})(?:-\d+)?)-([0-9A-F]{8})")


def uuid7(milliseconds: int, randomness: bytes) -> UUID:
    """A UUIDv7 (RFC 9562) from Unix milliseconds and ten random bytes."""
    value = bytearray(milliseconds.to_bytes(6, "big") + randomness[:10])
    value[6] = 0x70 | (value[6] & 0x0F)
    value[8] = 0x80 | (value[8] & 0x3F)
    return UUID(bytes=bytes(value))


def next_hlc(now: int, last: int) -> int:
    """The next reading of the hybrid logical clock, in µs: never behind ``now``, always above ``last``."""
    return max(now, last + 1)


def case_number(window: int, day: date, serial: int, centre: str = "") -> str:
    """受理编号: ``03-20261120-0007`` is the 7th case of window 3 that day; ``centre`` (``Policy.number_prefix``) stands
    before it where the centre wants it.
    """
    return f"{case_prefix(window, day, centre)}{serial:04d}"


def case_prefix(window: int, day: date, centre: str = "") -> str:
    """What all case numbers of a window and day begin with."""
    return f"{centre}{'-' if centre else ''}{window:02d}-{day:%Y%m%d}-"


def window_of(number: str) -> int:
    """The window that gave a case its number."""
    return int(number.split("-")[-3])


def paper_number(form: Form, case_number: str, serial: int | None = None) -> str:
    """A paper's number: ``受字 03-20261120-0007``; notices count within the case: ``告字 03-20261120-0007-1``."""
    tail = "" if serial is None else f"-{serial}"
    return f"{PAPER_MARKS[form]}字 {case_number}{tail}"


def act_number(kind: type, base: str, serial: int) -> str:
    """The number an act of ``kind`` gives itself: ``报字 03-20261120-0007-1``, the first of its kind in that case; the
    first decision is ``决字 03-20261120-0007``. ``numbering.next_number`` counts.

    ``base`` is the case's number; of a question or a complaint, which have none, ``file_base``.
    """
    return f"{ACT_MARKS[kind]}字 {base}" + ("" if kind in ONLY_ONES and serial == 1 else f"-{serial}")


def file_base(window: int, file_id: UUID) -> str:
    """What the numbers of a file without a case number begin with: the window and the end of its id."""
    return f"{window:02d}-{file_id.hex[-8:].upper()}"


@dataclass(frozen=True, slots=True)
class PaperCode:
    """What the QR code of a paper says: which paper it is, and the short hash of the act it renders (MISSION C6)."""

    form: Form
    number: str
    short_hash: str

    def __str__(self) -> str:
        """ASCII letters, digits and hyphens only, so that a scanner types it right under any input method."""
        return f"WD{_LETTERS[self.form]}{self.number.partition(' ')[2]}-{self.short_hash.replace('-', '')}"


def read_paper_code(text: str) -> PaperCode | None:
    """The paper a scanned ``text`` names, or ``None`` when it is no code of ours."""
    found = _CODE.fullmatch(text.strip().upper())
    if not found or found[1] not in _FORMS:
        return None
    form = _FORMS[found[1]]
    digits = found[3]
    return PaperCode(form, f"{PAPER_MARKS[form]}字 {found[2]}", f"{digits[:4]}-{digits[4:]}")
