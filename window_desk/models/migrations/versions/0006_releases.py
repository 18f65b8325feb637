"""What is prepared for publication is kept until it is let out, and marked until the centre has it."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

BYTES = sa.BLOB(16)


def upgrade() -> None:
    op.create_table(
        "release",
        sa.Column("release_id", BYTES, primary_key=True),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("prepared_by", sa.String, nullable=False),
        sa.Column("prepared_at", sa.String, nullable=False),
        sa.Column("body", sa.String, nullable=False),
        sa.Column("file", BYTES),
        sa.Column("sent", sa.Boolean, nullable=False),
    )
