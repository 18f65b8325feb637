"""Acts about personal data and what leaves the program: looked at in the clear, taken out, erased (MISSION D9, G6)."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Datum(StrEnum):
    """What of a person a screen masks or leaves out; the name it always shows."""

    NUMBER = "number"
    PHONE = "phone"
    ADDRESS = "address"


class Purpose(StrEnum):
    """What personal data was looked at for: the purpose is definite and stands on record (个人信息保护法 Art. 6)."""

    IDENTITY = "identity"
    CONTACT = "contact"
    SERVICE = "service"
    COMPLAINT = "complaint"
    AUDIT = "audit"
    OTHER = "other"


class Leaving(StrEnum):
    """What left the program as a file."""

    REPORT = "report"
    LIST = "list"
    GUIDE = "guide"
    CATALOGUE = "catalogue"


@dataclass(frozen=True, slots=True)
class Unmasked:
    """查看明文. Somebody read ``fields`` of a person of this case unmasked, for that purpose; ``note`` says more."""

    party: UUID
    fields: tuple[Datum, ...]
    purpose: Purpose
    note: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """导出. A file left the program: what it was, its name, ``form`` (pdf, xlsx, csv), how many rows, of what.

    ``digest`` is the SHA-256 (hex) of the file, so that a copy found later can be told; ``narrowed`` says period and
    filter. A file of its own.
    """

    what: Leaving
    title: str
    form: str
    rows: int
    digest: str
    narrowed: str = ""


@dataclass(frozen=True, slots=True)
class Erased:
    """删除. The data of so many ``people`` was erased because their retention had run out; no name stands here.

    ``rules`` are the periods applied, ``cases`` the numbers of the cases they were cited in, ``digest`` the SHA-256
    (hex) of the ids of those erased, one a line in their order; ``second`` the staff number of who agreed to it, by
    PIN, beside the one whose hand this is. A file of its own.
    """

    rules: tuple[str, ...]
    people: int
    cases: tuple[str, ...]
    digest: str
    second: str


DisclosureAct = Unmasked | Exported | Erased
