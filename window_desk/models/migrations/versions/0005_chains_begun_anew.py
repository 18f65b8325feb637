"""A chain may be begun anew: what leaves the ledger for it lies aside for ever, and a device says whence it came."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

BYTES = sa.BLOB(16)


def upgrade() -> None:
    op.add_column("device", sa.Column("previous", BYTES))
    op.add_column("device", sa.Column("why", sa.String, nullable=False, server_default=""))
    op.create_table(
        "act_aside",
        sa.Column("device_id", BYTES, primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("hash", sa.LargeBinary, primary_key=True),
        sa.Column("centre_id", sa.Integer, nullable=False),
        sa.Column("act_id", BYTES, nullable=False),
        sa.Column("hlc", sa.Integer, nullable=False),
        sa.Column("fmt", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("body_hash", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.LargeBinary),
    )
    op.create_index("ix_act_aside_act_id", "act_aside", ["act_id"])
    op.execute(
        """CREATE TRIGGER act_aside_is_frozen BEFORE UPDATE ON act_aside
           WHEN NOT (NEW.body IS NULL AND NEW.device_id = OLD.device_id AND NEW.seq = OLD.seq AND NEW.hash = OLD.hash
                     AND NEW.centre_id = OLD.centre_id AND NEW.act_id = OLD.act_id AND NEW.hlc = OLD.hlc
                     AND NEW.fmt = OLD.fmt AND NEW.kind = OLD.kind AND NEW.body_hash = OLD.body_hash)
           BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"""
    )
    op.execute(
        """CREATE TRIGGER act_aside_is_kept BEFORE DELETE ON act_aside
           BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"""
    )
    op.execute("DROP TRIGGER act_is_kept")
    op.execute(
        """CREATE TRIGGER act_is_kept BEFORE DELETE ON act
           WHEN NOT EXISTS (SELECT 1 FROM act_aside a
                            WHERE a.device_id = OLD.device_id AND a.seq = OLD.seq AND a.hash = OLD.hash
                              AND a.act_id = OLD.act_id AND a.body IS OLD.body)
           BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"""
    )
