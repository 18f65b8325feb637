"""What lists and searches read: one row a case and one a paper, made from the ledger and thrown away at will."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.models.base import Base, UuidBytes


class CaseRow(Base):
    """One case as lists show it. Dates are legal days; ``due_*`` is the earliest clock still running; ``offered_to``
    the window that is to take it and has said nothing yet.
    """

    __tablename__ = "case_line"
    __table_args__ = (
        Index("ix_case_line_open", "open", "due_on"),
        Index("ix_case_line_number", "number"),
        Index("ix_case_line_file", "file", "open"),
    )

    row: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(UuidBytes, unique=True)
    file: Mapped[str] = mapped_column(server_default="application")
    number: Mapped[str]
    item: Mapped[str]
    item_name: Mapped[str]
    applicant: Mapped[UUID | None] = mapped_column(UuidBytes)
    stage: Mapped[str]
    open: Mapped[bool]
    window: Mapped[int]
    offered_to: Mapped[int | None]
    holder: Mapped[str]
    received_on: Mapped[date | None]
    due_on: Mapped[date | None]
    due_kind: Mapped[str | None]
    provisional: Mapped[bool]
    disputed: Mapped[bool]
    paper_out: Mapped[bool]


class PaperRow(Base):
    """One paper by its number, so that a scan finds its case and act."""

    __tablename__ = "paper"

    number: Mapped[str] = mapped_column(primary_key=True)
    act_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    case_id: Mapped[UUID] = mapped_column(UuidBytes, index=True)
    form: Mapped[str]
