"""一表制收费: one sheet for all departments, no line without its legal basis (行政许可法 Art. 58, 59).

A licence is free unless a law or an administrative regulation says otherwise; forms are always free. So a line may be
charged only if it cites a standard that the item publishes. It is the *lower* limit unless somebody types another
amount; more than the upper limit is refused, less needs the basis of the reduction. Amounts are whole fen.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from window_desk.core.acts import Charged, FeeLine
from window_desk.core.bench import Bench, Rule
from window_desk.core.case import Case, Stage, changed
from window_desk.core.catalogue import FeeStandard, Item
from window_desk.core.entry import Entry
from window_desk.core.reasons import Reason, Refusal
from window_desk.core.steps import Step

ART_58, ART_59 = "行政许可法第五十八条", "行政许可法第五十九条"


def _charged(case: Case, entry: Entry, act: Charged) -> Case:
    return changed(case, fees=act.lines)


STEPS: Mapping[type, Step] = {
    Charged: Step(
        frozenset({Stage.ACCEPTED, Stage.SENT_UP, Stage.DECIDED, Stage.ISSUED}),
        None,
        _charged,
        holds=False,
        fits=lambda case, act: not case.fees,
    ),
}


def default_lines(item: Item) -> tuple[FeeLine, ...]:
    """A line for each standard of the item, one unit at the lower limit."""
    return tuple(FeeLine(_charges(item, s), s.name, s.basis, s.lower) for s in item.fees)


def _charges(item: Item, standard: FeeStandard) -> str:
    return standard.department or item.department


def standard_of(item: Item, line: FeeLine) -> FeeStandard | None:
    """The published standard that ``line`` cites: same department, name and basis; ``None`` where there is none."""
    if not line.basis.strip():
        return None
    cited = (line.department, line.name, line.basis)
    return next((s for s in item.fees if (_charges(item, s), s.name, s.basis) == cited), None)


def reduced_by(item: Item, line: FeeLine) -> int:
    """How many fen below the lower limit ``line`` stays (减免)."""
    standard = standard_of(item, line)
    return max(standard.lower * line.quantity - line.amount, 0) if standard else 0


def totals(lines: Iterable[FeeLine]) -> dict[str, int]:
    """The sum of each department in fen, in the order of the sheet; all of them add up to the sheet."""
    sums: dict[str, int] = defaultdict(int)
    for line in lines:
        sums[line.department] += line.amount
    return dict(sums)


def yuan(fen: int) -> str:
    """An amount as printed: ``1250`` fen are ``12.50``."""
    return f"{fen // 100}.{fen % 100:02d}"


_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_UNITS = (("亿", 10**8), ("万", 10**4), ("仟", 1000), ("佰", 100), ("拾", 10))


def capitals(fen: int) -> str:
    """大写金额: ``1640902`` fen are ``壹万陆仟肆佰零玖元零贰分``; ``fen`` is at least 0 (支付结算办法附件一).

    Of what that text leaves open: 整 stands after 角 too, so that nothing can be added; a 0 of the 元 is not said.
    """
    whole, jiao, cent = fen // 100, fen // 10 % 10, fen % 10
    said = f"{_integer(whole)}元" if whole or not fen else ""
    if jiao:
        said += f"{_DIGITS[jiao]}角"
    elif cent and whole:
        said += "零"
    return said + (f"{_DIGITS[cent]}分" if cent else "整")


def _integer(n: int) -> str:
    """A whole number, the greatest unit first; 零 where the digit below that unit is a 0 and more follows."""
    for unit, size in _UNITS:
        if n >= size:
            head, rest = divmod(n, size)
            gap = "零" if 0 < rest < size // 10 else ""
            return _integer(head) + unit + gap + (_integer(rest) if rest else "")
    return _DIGITS[n]


def _may_charge(case: Case, bench: Bench) -> Refusal | None:
    if case.fees:
        return Refusal(Reason.CHARGED_ALREADY)
    return None if bench.item and bench.item.fees else Refusal(Reason.FREE_OF_CHARGE, article=ART_58)


def _sheet_sound(case: Case, act: Charged, bench: Bench) -> Refusal | None:
    assert bench.item is not None  # _may_charge has looked
    if not act.lines:
        return Refusal(Reason.NO_FEE_LINES)
    cited = set[tuple[str, str, str]]()
    for line in act.lines:
        if (key := (line.department, line.name, line.basis)) in cited:
            return Refusal(Reason.FEE_TWICE, {"name": line.name}, ART_59)
        if fault := _fault(bench.item, line):
            return fault
        cited.add(key)
    return None


def _fault(item: Item, line: FeeLine) -> Refusal | None:
    standard, name = standard_of(item, line), {"name": line.name}
    if standard is None:
        return Refusal(Reason.UNFOUNDED_FEE, name, ART_58)
    if line.quantity < 1 or line.amount < 0:
        return Refusal(Reason.FEE_AMOUNT, name)
    lower, upper = standard.lower * line.quantity, standard.upper * line.quantity
    if line.amount > upper:
        return Refusal(Reason.FEE_ABOVE, {**name, "upper": yuan(upper)}, ART_59)
    if line.amount < lower and not line.reduction_basis.strip():
        return Refusal(Reason.FEE_BELOW, {**name, "lower": yuan(lower)}, ART_59)
    return None


RULES: Mapping[type, Rule] = {
    Charged: Rule((_may_charge,), _sheet_sound),
}
