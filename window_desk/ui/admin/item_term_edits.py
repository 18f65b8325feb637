"""What is asked of a step behind the counter, a time limit, a legal basis, and the item it makes."""

from dataclasses import replace

from window_desk.core.catalogue import Basis, InternalStep, Item, Limit, Start, Unit
from window_desk.core.catalogue_edits import Part, things
from window_desk.core.catalogue_limits import EARLIEST, LATEST, NamedLimit, may_set
from window_desk.core.posts import Roster
from window_desk.ui.admin.form_dialog import Edit
from window_desk.ui.admin.item_edits import LIMITS, part_edit
from window_desk.ui.fields import Answers, Choice, Count, Field, Words
from window_desk.ui.labels import STARTS
from window_desk.ui.translation import QT_TR_NOOP, tr

UNITS = {
    Unit.WORKDAYS: QT_TR_NOOP("工作日"),
    Unit.NATURAL_DAYS: QT_TR_NOOP("自然日"),
    Unit.MONTHS: QT_TR_NOOP("月"),
}

STARTS_FROM = {
    "notify": Start.RECEIPT,
    "supply": Start.RECEIPT,
    "deliver": Start.DECISION,
    LATEST: Start.EXPIRY,
    EARLIEST: Start.EXPIRY,
}
"""From what a limit commonly runs, offered beforehand; else from acceptance."""


def _limit_fields(old: Limit) -> tuple[Field, ...]:
    return (
        Count("n", tr("数"), old.n, 0, 9999),
        Choice("unit", tr("单位"), [(each, tr(UNITS[each])) for each in Unit], old.unit),
        Choice("start", tr("起算"), [(each, tr(STARTS[each])) for each in Start], old.start),
        Words("basis", tr("依据"), old.basis, lines=2, hint=tr("法律、法规的名称和条款；承诺的写服务承诺")),
        Words("source", tr("出处"), old.source, hint=tr("在哪里核对过原文，例如网址")),
    )


def _limit(old: Limit, say: Answers) -> Limit:
    return replace(old, **{name: say[name] for name in ("n", "unit", "start", "basis", "source")})


def step(item: Item, roster: Roster, place: int | None) -> Edit[Item]:
    """内部环节: what happens behind the counter, and the time the centre gives it."""
    old = InternalStep("", "", Limit(1, Unit.WORKDAYS, Start.ACCEPTANCE, "")) if place is None else item.steps[place]
    key = Words("key", tr("环节编号"), old.key, hint="review")
    key.widget.setEnabled(place is None)
    fields = (key, Words("name", tr("环节名称"), old.name, hint=tr("例如：审查")), *_limit_fields(old.limit))

    def made(say: Answers) -> InternalStep:
        return replace(old, key=say["key"], name=say["name"], limit=_limit(old.limit, say))

    def missing(say: Answers) -> str:
        return "" if say["key"] and say["name"] else tr("请填写环节编号和环节名称。")

    return part_edit(item, Part.STEPS, place, tr("新增环节"), fields, made, missing)


def limit(item: Item, roster: Roster, place: int | None) -> Edit[Item]:
    """时限: one the item does not set yet, or that at ``place``. What is not set is what the law says in general."""
    if place is None:
        offered = may_set(item)
        which = "promised" if "promised" in offered else offered[0] if offered else ""
        old = NamedLimit(which, _common(item, which))
    else:
        old = things(item, Part.LIMITS)[place]
        offered = [old.which]
    choice = Choice("which", tr("时限"), [(each, tr(LIMITS[each])) for each in offered], old.which)
    choice.widget.setEnabled(place is None)
    asked = _limit_fields(old.limit)
    if place is None:
        choice.changed.connect(lambda: _offer(item, choice.value, asked))

    def made(say: Answers) -> NamedLimit:
        return NamedLimit(say["which"], _limit(old.limit, say))

    note = tr("没有写的时限照法律的一般规定算。延续的时限从许可证届满之日往前算，先写最迟，再写最早。")
    return part_edit(item, Part.LIMITS, place, tr("新增时限"), (choice, *asked), made, lambda _: "", note)


def _common(item: Item, which: str) -> Limit:
    """A limit to begin with; a promise is measured against what the law gives, so it begins alike."""
    alike = item.statutory if which == "promised" else None
    unit = alike.unit if alike else Unit.WORKDAYS
    return Limit(5, unit, alike.start if alike else STARTS_FROM.get(which, Start.ACCEPTANCE), "")


def _offer(item: Item, which: str | None, asked: tuple[Field, ...]) -> None:
    common = _common(item, which or "")
    for field in asked:
        if isinstance(field, Choice):
            field.choose(getattr(common, field.name))


def basis(item: Item, roster: Roster, place: int | None) -> Edit[Item]:
    """设定依据: a law or regulation by title and article, and where its text was checked."""
    old = Basis("") if place is None else item.basis[place]
    fields = (
        Words("text", tr("设定依据"), old.text, lines=3, hint=tr("法律、法规、规章的名称和条款")),
        Words("source", tr("出处"), old.source, hint=tr("在哪里核对过原文，例如网址")),
    )

    def missing(say: Answers) -> str:
        if not say["text"]:
            return tr("请填写设定依据。")
        others = (each.text for n, each in enumerate(item.basis) if n != place)
        return tr("这一条依据已经有了。") if say["text"] in others else ""

    return part_edit(item, Part.BASIS, place, tr("新增依据"), fields, lambda say: replace(old, **say), missing)
