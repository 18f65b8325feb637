"""Where a store's key lives: in the desktop's keyring, or, where there is none, in a file only its owner can read."""

import os
import re
import secrets
from pathlib import Path

import keyring
from keyring.errors import KeyringError

from window_desk.errors import StoreUnreadable

_SERVICE = "window-desk"
_KEY = re.compile("[0-9a-f]{64}")


def key_for(store: Path) -> str:
    """The raw 256-bit key of ``store`` as 64 hex digits; made on first asking, when the store does not exist yet."""
    beside = store.with_suffix(".key")
    if beside.exists():
        return read_key(beside)
    name = str(store.resolve())
    try:
        if key := keyring.get_password(_SERVICE, name):
            return key
        key = secrets.token_hex(32)
        keyring.set_password(_SERVICE, name, key)
    except KeyringError:  # no keyring on this desktop
        return make_key(beside)
    return key


def share_key(store: Path, other: Path) -> None:
    """The key of ``store`` is that of ``other`` too, and kept in the same kind of place."""
    if store.with_suffix(".key").exists():
        make_key(other.with_suffix(".key"), key_for(store))
    else:
        keyring.set_password(_SERVICE, str(other.resolve()), key_for(store))


def make_key(file: Path, key: str = "") -> str:
    """A new key, or the one given, in a new file that only its owner can read."""
    file.parent.mkdir(parents=True, exist_ok=True)
    key = key or secrets.token_hex(32)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
        opened.write(key + "\n")
    return key


def read_key(file: Path) -> str:
    """The key in ``file``; ``WindowDeskError`` where that is no key."""
    try:
        key = file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        key = ""
    if not _KEY.fullmatch(key):
        raise StoreUnreadable(
            "找不到钥匙，或者这不是钥匙文件：{path}。请核对路径；没有钥匙，这份台账打不开。", path=file
        )
    return key
