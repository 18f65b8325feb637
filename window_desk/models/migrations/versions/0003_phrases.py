"""The sentences each officer told defects in are remembered on this PC."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "phrase",
        sa.Column("officer", sa.String, primary_key=True),
        sa.Column("item", sa.String, primary_key=True),
        sa.Column("material", sa.Integer, primary_key=True),
        sa.Column("defect", sa.String, primary_key=True),
        sa.Column("remedy", sa.String, primary_key=True),
        sa.Column("used", sa.Integer, nullable=False),
    )
