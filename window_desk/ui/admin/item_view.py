"""An item to be read: head, materials, situations, fees, steps; and the difference between two versions of it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from window_desk.core.catalogue import Item, Limit, due_form
from window_desk.core.catalogue_changes import Change, changes
from window_desk.core.catalogue_limits import limits
from window_desk.desk import Desk
from window_desk.ui.admin.item_edits import name_of
from window_desk.ui.elements import Facts, Scrolling, clear, row, words
from window_desk.ui.grid import Column, Grid, Row
from window_desk.ui.labels import HANDLINGS, full_day_text, limit_text
from window_desk.ui.step_dialog import StepDialog
from window_desk.ui.supervision_words import unit_name
from window_desk.ui.theme import px
from window_desk.ui.translation import tr


def change_rows(found: Iterable[Change]) -> list[Row]:
    """A line for each field that differs."""
    return [Row((change.path, change.before or "–", change.after or "–")) for change in found]


def difference_grid(name: str) -> Grid:
    """The table of differences."""
    columns = (Column(tr("字段"), 230), Column(tr("原来")), Column(tr("现在")))
    return Grid(name, tr("逐项的差异"), columns)


class ItemDialog(StepDialog):
    """One item: its newest version to be read, and below what any of its versions changed."""

    def __init__(self, parent: QWidget, desk: Desk, versions: tuple[Item, ...]) -> None:
        item = versions[-1]
        super().__init__(parent, "itemDialog", f"{item.name}　{item.code}", tr("看完了"), width=980, step=False)
        self._desk, self._versions = desk, versions
        self._facts, self._body = Facts(), QVBoxLayout()
        page = QWidget()
        page.setObjectName("pageBody")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, px(8), 0)
        inner.addWidget(self._facts)
        inner.addLayout(self._body)
        self._which = QComboBox()
        self._which.setObjectName("itemVersion")
        self._which.setAccessibleName(tr("看哪一版改了什么"))
        for each in reversed(versions):
            self._which.addItem(tr("第 {n} 版，{day} 起").format(n=each.version, day=full_day_text(each.effective_on)))
        self._which.currentIndexChanged.connect(lambda _: self._compare())
        self._differences = difference_grid("itemDifferences")
        self._differences.setMinimumHeight(px(120))
        self._show(item)
        room = self.screen().availableGeometry().height() - px(360)
        self.body.addWidget(Scrolling(page, min(px(330), room), px(900)))
        self.body.addLayout(row(tr("这一版改了什么"), self._which, None))
        self.body.addWidget(self._differences)
        self._compare()

    def _show(self, item: Item) -> None:
        self._facts.show_pairs(
            [
                (tr("部门"), unit_name(item.department, self._desk.roster)),
                (tr("办件类型"), tr(HANDLINGS[item.handling])),
                (tr("事项类型"), item.kind),
                (tr("法定时限"), _limit(item.statutory)),
                (tr("承诺时限"), _limit(item.promised)),
                (tr("别名"), tr("、").join(item.aliases)),
                (tr("结果"), item.result),
                (tr("服务对象"), item.audience),
                (tr("收费"), item.fee),
                (tr("生效日期"), full_day_text(item.effective_on)),
                (tr("停用日期"), full_day_text(item.retired_on) if item.retired_on else ""),
                (tr("依据"), tr("；").join(basis.text for basis in item.basis)),
            ]
        )
        clear(self._body)
        self._part(tr("成员事项"), item.members)
        self._part(tr("申请材料"), (f"{m.no}. {m.name}　{due_form(m)}" for m in item.materials))
        self._part(tr("情形"), (each.ask for each in item.situations))
        self._part(tr("受理条件"), item.conditions)
        self._part(tr("收费依据"), (f"{fee.name}　{fee.basis}" for fee in item.fees))
        self._part(tr("内部环节"), (f"{each.name}　{_limit(each.limit)}" for each in item.steps))
        others = (each for each in limits(item) if each.which not in ("statutory", "promised"))
        self._part(tr("其他时限"), (f"{name_of(each)}　{_limit(each.limit)}" for each in others))
        self._part(tr("备注"), item.notes)

    def _part(self, title: str, lines: Iterable[str]) -> None:
        told = list(lines)
        if told:
            self._body.addWidget(words(title, "strong"))
            self._body.addWidget(words("\n".join(told), wrap=True))

    def _compare(self) -> None:
        n = len(self._versions) - 1 - self._which.currentIndex()
        old = self._versions[n - 1] if n else None
        self._differences.show_rows(change_rows(changes(old, self._versions[n])) if old else [])


def _limit(limit: Limit | None) -> str:
    return f"{limit_text(limit)}　{limit.basis}".strip() if limit else ""
