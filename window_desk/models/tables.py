"""All tables together, for migrations and for the test that the migrated schema is the declared one."""

from window_desk.models import (
    aside,
    ledger,
    local,
    marks,
    parties,
    phrases,
    projections,
    reference,
    release_rows,
    unlisted,
)
from window_desk.models.base import Base

__all__ = [
    "aside",
    "ledger",
    "local",
    "marks",
    "metadata",
    "parties",
    "phrases",
    "projections",
    "reference",
    "release_rows",
    "unlisted",
]

metadata = Base.metadata
