"""The first tables: ledger, projections, published data, parties, and what belongs to the PC."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

BYTES = sa.BLOB(16)
MOMENT = sa.String


def upgrade() -> None:
    _ledger()
    _projections()
    _reference_and_people()
    _local()


def _ledger() -> None:
    op.create_table(
        "act",
        sa.Column("centre_id", sa.Integer, primary_key=True),
        sa.Column("device_id", BYTES, primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("act_id", BYTES, nullable=False),
        sa.Column("hlc", sa.Integer, nullable=False),
        sa.Column("fmt", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("body_hash", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.LargeBinary),
        sa.Column("case_id", BYTES),
        sa.PrimaryKeyConstraint("centre_id", "device_id", "seq", name="pk_act"),
    )
    op.create_index("ix_act_case_id", "act", ["case_id"])
    op.create_index("ix_act_act_id", "act", ["act_id"])
    op.execute(
        """CREATE TRIGGER act_is_frozen BEFORE UPDATE ON act
           WHEN NOT (NEW.body IS NULL AND NEW.centre_id = OLD.centre_id AND NEW.device_id = OLD.device_id
                     AND NEW.seq = OLD.seq AND NEW.act_id = OLD.act_id AND NEW.hlc = OLD.hlc AND NEW.fmt = OLD.fmt
                     AND NEW.kind = OLD.kind AND NEW.body_hash = OLD.body_hash AND NEW.hash = OLD.hash)
           BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"""
    )
    op.execute(
        """CREATE TRIGGER act_is_kept BEFORE DELETE ON act
           BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"""
    )
    op.create_table(
        "chain_head",
        sa.Column("device_id", BYTES, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("hlc", sa.Integer, nullable=False),
    )
    op.create_table(
        "device",
        sa.Column("device_id", BYTES, primary_key=True),
        sa.Column("centre_id", sa.Integer, nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("acknowledged", sa.Integer, nullable=False),
    )


def _projections() -> None:
    op.create_table(
        "case_line",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("case_id", BYTES, nullable=False, unique=True),
        sa.Column("number", sa.String, nullable=False),
        sa.Column("item", sa.String, nullable=False),
        sa.Column("item_name", sa.String, nullable=False),
        sa.Column("applicant", BYTES),
        sa.Column("stage", sa.String, nullable=False),
        sa.Column("open", sa.Boolean, nullable=False),
        sa.Column("window", sa.Integer, nullable=False),
        sa.Column("holder", sa.String, nullable=False),
        sa.Column("received_on", sa.Date),
        sa.Column("due_on", sa.Date),
        sa.Column("due_kind", sa.String),
        sa.Column("provisional", sa.Boolean, nullable=False),
        sa.Column("disputed", sa.Boolean, nullable=False),
        sa.Column("paper_out", sa.Boolean, nullable=False),
    )
    op.create_index("ix_case_line_open", "case_line", ["open", "due_on"])
    op.create_index("ix_case_line_number", "case_line", ["number"])
    op.create_table(
        "paper",
        sa.Column("number", sa.String, primary_key=True),
        sa.Column("act_id", BYTES, primary_key=True),
        sa.Column("case_id", BYTES, nullable=False, index=True),
        sa.Column("form", sa.String, nullable=False),
    )
    op.execute("CREATE VIRTUAL TABLE case_search USING fts5(words, tokenize='unicode61', prefix='1 2 3')")


def _reference_and_people() -> None:
    op.create_table(
        "published",
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("version", sa.Integer, primary_key=True),
        sa.Column("effective_on", sa.Date),
        sa.Column("body", sa.String, nullable=False),
    )
    op.create_table(
        "party",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("party_id", BYTES, nullable=False, unique=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("id_kind", sa.String, nullable=False),
        sa.Column("id_number", sa.String, nullable=False, index=True),
        sa.Column("phone", sa.String, nullable=False),
        sa.Column("address", sa.String, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
    )
    op.execute("CREATE VIRTUAL TABLE party_search USING fts5(words, tokenize='unicode61', prefix='1 2 3')")


def _local() -> None:
    op.create_table(
        "draft",
        sa.Column("case_id", BYTES, primary_key=True),
        sa.Column("body", sa.String, nullable=False),
        sa.Column("saved_at", MOMENT, nullable=False),
    )
    op.create_table(
        "login",
        sa.Column("staff_no", sa.String, primary_key=True),
        sa.Column("wrong", sa.Integer, nullable=False),
        sa.Column("paused_until", sa.String),
    )
    op.create_table(
        "local_setting",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
    )
