"""What is asked of a material, a fee line, a situation, and the item it makes."""

from dataclasses import replace
from functools import partial

from window_desk.core.catalogue import FeeStandard, Handling, Item, Material, Necessity, Origin, Phrase, Situation
from window_desk.core.catalogue_edits import Part
from window_desk.core.fees import yuan
from window_desk.core.posts import Roster
from window_desk.ui.admin.form_dialog import Edit
from window_desk.ui.admin.item_edits import part_edit
from window_desk.ui.cases.fee_sheet import fen
from window_desk.ui.fields import Answers, Choice, Count, Tick, Words
from window_desk.ui.labels import ORIGINS
from window_desk.ui.translation import QT_TR_NOOP, tr

NECESSITIES = {
    Necessity.MUST: QT_TR_NOOP("必要"),
    Necessity.MAY_LACK: QT_TR_NOOP("可容缺"),
    Necessity.SITUATION: QT_TR_NOOP("按情形"),
}

BAR = "｜"
"""Between what is wrong with a material and how to put it right; ``|`` will do."""


def material(item: Item, roster: Roster, place: int | None) -> Edit[Item]:
    """申请材料: everything the clerk checks by and the guide says."""
    old = Material(0, "", 1, 0, Origin.SELF) if place is None else item.materials[place]
    asked = [each for each in Necessity if each is not Necessity.SITUATION or item.situations]
    fields = (
        Words("name", tr("材料名称"), old.name, hint=tr("逐项写全名，不写“其他材料”“有关材料”")),
        Count("originals", tr("原件（份）"), old.originals, 0, 99),
        Count("copies", tr("复印件（份）"), old.copies, 0, 99),
        Choice("origin", tr("来源"), [(each, tr(ORIGINS[each])) for each in Origin], old.origin),
        Choice("necessity", tr("必要性"), [(each, tr(NECESSITIES[each])) for each in asked], old.necessity),
        Choice(
            "when",
            tr("适用情形"),
            [(each.key, f"{each.key}　{each.ask}") for each in item.situations],
            old.when,
            shown=lambda say: say["necessity"] is Necessity.SITUATION,
        ),
        Tick("shared", tr("部门之间可以共享，免交"), old.shared),
        Words("standard", tr("受理标准"), old.standard, lines=2),
        Words("source", tr("来源说明"), old.source),
        Words("note", tr("备注"), old.note),
        Words(
            "phrases",
            tr("常见问题（一行一条）"),
            "\n".join(f"{each.defect}{BAR}{each.remedy}" for each in old.phrases),
            hint=tr("没有签字｜请申请人本人在第 2 页签字"),
            lines=3,
        ),
    )

    def made(say: Answers) -> Material:
        due = say["when"] if say["necessity"] is Necessity.SITUATION else ""
        return replace(old, **dict(say) | {"when": due, "phrases": _phrases(say["phrases"])[0]})

    def missing(say: Answers) -> str:
        if not say["name"]:
            return tr("请填写材料名称。")
        wrong = _phrases(say["phrases"])[1]
        said = tr("“{line}”请写成：问题｜补正办法，两边都要有。")
        return said.format(line=wrong) if wrong else ""

    return part_edit(item, Part.MATERIALS, place, tr("新增材料"), fields, made, missing)


def _phrases(text: str) -> tuple[tuple[Phrase, ...], str]:
    """The ready sentences, and the first line that is none."""
    lines = [line.strip() for line in text.replace("|", BAR).splitlines() if line.strip()]
    parted = [tuple(part.strip() for part in line.partition(BAR)[::2]) for line in lines]
    wrong = next((line for line, both in zip(lines, parted, strict=True) if not all(both)), "")
    return tuple(Phrase(*both) for both in parted), wrong


def fee(item: Item, roster: Roster, place: int | None) -> Edit[Item]:
    """收费标准: what may be charged and the law that says so (行政许可法第五十八条)."""
    old = FeeStandard("", "", 0, 0) if place is None else item.fees[place]
    whose = [("", tr("本事项的部门")), *((each.code, each.name) for each in roster.departments)]
    fields = (
        Words("name", tr("收费名称"), old.name),
        Words("basis", tr("依据"), old.basis, lines=2, hint=tr("法律、行政法规的名称和条款")),
        Words("lower", tr("下限（元）"), "" if place is None else yuan(old.lower), hint="10.00"),
        Words("upper", tr("上限（元）"), "" if place is None else yuan(old.upper), hint=tr("固定的与下限相同，可不填")),
        Words("per", tr("计量单位"), old.per),
        Choice("department", tr("收费部门"), whose, old.department, shown=lambda _: item.handling is Handling.JOINT),
    )

    def made(say: Answers) -> FeeStandard:
        lower = fen(say["lower"]) or 0
        upper = fen(say["upper"]) if say["upper"] else lower
        amounts = {"lower": lower, "upper": upper or 0, "department": say["department"] or ""}
        return replace(old, **dict(say) | amounts)

    def missing(say: Answers) -> str:
        if not say["name"] or not say["per"]:
            return tr("请填写收费名称和计量单位。")
        wrong = next((text for text in (say["lower"], say["upper"] or say["lower"]) if fen(text) is None), None)
        return "" if wrong is None else tr("“{text}”不是金额，请写元，例如 12.50。").format(text=wrong)

    return part_edit(item, Part.FEES, place, tr("新增收费"), fields, made, missing)


def situation(item: Item, roster: Roster, place: int | None) -> Edit[Item]:
    """情形: a yes/no question, and what yes leads to."""
    old = Situation("", "") if place is None else item.situations[place]
    key = Words("key", tr("情形编号"), old.key, hint="agent")
    key.widget.setEnabled(place is None)
    fields = (
        key,
        Words("ask", tr("问句"), old.ask, hint=tr("是否委托代理人办理？")),
        Words("ends", tr("是，则不收件"), old.ends, lines=2, hint=tr("例如：不需要许可，办理备案即可。没有就空着")),
        Words("effect", tr("是，则怎样"), old.effect, lines=2),
    )

    def missing(say: Answers) -> str:
        return "" if say["key"] and say["ask"] else tr("请填写情形编号和问句。")

    note = tr("只在一种情形下才要的材料：先记下情形，再到那份材料里选“按情形”。")
    make = partial(replace, old)
    return part_edit(item, Part.SITUATIONS, place, tr("新增情形"), fields, lambda say: make(**say), missing, note)
