"""What comes down from the centre is listed after it has come (decision 0024)."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table("unlisted", sa.Column("case_id", sa.BLOB(16), primary_key=True))
