"""The store's schema from version to version (Alembic), shipped in the package and run when a store is opened."""

from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

HEAD = "0012"
"""The newest revision; a store already there is opened without importing Alembic, which costs a tenth of a second."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012")


def version(connection: Connection) -> str | None:
    """The revision a store is at; ``None`` in an empty file."""
    try:
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except OperationalError as error:
        if "no such table" in str(error):
            return None
        raise


def known(revision: str | None) -> bool:
    """Whether this program knows that revision."""
    return revision is None or revision in REVISIONS


def upgrade(engine: Engine, current: str | None = None) -> None:
    """Bring a store to ``HEAD``; all or nothing."""
    if current == HEAD:
        return
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, HEAD)
