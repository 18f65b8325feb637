"""How each list of an item is shown and changed: its name, its columns, the cells of a thing, what is asked of one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from window_desk.core.catalogue import Item, Limit, Material, Necessity, due_form
from window_desk.core.catalogue_edits import Part
from window_desk.core.fees import yuan
from window_desk.core.posts import Roster
from window_desk.ui.admin import item_part_edits, item_term_edits
from window_desk.ui.admin.form_dialog import Edit
from window_desk.ui.admin.item_edits import name_of
from window_desk.ui.admin.item_part_edits import NECESSITIES
from window_desk.ui.grid import Column
from window_desk.ui.labels import ORIGINS, STARTS, limit_text
from window_desk.ui.translation import QT_TR_NOOP, tr

PARTS = {
    Part.MATERIALS: QT_TR_NOOP("申请材料"),
    Part.FEES: QT_TR_NOOP("收费"),
    Part.SITUATIONS: QT_TR_NOOP("情形"),
    Part.STEPS: QT_TR_NOOP("环节"),
    Part.LIMITS: QT_TR_NOOP("时限"),
    Part.BASIS: QT_TR_NOOP("设定依据"),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """One list: ``columns`` in the language of the screen, ``cells`` of a thing in its item, ``edit`` of one."""

    columns: Callable[[], tuple[Column, ...]]
    cells: Callable[[Item, Any], tuple[str, ...]]
    edit: Callable[[Item, Roster, int | None], Edit[Item]]


def _material_columns() -> tuple[Column, ...]:
    return (
        Column(tr("序号"), 56, right=True),
        Column(tr("材料名称")),
        Column(tr("份数"), 170),
        Column(tr("来源"), 130),
        Column(tr("必要性"), 220),
    )


def _material_cells(item: Item, thing: Material) -> tuple[str, ...]:
    due = tr(NECESSITIES[thing.necessity])
    if thing.necessity is Necessity.SITUATION:
        due = tr("按情形：{key}").format(key=thing.when)
    if thing.shared:
        due = tr("{due}，共享免交").format(due=due)
    return (str(thing.no), thing.name, due_form(thing), tr(ORIGINS[thing.origin]), due)


def _due(item: Item, key: str) -> str:
    """The materials that are due in a situation."""
    numbers = [str(m.no) for m in item.materials if m.when == key]
    return tr("要交材料 {numbers}").format(numbers=tr("、").join(numbers)) if numbers else tr("还没有材料用到")


def _limit_columns(*named: Column) -> tuple[Column, ...]:
    return (*named, Column(tr("多久"), 130), Column(tr("起算"), 120), Column(tr("依据")))


def _limit_cells(*named: str, limit: Limit) -> tuple[str, ...]:
    return (*named, limit_text(limit), tr(STARTS[limit.start]), limit.basis)


LISTS: Mapping[Part, Listed] = {
    Part.MATERIALS: Listed(_material_columns, _material_cells, item_part_edits.material),
    Part.FEES: Listed(
        lambda: (Column(tr("收费名称"), 220), Column(tr("金额（元）"), 200, right=True), Column(tr("依据"))),
        lambda _, fee: (
            fee.name,
            f"{yuan(fee.lower)}{f'–{yuan(fee.upper)}' if fee.upper != fee.lower else ''}/{fee.per}",
            fee.basis,
        ),
        item_part_edits.fee,
    ),
    Part.SITUATIONS: Listed(
        lambda: (Column(tr("情形编号"), 150), Column(tr("问句")), Column(tr("是，则"), 320)),
        lambda item, one: (
            one.key,
            one.ask,
            (one.ends and tr("不收件：{why}").format(why=one.ends)) or one.effect or _due(item, one.key),
        ),
        item_part_edits.situation,
    ),
    Part.STEPS: Listed(
        lambda: _limit_columns(Column(tr("环节编号"), 130), Column(tr("环节名称"), 190)),
        lambda _, step: _limit_cells(step.key, step.name, limit=step.limit),
        item_term_edits.step,
    ),
    Part.LIMITS: Listed(
        lambda: _limit_columns(Column(tr("时限"), 160)),
        lambda _, each: _limit_cells(name_of(each), limit=each.limit),
        item_term_edits.limit,
    ),
    Part.BASIS: Listed(
        lambda: (Column(tr("设定依据")), Column(tr("出处"), 320)),
        lambda _, one: (one.text, one.source),
        item_term_edits.basis,
    ),
}
