"""A person or organisation at the counter (申请人, 代理人), and how much of them a screen may show.

Personal data lives here and nowhere in the ledger: a party is written once, corrected by a new record, erasable by law.
The numbers are checked by ``python-stdnum`` at the edge (``models.parties``); the core only masks.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from uuid import UUID

from window_desk.core.acts import Act

_NAMES_AN_ACT = frozenset({"act_id", "of_act"})


class PartyKind(StrEnum):
    """自然人 or 法人及其他组织."""

    PERSON = "person"
    ORGANISATION = "organisation"


class IdKind(StrEnum):
    """证件类型, each with the number a clerk types (DOMAIN 8)."""

    RESIDENT_ID = "resident_id"
    CREDIT_CODE = "credit_code"
    PASSPORT = "passport"
    OTHER = "other"


ID_LABELS = {
    IdKind.RESIDENT_ID: "公民身份号码",
    IdKind.CREDIT_CODE: "统一社会信用代码",
    IdKind.PASSPORT: "护照",
    IdKind.OTHER: "其他证件",
}
"""证件类型 as printed on papers (law text, so never translated)."""


class NumberDoubt(StrEnum):
    """What seems wrong with a number: a warning in the words a clerk reads (the key of its translation), no refusal."""

    LENGTH = "应为 18 位，请核对证件；确认无误可以继续"
    DATE = "号码里的日期不对，请核对证件"
    CHECK_DIGIT = "校验位不对，请核对证件；确认无误可以继续"
    CODE_CHECK_DIGIT = "校验位不对；早期试点代码也可能如此，请核对后继续"


@dataclass(frozen=True, slots=True)
class Party:
    """申请人 or 代理人 as recorded; ``id_number`` and ``phone`` unmasked, in the clerk's own writing."""

    party_id: UUID
    kind: PartyKind
    name: str
    id_kind: IdKind
    id_number: str
    phone: str = ""
    address: str = ""

    @property
    def masked_number(self) -> str:
        """The number with its middle hidden, as lists and papers show it: ``3411**********1234``."""
        return mask(self.id_number, 4, 4)

    @property
    def masked_phone(self) -> str:
        """The phone with its middle hidden: ``138****5678``."""
        return mask(self.phone, 3, 4)


def cited(act: Act) -> frozenset[UUID]:
    """The parties an act cites: every id in it that is not another act's."""
    values = (getattr(act, field.name) for field in fields(act) if field.name not in _NAMES_AN_ACT)
    return frozenset(value for value in values if isinstance(value, UUID))


def erased(party_id: UUID) -> Party:
    """Who stands on a paper printed again after the law had the person erased."""
    return Party(party_id, PartyKind.PERSON, "信息已依法删除", IdKind.OTHER, "")


def mask(text: str, head: int, tail: int) -> str:
    """``text`` with all but ``head`` first and ``tail`` last characters starred; short texts are starred whole."""
    if len(text) <= head + tail:
        return "*" * len(text)
    return text[:head] + "*" * (len(text) - head - tail) + text[-tail:]
