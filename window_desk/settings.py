"""Every setting, declared once: what it is, its safe default, who may change it, and where the default comes from.

A centre-wide setting is published by the centre; a local one belongs to this PC. Values are plain JSON. The centre's
own rules (``rule.*``) are the fields of ``core.policy.Policy``, which says what each means.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from window_desk.core.policy import SAFE, Choice, Policy
from window_desk.core.routing import PaperKind, Route, Routing, read_forms, read_offsets
from window_desk.errors import WindowDeskError

Value = str | int | bool


class Scope(StrEnum):
    """Who decides: the whole centre, or this PC."""

    CENTRE = "centre"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; ``label`` is Chinese (the key of its translation), ``source`` says where the default comes from.

    A number lies between ``low`` and ``high``; ``among`` are the only words allowed and ``pattern`` how a text has to
    look, where they are not empty. A ``secret`` one is never shown.
    """

    key: str
    default: Value
    label: str
    scope: Scope
    source: str = ""
    low: int = 0
    high: int = 2**31
    among: tuple[str, ...] = ()
    pattern: str = ""
    secret: bool = False

    def check(self, value: Value) -> None:
        """Refuse, saying what to write instead, a ``value`` this setting cannot take; ``WindowDeskError``."""
        if type(value) is not type(self.default):
            raise WindowDeskError(
                "“{label}”不能写成“{value}”，请按默认值“{default}”的样子填写。",
                label=self.label,
                value=value,
                default=self.default,
            )
        if type(value) is int and not self.low <= value <= self.high:
            raise WindowDeskError(
                "“{label}”只能在 {low} 到 {high} 之间，不能是 {value}。",
                label=self.label,
                low=self.low,
                high=self.high,
                value=value,
            )
        if self.among and value not in self.among:
            among = "、".join(self.among)
            raise WindowDeskError(
                "“{label}”只能是：{among}，不能是“{value}”。", label=self.label, among=among, value=value
            )
        if self.pattern and not re.fullmatch(self.pattern, str(value)):
            raise WindowDeskError("“{label}”不能写成“{value}”，请照说明填写。", label=self.label, value=value)


_AROUND_A_CODE = r"(\\x[0-9A-Fa-f]{2}|[^0-9A-Za-z\\-]){0,4}"
"""Nothing that may be part of a code."""

