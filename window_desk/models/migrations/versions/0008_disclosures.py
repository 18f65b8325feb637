"""Who looked at personal data, what was taken out and what was erased is listed without reading the whole ledger."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    which = sa.text("kind IN ('unmasked', 'exported', 'erased')")
    op.create_index("ix_act_disclosed", "act", ["hlc"], sqlite_where=which)
