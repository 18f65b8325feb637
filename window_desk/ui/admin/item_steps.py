"""What an administrator does to one item by keys: head and lists changed, a new one made, one put out of use (E1).

Each goes into the draft as it is confirmed; nothing holds before it is let out.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from window_desk.core.catalogue import Item
from window_desk.core.catalogue_rules import list_flaws
from window_desk.desk import Desk
from window_desk.errors import WindowDeskError
from window_desk.ui.admin.form_dialog import Edit, FormDialog
from window_desk.ui.admin.item_dialogs import RetireDialog, UndoDialog
from window_desk.ui.admin.item_edits import first
from window_desk.ui.admin.item_heads import Around, head, new_head
from window_desk.ui.admin.item_parts_dialog import PartsDialog
from window_desk.ui.translation import error_text, tr


class ItemSteps(QObject):
    """Opens the dialogs over ``page``. ``chosen`` is the item with the cursor as the draft has it, ``None`` where it
    was said why not; ``kept`` with the code of an item whose draft is otherwise now.
    """

    said = Signal(str, str)
    kept = Signal(str)

    def __init__(self, desk: Desk, page: QWidget, chosen: Callable[[], Item | None]) -> None:
        super().__init__(page)
        self._desk, self._page, self._chosen, self._catalogue = desk, page, chosen, desk.cataloguing

    def edit(self) -> None:
        """The head of the chosen item as a new version."""
        if item := self._chosen():
            self._ask(head(self._around(), item), lambda made: self._put(made))

    def edit_parts(self) -> None:
        """The lists of the chosen item as a new version."""
        if item := self._chosen():
            self._open_parts(item)

    def new(self) -> None:
        """新增事项, then its lists."""
        self._ask(new_head(self._around(), None), self._put_new)

    def copy(self) -> None:
        """A new item that begins with all the chosen one says."""
        if item := self._chosen():
            self._ask(new_head(self._around(), item), self._put_new)

    def retire(self) -> None:
        """停用 the chosen item."""
        item = self._chosen()
        if item is None:
            return
        if item.code not in self._catalogue.newest():
            self.said.emit(tr("还没有发布的新事项不用停用，按 Alt+U 撤出草稿。"), "warn")
            return
        dialog = RetireDialog(self._page, item, self._desk.today())
        dialog.accepted.connect(lambda: self._keep(item.code, lambda: self._catalogue.retire(item, dialog.on)))
        dialog.open()

    def undo(self) -> None:
        """撤出草稿: the chosen item as it is published; a new one is gone."""
        item = self._chosen()
        if item is None:
            return
        if item.code not in self._catalogue.prepared():
            self.said.emit(tr("草稿里没有这个事项的改动。"), "warn")
            return
        dialog = UndoDialog(self._page, item, new=item.code not in self._catalogue.newest())
        dialog.accepted.connect(
            lambda: self._keep(
                item.code, lambda: self._catalogue.take_out(item.code), tr("已撤出草稿：{name}").format(name=item.name)
            )
        )
        dialog.open()

    def _around(self) -> Around:
        return Around(self._catalogue.everything(), self._desk.roster, self._desk.today())

    def _ask(self, edit: Edit[Item], then: Callable[[Item], object]) -> None:
        dialog = FormDialog(self._page, "itemEdit", edit)
        dialog.accepted.connect(lambda: then(dialog.made()))
        dialog.open()

    def _open_parts(self, item: Item) -> None:
        dialog = PartsDialog(self._page, item, self._desk.roster)
        dialog.accepted.connect(lambda: self._put(dialog.item))
        dialog.open()

    def _put_new(self, item: Item) -> None:
        if self._put(item):
            self._open_parts(self._catalogue.prepared()[item.code])

    def _put(self, item: Item) -> bool:
        """Whether it is in the draft now; what it still lacks is said with it."""
        if lacks := first(iter(list_flaws(item))):
            told = tr("已放进草稿，发布以前还要补：{what}").format(what=lacks)
        else:
            told = tr("已放进草稿，发布以后才生效。")
        return self._keep(item.code, lambda: self._catalogue.put([item]), told, "warn" if lacks else "ok")

    def _keep(self, code: str, step: Callable[[], object], told: str = "", mood: str = "ok") -> bool:
        try:
            step()
        except WindowDeskError as error:
            self.said.emit(error_text(error), "bad")
            return False
        self.kept.emit(code)
        self.said.emit(told or tr("已放进草稿，发布以后才生效。"), mood)
        return True
