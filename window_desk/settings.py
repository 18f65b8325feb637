"""Every setting, declared once: what it is, its safe default, who may change it, and where the default comes from.

A centre-wide setting is published by the centre; a local one belongs to this PC. Values are plain JSON.
"""

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Who decides: the whole centre, or this PC."""

    CENTRE = "centre"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; ``label`` is Chinese (the key of its translation), ``source`` says where the default comes from."""

    key: str
    default: str | int | bool
    label: str
    scope: Scope
    source: str = ""


LOGIN_TRIES = Setting("login.tries", 5, "连续输错 PIN 几次后暂停登录", Scope.CENTRE)
LOGIN_PAUSE_SECONDS = Setting("login.pause_seconds", 300, "暂停登录的秒数", Scope.CENTRE)
PRINTER = Setting("printer.a4", "", "A4 打印机名称（空为存成 PDF）", Scope.LOCAL)
LANGUAGE = Setting("ui.language", "zh_CN", "界面语言", Scope.LOCAL)
TEXT_PERCENT = Setting("ui.text_percent", 100, "文字大小（%）", Scope.LOCAL)
SCAN_GAP_MS = Setting(
    "scanner.gap_ms", 35, "扫码枪两个字符之间的最长间隔（毫秒）", Scope.LOCAL, "实测常见扫码枪 1-20 毫秒"
)
CENTRE_DSN = Setting("sync.dsn", "", "中心数据库连接", Scope.LOCAL)

SETTINGS = {
    setting.key: setting
    for setting in (LOGIN_TRIES, LOGIN_PAUSE_SECONDS, PRINTER, LANGUAGE, TEXT_PERCENT, SCAN_GAP_MS, CENTRE_DSN)
}
"""All settings by key."""
