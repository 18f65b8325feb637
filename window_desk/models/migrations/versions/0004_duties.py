"""Each duty a case leaves is a row of its own, so that the worklist knows whose it is; the green channel goes first.

What a window has in hand and what was offered to it is carried over; reviews, ratings, cards and the like come with the
next line of their case, or at once with ``window-desk rebuild``.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("case_line", sa.Column("expedited", sa.Boolean, nullable=False, server_default="0"))
    op.create_table(
        "duty",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("case_id", sa.BLOB(16), nullable=False, index=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("window", sa.Integer, nullable=False),
        sa.Column("officer", sa.String, nullable=False),
        sa.Column("department", sa.String, nullable=False),
        sa.Column("begins_at", sa.String),
        sa.Column("due_on", sa.Date),
        sa.Column("due_kind", sa.String),
    )
    op.create_index("ix_duty_owner", "duty", ["owner", "window", "officer"])
    into = "INSERT INTO duty (case_id, kind, owner, window, officer, department, due_on, due_kind)"
    op.execute(
        f"""{into} SELECT case_id, 'handle', 'window', window, holder, '', due_on, due_kind
            FROM case_line WHERE open AND file IN ('application', 'contact')"""
    )
    op.execute(
        f"""{into} SELECT case_id, 'take', 'window', offered_to, '', '', NULL, NULL
            FROM case_line WHERE open AND offered_to IS NOT NULL"""
    )
