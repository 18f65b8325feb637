"""申请人信息删除证明: that personal data past keeping was erased, by whom and by which rule. One copy, signed by two;
it names cases and never a person.
"""

from collections.abc import Iterator

from window_desk.core.certificates import ErasureCertificate
from window_desk.printing import inner_sheet
from window_desk.printing.blocks import Block, Cell, Column, Grid, Paragraph, Ruled
from window_desk.printing.phrases import to_the_minute
from window_desk.printing.rooms import Room, Rooms

TITLE_WORDS = "申请人信息删除证明"
SIGNED = "年　　月　　日"
ABREAST = 4
"""Case numbers in a line."""

WHAT = (
    "下列保管期限已满、所涉办件全部办结的申请人、代理人、来访人的姓名、证件号码、电话、地址，已从本机删除，"
    "不能恢复。加入中心的，中心数据库同时删除，各窗口下次联系时删除。"
)
LEFT = "台账的每一笔记录和校验链不变，随时可以核验。补打旧文书时，姓名处写“信息已依法删除”。本证明不载任何个人信息。"


def render(facts: ErasureCertificate) -> bytes:
    """The certificate as PDF bytes; the same facts give the same bytes. Raises ``Undrawable``."""
    foot = f"{facts.centre}　{facts.number}　程序版本 {facts.version}"
    return inner_sheet.render(TITLE_WORDS, facts.number, facts.centre, foot, _blocks(facts))


def _blocks(facts: ErasureCertificate) -> Iterator[Block]:
    yield Grid(
        (
            (("中心", facts.centre), ("窗口", facts.window)),
            (("删除时间", to_the_minute(facts.at)), ("删除人数", f"{facts.people} 人")),
            (("经办人", facts.by), ("同意人", facts.second)),
        )
    )
    yield Paragraph(WHAT)
    yield Paragraph("；".join(facts.rules) + "。", "适用的保管期限　")
    yield Paragraph("个人信息保护法第十九条、第四十七条第一款第一项。", "依据　")
    if facts.cases:
        yield _cases(facts.cases)
    yield Paragraph(facts.digest, "名单摘要（SHA-256，按编号）　")
    yield Grid((tuple((label, f"{head}　第 {n} 笔") for label, (head, n) in _heads(facts)),))
    yield Paragraph(LEFT)
    yield Rooms(
        Paragraph("两人核对无误后签名。"),
        (
            (Room("经办人签名", 52, signed=SIGNED), Room("同意人签名", 52, signed=SIGNED)),
            (Room("备注", 40),),
        ),
    )


def _heads(facts: ErasureCertificate) -> tuple[tuple[str, tuple[str, int]], ...]:
    return ("删除前的台账校验", facts.before), ("删除后的台账校验", facts.after)


def _cases(cases: tuple[str, ...]) -> Ruled:
    even = [*cases, *[""] * (-len(cases) % ABREAST)]
    lines = (tuple(map(Cell, even[n : n + ABREAST])) for n in range(0, len(even), ABREAST))
    columns = tuple(Column("编号", 1) for _ in range(ABREAST))
    return Ruled(Paragraph(f"　共 {len(cases)} 项", "所涉办件"), columns, tuple(lines))