LOGIN_TRIES = Setting("login.tries", 5, "连续输错 PIN 几次后暂停登录", Scope.CENTRE, "经验值", low=1, high=20)
LOGIN_PAUSE_SECONDS = Setting("login.pause_seconds", 300, "暂停登录的秒数", Scope.CENTRE, "经验值", low=30, high=86400)
LOCK_MINUTES = Setting(
    "login.lock_minutes", 5, "几分钟不动键盘和鼠标就锁屏（0 为不锁）", Scope.CENTRE, "经验值", high=480
)
LOGIN_WINDOW = Setting("login.window", 0, "这台电脑在几号窗口（登录时已填好，0 为不填）", Scope.LOCAL, high=999)
UNMASK_SECONDS = Setting(
    "person.unmask_seconds", 60, "查看明文时显示几秒后收起", Scope.CENTRE, "经验值", low=5, high=600
)
APPLICANT_SCREEN = Setting("applicant.screen", "", "给申请人看的屏幕（空为没有）", Scope.LOCAL)
CONFIRM_SECONDS = Setting(
    "applicant.confirm_seconds", 180, "核对页没有人点时，显示几秒后收起", Scope.CENTRE, "经验值", low=10, high=3600
)
CHECK_FIRST = Setting(
    "applicant.check_first", True, "有申请人屏幕时，告知书和受理通知书等申请人核对后打印", Scope.CENTRE, "经验值"
)
THANKS_SECONDS = Setting(
    "applicant.thanks_seconds", 8, "办完的一页显示几秒后收起", Scope.CENTRE, "经验值", low=1, high=120
)
RATING_SECONDS = Setting(
    "applicant.rating_seconds", 60, "等申请人评价几秒，过后记为超时没有评价", Scope.CENTRE, "经验值", low=10, high=600
)
SLIPS_AT_ONCE = Setting("slip.at_once", False, "来访回执和转办领号单办完一步就自动打印（默认按 F12 选）", Scope.LOCAL)
PRINTER_FIRST = {
    PaperKind.LEGAL: Setting("printer.legal.first", "", "A4 文书的打印机（空为系统默认的）", Scope.LOCAL),
    PaperKind.INNER: Setting("printer.inner.first", "", "内部单据的打印机（空为系统默认的）", Scope.LOCAL),
    PaperKind.SLIP: Setting("printer.slip.first", "", "80 mm 小票的打印机（空为系统默认的）", Scope.LOCAL),
    PaperKind.GUIDE: Setting("printer.guide.first", "", "办事指南和报表的打印机（空为系统默认的）", Scope.LOCAL),
}
PRINTER_SECOND = {
    PaperKind.LEGAL: Setting("printer.legal.second", "", "A4 文书打不出时改用的打印机（空为没有）", Scope.LOCAL),
    PaperKind.INNER: Setting("printer.inner.second", "", "内部单据打不出时改用的打印机（空为没有）", Scope.LOCAL),
    PaperKind.SLIP: Setting("printer.slip.second", "", "80 mm 小票打不出时改用的打印机（空为没有）", Scope.LOCAL),
    PaperKind.GUIDE: Setting("printer.guide.second", "", "指南和报表打不出时改用的打印机（空为没有）", Scope.LOCAL),
}
PRINTER_TRAY = {
    PaperKind.LEGAL: Setting("printer.legal.tray", "", "A4 文书用的纸盒（打印机自己的叫法，空为不指定）", Scope.LOCAL),
    PaperKind.INNER: Setting("printer.inner.tray", "", "内部单据用的纸盒（打印机自己的叫法，空为不指定）", Scope.LOCAL),
    PaperKind.GUIDE: Setting(
        "printer.guide.tray", "", "指南和报表用的纸盒（打印机自己的叫法，空为不指定）", Scope.LOCAL
    ),
}
"""A roll has no tray."""
GUIDE_TWO_SIDED = Setting("printer.guide.two_sided", True, "办事指南和报表双面打印", Scope.LOCAL)
"""Only these: the two copies of any other paper are one PDF, and must not share a sheet."""
SLIP_ESCPOS = Setting("printer.slip.escpos", False, "小票打印机没有驱动：直接发 ESC/POS 点阵", Scope.LOCAL)
PRINTER_BY_FORM = Setting(
    "printer.by_form",
    "",
    "单独指定的文书，每行一个：receipt=打印机",
    Scope.LOCAL,
    pattern=r"([a-z_]+=[^\n]+(\n|$))*",
)
PRINTER_OFFSETS = Setting(
    "printer.offsets",
    "",
    "打印位置的微调，每行一台：向右毫米,向下毫米=打印机",
    Scope.LOCAL,
    pattern=r"(-?\d{1,2}(\.\d)?,-?\d{1,2}(\.\d)?=[^\n]+(\n|$))*",
)
PRINT_PATIENCE_SECONDS = Setting(
    "printer.patience_seconds",
    60,
    "打印机几秒没有结果就问经办人出纸没有",
    Scope.LOCAL,
    "经验值：激光打印机从休眠到出纸 30 秒内",
    low=5,
    high=600,
)
LANGUAGE = Setting("ui.language", "zh_CN", "界面语言", Scope.LOCAL)
TEXT_PERCENT = Setting("ui.text_percent", 100, "文字大小（%）", Scope.LOCAL, low=100, high=200)
CONTRAST = Setting("ui.high_contrast", False, "高对比度", Scope.LOCAL)
SCAN_GAP_MS = Setting(
    "scanner.gap_ms",
    35,
    "扫码枪两个字符之间的最长间隔（毫秒）",
    Scope.LOCAL,
    "实测常见扫码枪 1-20 毫秒",
    low=5,
    high=1000,
)
SCAN_PREFIX = Setting(
    "scanner.prefix",
    "",
    "扫码枪在码前加的字符（如 ~ 或 \\x02，空为没有）",
    Scope.LOCAL,
    "扫码枪出厂设置",
    pattern=_AROUND_A_CODE,
)
SCAN_SUFFIX = Setting(
    "scanner.suffix",
    "",
    "扫码枪在码后、回车前加的字符（如 ~ 或 \\x03，空为没有）",
    Scope.LOCAL,
    "扫码枪出厂设置",
    pattern=_AROUND_A_CODE,
)
REPORT_FOLDER = Setting("report.folder", "", "报表存到的文件夹（空为“文档”）", Scope.LOCAL)
CENTRE_DSN = Setting("sync.dsn", "", "中心数据库连接", Scope.LOCAL, secret=True)


