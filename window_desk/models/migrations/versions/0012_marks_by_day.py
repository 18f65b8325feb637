"""The list behind a figure of the whole centre is read from its latest day back, a page at a time (MISSION D2)."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_index("ix_mark_day", "mark", ["what", "on", "case"])
    op.create_index("ix_mark_end", "mark", ["what", "until", "case"], sqlite_where=sa.text("until > 0"))
    op.create_index("ix_mark_lasting", "mark", ["what", "on", "case"], sqlite_where=sa.text('until > "on"'))
