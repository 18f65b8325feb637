"""Where a store's key lives: in the desktop's keyring, or, where there is none, in a file only its owner can read."""

import os
import secrets
from pathlib import Path

import keyring
from keyring.errors import KeyringError

_SERVICE = "window-desk"


def key_for(store: Path) -> str:
    """The raw 256-bit key of ``store`` as 64 hex digits; made on first asking, when the store does not exist yet."""
    beside = store.with_suffix(".key")
    if beside.exists():
        return beside.read_text().strip()
    name = str(store.resolve())
    try:
        if key := keyring.get_password(_SERVICE, name):
            return key
        key = secrets.token_hex(32)
        keyring.set_password(_SERVICE, name, key)
    except KeyringError:  # no keyring on this desktop
        beside.parent.mkdir(parents=True, exist_ok=True)
        key = secrets.token_hex(32)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(key + "\n")
    return key
