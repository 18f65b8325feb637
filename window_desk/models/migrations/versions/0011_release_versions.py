"""The versions of a release are rows of their own: one that is changed is written without the thousands beside it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

BYTES = sa.BLOB(16)

APART = """
INSERT INTO release_version (release_id, place, kind, key, version, effective_on, body)
SELECT release_id, each.key, each.value ->> 'kind', each.value ->> 'key', each.value ->> 'version',
       each.value ->> 'from', each.value ->> 'body'
FROM release, json_each(release.body) AS each
"""


def upgrade() -> None:
    op.create_table(
        "release_version",
        sa.Column("release_id", BYTES, primary_key=True),
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("effective_on", sa.Date),
        sa.Column("body", sa.String, nullable=False),
    )
    op.execute(APART)
    op.drop_column("release", "body")
