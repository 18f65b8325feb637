"""The tables of a catalogue file, their columns, and how a cell is written and read. The one place that knows them.

Every table but the first carries 事项编码; the order of its rows is the order of the item's list.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from unicodedata import normalize

Read = Callable[[str], Any]


class BadCell(ValueError):
    """A cell that cannot be read; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How a cell is read (a text without spaces around it, never empty), written, and what may be chosen in it."""

    read: Read
    write: Callable[[Any], str]
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, the field it fills (``limit.n`` one of a part), its kind; an empty cell is its default
    unless it is ``needed``; that of a ``ruled`` one is empty, and a rule of the catalogue says why it may not be.
    """

    title: str
    field: str
    kind: Kind
    needed: bool = False
    ruled: bool = False


def _plain(text: str) -> str:
    return normalize("NFKC", text).strip()


def _whole(text: str) -> int:
    number = _plain(text).replace(",", "")
    try:
        value = Decimal(number)
    except InvalidOperation as error:
        raise BadCell(f"“{text}”不是数，请填写整数") from error
    if value != value.to_integral_value():
        raise BadCell(f"“{text}”不是整数，请核对")
    return int(value)


def _fen(text: str) -> int:
    try:
        value = Decimal(_plain(text).replace(",", "").removesuffix("元")) * 100
    except InvalidOperation as error:
        raise BadCell(f"“{text}”不是金额，请填写元，例如 12.50") from error
    if value != value.to_integral_value():
        raise BadCell(f"“{text}”不到一分，请核对")
    return int(value)


def _day(text: str) -> str:
    said = _plain(text).replace("年", "-").replace("月", "-").replace("日", "").replace("/", "-").replace(".", "-")
    try:
        return datetime.strptime(said.partition(" ")[0], "%Y-%m-%d").date().isoformat()  # noqa: DTZ007 - a day only
    except ValueError as error:
        raise BadCell(f"“{text}”不是日期，请写成 {date(2027, 1, 1)} 的样子") from error


def _one_of(words: Mapping[str, Any]) -> Kind:
    def read(text: str) -> Any:
        if _plain(text) not in words:
            raise BadCell(f"“{text}”不在可填的范围内，只能填：{'、'.join(words)}")
        return words[_plain(text)]

    told = {value: word for word, value in words.items()}
    return Kind(read, lambda value: told[value], tuple(words))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


TEXT = Kind(str, str)
CODE = Kind(_plain, str)
WHOLE = Kind(_whole, str)
YUAN = Kind(_fen, lambda fen: f"{Decimal(fen) / 100:.2f}")
DAY = Kind(_day, str)
LINES = Kind(_lines, "\n".join)
YES = _one_of({"是": True, "否": False})
HANDLING = _one_of({"即办件": "immediate", "承诺件": "committed", "联办件": "joint", "上报件": "reported"})
NECESSITY = _one_of({"必要": "must", "可容缺": "may_lack", "按情形": "situation"})
ORIGIN = _one_of({"申请人自备": "self", "政府部门核发": "government", "中介机构出具": "agency"})
UNIT = _one_of({"工作日": "wd", "自然日": "nd", "月": "month"})
START = _one_of({"收件": "receipt", "受理": "acceptance", "决定": "decision", "届满": "expiry"})
LIMIT = _one_of(
    {
        "告知": "notify",
        "补正": "supply",
        "法定": "statutory",
        "承诺": "promised",
        "送达": "deliver",
        "延长": "extension",
        "现场核查": "visit",
        "延续最迟": "renewal.latest",
        "延续最早": "renewal.earliest",
    }
)


def _limit(prefix: str = "") -> tuple[Column, ...]:
    return (
        Column("数", f"{prefix}n", WHOLE, True),
        Column("单位", f"{prefix}unit", UNIT, True),
        Column("起算", f"{prefix}start", START, True),
        Column("依据", f"{prefix}basis", TEXT, ruled=True),
        Column("出处", f"{prefix}source", TEXT),
    )


ITEM = Column("事项编码", "code", CODE, True)

TABLES: Mapping[str, tuple[Column, ...]] = {
    "事项": (
        ITEM,
        Column("版本", "version", WHOLE),
        Column("生效日期", "effective_on", DAY),
        Column("事项名称", "name", TEXT, True),
        Column("部门编码", "department", CODE, True),
        Column("办件类型", "handling", HANDLING, True),
        Column("事项类型", "kind", TEXT),
        Column("别名", "aliases", LINES),
        Column("服务对象", "audience", TEXT),
        Column("受理条件", "conditions", LINES),
        Column("结果", "result", TEXT),
        Column("收费说明", "fee", TEXT),
        Column("备注", "notes", LINES),
        Column("成员事项", "members", LINES),
        Column("进驻中心", "in_centre", YES),
        Column("窗口决定", "decided_at_window", YES),
        Column("停用日期", "retired_on", DAY),
    ),
    "材料": (
        ITEM,
        Column("序号", "no", WHOLE, True),
        Column("材料名称", "name", TEXT, True),
        Column("原件", "originals", WHOLE, True),
        Column("复印件", "copies", WHOLE, True),
        Column("来源", "origin", ORIGIN, True),
        Column("必要性", "necessity", NECESSITY),
        Column("适用情形", "when", CODE),
        Column("共享免交", "shared", YES),
        Column("受理标准", "standard", TEXT),
        Column("来源说明", "source", TEXT),
        Column("备注", "note", TEXT),
    ),
    "说法": (
        ITEM,
        Column("材料序号", "no", WHOLE, True),
        Column("问题", "defect", TEXT, True),
        Column("补正办法", "remedy", TEXT, True),
    ),
    "情形": (
        ITEM,
        Column("情形编号", "key", CODE, True),
        Column("问句", "ask", TEXT, True),
        Column("是则不收件", "ends", TEXT),
        Column("是则怎样", "effect", TEXT),
    ),
    "依据": (ITEM, Column("设定依据", "text", TEXT, True), Column("出处", "source", TEXT)),
    "时限": (ITEM, Column("时限", "which", LIMIT, True), *_limit()),
    "收费": (
        ITEM,
        Column("收费名称", "name", TEXT, True),
        Column("依据", "basis", TEXT, ruled=True),
        Column("下限（元）", "lower", YUAN, True),
        Column("上限（元）", "upper", YUAN, True),
        Column("计量单位", "per", TEXT),
        Column("收费部门", "department", CODE),
    ),
    "流程": (ITEM, Column("环节编号", "key", CODE, True), Column("环节名称", "name", TEXT, True), *_limit("limit.")),
}
"""Every table by name."""

LISTS = {"材料": "materials", "情形": "situations", "依据": "basis", "收费": "fees", "流程": "steps"}
"""The tables that are a list of the item, and which."""
