"""常用说法: how often each officer told a material's defect in which words. Belongs to this PC, holds no personal data.

What a clerk has said before comes first, so a sentence written once is one key the next time.
"""

from collections.abc import Callable, Iterable

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, mapped_column

from window_desk.core.acts import Finding, Verdict
from window_desk.core.catalogue import Item, Material, Phrase
from window_desk.models.base import Base, table
from window_desk.models.store import Store


class PhraseRow(Base):
    """One sentence an officer told of one material of an item, and how often."""

    __tablename__ = "phrase"

    officer: Mapped[str] = mapped_column(primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    material: Mapped[int] = mapped_column(primary_key=True)
    defect: Mapped[str] = mapped_column(primary_key=True)
    remedy: Mapped[str] = mapped_column(primary_key=True)
    used: Mapped[int]


_phrase = table(PhraseRow)


class Phrasebook:
    """The ready sentences of whoever sits here; ``whose`` tells the staff number, ``centre`` the published ones."""

    def __init__(self, store: Store, whose: Callable[[], str], centre: Callable[[], tuple[Phrase, ...]]) -> None:
        self._store, self._whose, self._centre = store, whose, centre

    def ready(self, item: Item, material: Material) -> tuple[Phrase, ...]:
        """Sentences for a defect of ``material``: what this officer said most, then the item's own, the centre's."""
        statement = (
            select(_phrase).where(*self._of(item, material.no)).order_by(_phrase.c.used.desc(), _phrase.c.defect)
        )
        with self._store.read() as connection:
            mine = [Phrase(row.defect, row.remedy) for row in connection.execute(statement)]
        return tuple(dict.fromkeys((*mine, *material.phrases, *self._centre())))

    def remember(self, item: Item, findings: Iterable[Finding]) -> None:
        """What was said of defects is a ready sentence of this officer from now on."""
        wrong = [finding for finding in findings if finding.verdict is Verdict.WRONG]
        if not wrong:
            return
        with self._store.begin() as connection:
            for finding in wrong:
                key = {"officer": self._whose(), "item": item.code, "material": finding.material}
                words = {"defect": finding.defect, "remedy": finding.remedy}
                statement = insert(_phrase).values(**key, **words, used=1)
                again = {"used": _phrase.c.used + 1}
                connection.execute(statement.on_conflict_do_update(index_elements=[*key, *words], set_=again))

    def forget(self, item: Item, material: Material, phrase: Phrase) -> None:
        """A sentence of this officer's that he does not want offered again; those of item and centre stay."""
        said = (_phrase.c.defect == phrase.defect, _phrase.c.remedy == phrase.remedy)
        with self._store.begin() as connection:
            connection.execute(delete(_phrase).where(*self._of(item, material.no), *said))

    def _of(self, item: Item, material: int) -> tuple[ColumnElement[bool], ...]:
        whose, which = _phrase.c.officer == self._whose(), _phrase.c.item == item.code
        return whose, which, _phrase.c.material == material
