"""What ended a matter of supervision is listed by day without reading the whole ledger (MISSION D4, D5)."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

KINDS = (
    "breach_found",
    "appeal_heard",
    "rating_verified",
    "rectified",
    "followed_up",
    "complaint_closed",
    "complaint_declined",
    "spot_checked",
    "rechecked",
)


def upgrade() -> None:
    which = sa.text(f"kind IN ({', '.join(map(repr, KINDS))})")
    op.create_index("ix_act_settling", "act", ["hlc"], sqlite_where=which)
