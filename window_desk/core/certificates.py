"""销毁清册: what the certificate of an erasure says; an inner paper, no form of the ledger, no personal data (G6)."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ErasureCertificate:
    """What was erased and by which rule; ``before`` and ``after`` are the head of this store's chain, as printed, each
    with the number of its lines. ``by`` and ``second`` are names with staff numbers.
    """

    centre: str
    at: datetime
    window: str
    by: str
    second: str
    people: int
    rules: tuple[str, ...]
    cases: tuple[str, ...]
    digest: str
    before: tuple[str, int]
    after: tuple[str, int]
    version: str

    @property
    def number(self) -> str:
        """What its file is called."""
        return f"删除证明-{self.at:%Y%m%d}-{self.digest[:8].upper()}"
