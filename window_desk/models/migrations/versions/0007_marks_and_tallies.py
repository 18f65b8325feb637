"""What each case is put down for, and its sums per day, are kept; every case there is waits to be put down.

That is done when figures are first asked for, some hundred cases at a time, so that a store opens as fast as before.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

LONG_AGO = "0001-01-01T00:00:00+00:00"


def upgrade() -> None:
    op.create_table(
        "attribution",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("officer", sa.String, nullable=False),
        sa.Column("window", sa.Integer, nullable=False),
        sa.Column("post", sa.String, nullable=False),
        sa.Column("department", sa.String, nullable=False),
        sa.Column("item", sa.String, nullable=False),
    )
    name = ["officer", "window", "post", "department", "item"]
    op.create_index("ix_attribution_all", "attribution", name, unique=True)
    op.create_table(
        "mark",
        *(sa.Column(n, sa.Integer, primary_key=True) for n in ("case", "what", "whose", "on", "until", "amount")),
        sa.Column("lines", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_mark_on", "mark", ["what", "whose", "on"])
    op.create_index("ix_mark_until", "mark", ["what", "whose", "until"], sqlite_where=sa.text("until > 0"))
    op.create_table(
        "tally",
        sa.Column("by", sa.String, primary_key=True),
        sa.Column("span", sa.Integer, primary_key=True),
        sa.Column("scope", sa.String, primary_key=True),
        sa.Column("counts", sa.String, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_tally_empty", "tally", ["counts"], sqlite_where=sa.text("counts = '{}'"))
    op.create_table(
        "marked",
        sa.Column("case", sa.Integer, primary_key=True),
        sa.Column("changes_at", sa.String),
        sa.Column("began", sa.Date),
        sa.Column("reach", sa.Date),
    )
    op.create_index("ix_marked_changes_at", "marked", ["changes_at"])
    op.execute(f"""INSERT INTO marked ("case", changes_at) SELECT row, '{LONG_AGO}' FROM case_line""")
