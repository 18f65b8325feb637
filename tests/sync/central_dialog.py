"""Typing an address into the dialogs that ask for one."""

from psycopg.conninfo import conninfo_to_dict
from PySide6.QtWidgets import QDialog, QLineEdit

NAMES = {"Host": "host", "Port": "port", "Database": "dbname", "Certificate": "sslrootcert"}


def write(dialog: QDialog, **texts: str) -> None:
    """Write into the fields of these names."""
    for name, text in texts.items():
        field = dialog.findChild(QLineEdit, name)
        assert field is not None, name
        field.setText(text)


def write_address(dialog: QDialog, prefix: str, dsn: str) -> None:
    """Where ``dsn`` leads, into the fields that begin with ``prefix``."""
    known = conninfo_to_dict(dsn)
    write(dialog, **{f"{prefix}{name}": str(known[key]) for name, key in NAMES.items()})
