"""What lists and searches read: one row a case, a duty, a paper, made from the ledger and thrown away at will."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.models.base import Base, Moment, UuidBytes


class CaseRow(Base):
    """One case as lists show it. Dates are legal days; ``due_*`` is the earliest clock still running; ``offered_to``
    the window that is to take it and has said nothing yet; ``expedited`` goes before others (绿色通道).
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
    expedited: Mapped[bool] = mapped_column(server_default="0")


class DutyRow(Base):
    """One ``core.duty.Duty`` that a case leaves open: the worklist, before anybody asks whose."""

    __tablename__ = "duty"
    __table_args__ = (Index("ix_duty_owner", "owner", "window", "officer"),)

    row: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(UuidBytes, index=True)
    kind: Mapped[str]
    owner: Mapped[str]
    window: Mapped[int]
    officer: Mapped[str]
    department: Mapped[str]
    begins_at: Mapped[datetime | None] = mapped_column(Moment)
    due_on: Mapped[date | None]
    due_kind: Mapped[str | None]


class PaperRow(Base):
    """One paper by its number, so that a scan finds its case and act."""

    __tablename__ = "paper"

    number: Mapped[str] = mapped_column(primary_key=True)
    act_id: Mapped[UUID] = mapped_column(UuidBytes, primary_key=True)
    case_id: Mapped[UUID] = mapped_column(UuidBytes, index=True)
    form: Mapped[str]