def _rule(name: str, hint: Any) -> Setting:
    kind, choice = get_args(hint)
    assert isinstance(choice, Choice)
    default = getattr(SAFE, name)
    among = tuple(member.value for member in kind) if issubclass(kind, StrEnum) else ()
    value = default.value if isinstance(default, StrEnum) else default
    bounds = choice.low, choice.high, among, choice.pattern
    return Setting(f"rule.{name}", value, choice.label, Scope.CENTRE, choice.source, *bounds)


_HINTS = get_type_hints(Policy, include_extras=True)

RULES = {field.name: _rule(field.name, _HINTS[field.name]) for field in fields(Policy)}
"""The centre's rules, by the field of ``Policy`` each one sets."""


def policy(values: Mapping[str, Value]) -> Policy:
    """The rules in force where ``values`` (by key) are what the centre decided; every other has its safe default."""
    chosen = {name: values[rule.key] for name, rule in RULES.items() if rule.key in values}
    return Policy(**{name: get_args(_HINTS[name])[0](value) for name, value in chosen.items()})


def routing(value: Callable[[Setting], Value]) -> Routing:
    """The ways of this PC's papers, where ``value`` says what each setting is here."""
    routes = {
        kind: Route(
            str(value(PRINTER_FIRST[kind])),
            str(value(PRINTER_SECOND[kind])),
            str(value(PRINTER_TRAY[kind])) if kind in PRINTER_TRAY else "",
            kind is PaperKind.GUIDE and bool(value(GUIDE_TWO_SIDED)),
            kind is PaperKind.SLIP and bool(value(SLIP_ESCPOS)),
        )
        for kind in PaperKind
    }
    return Routing(routes, read_forms(str(value(PRINTER_BY_FORM))), read_offsets(str(value(PRINTER_OFFSETS))))


SETTINGS = {
    setting.key: setting
    for setting in (
        LOGIN_TRIES,
        LOGIN_PAUSE_SECONDS,
        LOCK_MINUTES,
        UNMASK_SECONDS,
        APPLICANT_SCREEN,
        CONFIRM_SECONDS,
        CHECK_FIRST,
        THANKS_SECONDS,
        RATING_SECONDS,
        SLIPS_AT_ONCE,
        *PRINTER_FIRST.values(),
        *PRINTER_SECOND.values(),
        *PRINTER_TRAY.values(),
        GUIDE_TWO_SIDED,
        SLIP_ESCPOS,
        PRINTER_BY_FORM,
        PRINTER_OFFSETS,
        PRINT_PATIENCE_SECONDS,
        LANGUAGE,
        TEXT_PERCENT,
        CONTRAST,
        SCAN_GAP_MS,
        SCAN_PREFIX,
        SCAN_SUFFIX,
        REPORT_FOLDER,
        CENTRE_DSN,
        *RULES.values(),
    )
}
"""All settings by key."""
