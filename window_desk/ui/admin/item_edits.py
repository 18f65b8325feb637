"""An item changed by one form: what it asks, what it makes, and what the rules of the catalogue say to that at once
(兜底材料, 行政许可法第三十条; 收费无依据, 第五十八条).
"""

from collections.abc import Callable, Iterator

from window_desk.core.catalogue import Basis, Item, Situation
from window_desk.core.catalogue_edits import Part, Thing, put, things
from window_desk.core.catalogue_limits import NamedLimit
from window_desk.core.catalogue_rules import list_flaws
from window_desk.core.flaws import Flaw, Wrong
from window_desk.ui.admin.form_dialog import Edit
from window_desk.ui.fields import Answers, Field
from window_desk.ui.translation import QT_TR_NOOP, tr

LIMITS = {
    "notify": QT_TR_NOOP("告知时限"),
    "supply": QT_TR_NOOP("补正时限"),
    "statutory": QT_TR_NOOP("法定时限"),
    "promised": QT_TR_NOOP("承诺时限"),
    "deliver": QT_TR_NOOP("送达时限"),
    "extension": QT_TR_NOOP("延长时限"),
    "visit": QT_TR_NOOP("现场核查时限"),
    "renewal.latest": QT_TR_NOOP("延续最迟"),
    "renewal.earliest": QT_TR_NOOP("延续最早"),
}
"""``catalogue_limits.NAMES`` in the language of the screen."""

AFTER = {Wrong.UNUSED_SITUATION, Wrong.NO_MATERIALS, Wrong.NO_LEGAL_BASIS}
"""What the next entry may put right: a situation comes before the material that is due in it."""


def name_of(thing: Thing) -> str:
    """What a thing is called in its list, and in what the rules say of it."""
    if isinstance(thing, NamedLimit):
        return tr(LIMITS[thing.which])
    if isinstance(thing, Basis):
        return thing.text
    return thing.key if isinstance(thing, Situation) else thing.name


def at_once(item: Item, thing: Thing) -> str:
    """What the rules of the catalogue say against ``thing`` in ``item``, the first of it; empty where nothing."""
    return first(f for f in list_flaws(item) if name_of(thing) in f.facts.values() and f.what not in AFTER)


def made_worse(old: Item, new: Item) -> str:
    """What the rules say against ``new`` and did not say against ``old``, the first of it."""
    return first(flaw for flaw in new_flaws(old, new) if flaw.what not in AFTER)


def new_flaws(old: Item, new: Item) -> Iterator[Flaw]:
    """What the rules say against the lists of ``new`` and did not say against those of ``old``."""
    before = [(flaw.what, flaw.facts) for flaw in list_flaws(old)]
    return (flaw for flaw in list_flaws(new) if (flaw.what, flaw.facts) not in before)


def first(found: Iterator[Flaw]) -> str:
    """The first of them as a sentence; empty where there is none."""
    flaw: Flaw | None = next(found, None)
    return tr(flaw.what.value).format(**flaw.facts) if flaw else ""


def part_edit(
    item: Item,
    part: Part,
    place: int | None,
    title: str,
    fields: tuple[Field, ...],
    thing: Callable[[Answers], Thing],
    missing: Callable[[Answers], str],
    note: str = "",
) -> Edit[Item]:
    """A thing of a list of ``item``, that at ``place`` or a new one; ``missing`` comes before the rules."""
    old = None if place is None else things(item, part)[place]

    def made(say: Answers) -> Item:
        return put(item, part, thing(say), place)

    def why_not(say: Answers) -> str:
        return missing(say) or at_once(made(say), thing(say)) or made_worse(item, made(say))

    title = tr("改：{name}").format(name=name_of(old)) if old else title
    return Edit(title, tr("记下"), fields, made, why_not, note)
