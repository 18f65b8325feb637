"""Lists know what a file is about (an application, a question, a complaint, an inspection, a leave), and to which
window it was offered.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("case_line", sa.Column("file", sa.String, nullable=False, server_default="application"))
    op.add_column("case_line", sa.Column("offered_to", sa.Integer, nullable=True))
    op.create_index("ix_case_line_file", "case_line", ["file", "open"])
    op.execute("UPDATE case_line SET file = 'contact' WHERE number = ''")
