"""Sheets of the answer to a rating, and of a head's review (MISSION A17, D3)."""

from collections.abc import Callable, Mapping

from window_desk.core.acts import FollowedUp, RatingVerified, Rectified, Reviewed
from window_desk.ui.counter.visit import Visit
from window_desk.ui.fields import Answers, Choice, Words
from window_desk.ui.sheets import Sheet
from window_desk.ui.supervisor.matters import to_review
from window_desk.ui.translation import tr


def one_of(name: str, label: str, options: tuple[tuple[object, str], ...]) -> Choice:
    """The matter a sheet is about; the only one there is chosen beforehand."""
    return Choice(name, label, options, options[0][0] if len(options) == 1 else None)


def in_full(name: str, options: tuple[tuple[object, str], ...]) -> Callable[[Answers], str]:
    """What the chosen matter says, whole: the list has room for its beginning only."""
    texts = dict(options)
    return lambda say: texts.get(say[name], "")


def satisfaction() -> Choice:
    """Whether somebody was content, or did not say."""
    return Choice("satisfied", tr("是否满意"), ((True, tr("满意")), (False, tr("不满意")), (None, tr("没有表态"))))


def founded(name: str, label: str) -> Choice:
    """Whether something is so."""
    return Choice(name, label, ((True, tr("属实")), (False, tr("不属实"))))


def review(visit: Visit) -> Sheet:
    """审核: a head lets a line stand, or overturns it with his opinion."""
    waiting = to_review(visit)
    line = one_of("line", tr("审核哪一条"), waiting)
    stands = Choice("stands", tr("审核意见"), ((True, tr("同意")), (False, tr("不同意，撤回原来的处理"))))
    opinion = Words("opinion", tr("理由（不同意的必须写）"), lines=2)
    return Sheet(
        tr("审核"),
        tr("登记审核"),
        (line, stands, opinion),
        lambda say: (Reviewed(say["line"], say["stands"], say["opinion"]),),
        result=in_full("line", waiting),
    )


def verify(visit: Visit) -> Sheet:
    """差评核实: what was looked at, and whether the rating is founded."""
    fair, found = founded("fair", tr("差评是否属实")), Words("found", tr("核实的情况"), lines=3)
    return Sheet(
        tr("差评核实"), tr("登记核实"), (fair, found), lambda say: (RatingVerified(say["fair"], say["found"]),)
    )


def rectify(visit: Visit) -> Sheet:
    """整改: what was put right."""
    done = Words("done", tr("整改了什么"), lines=3)
    return Sheet(tr("整改登记"), tr("登记整改"), (done,), lambda say: (Rectified(say["done"]),))


def follow_up(visit: Visit) -> Sheet:
    """回访: the rater was told, and what he says to it."""
    fields = (satisfaction(), Words("said", tr("评价人怎么说"), lines=2))
    return Sheet(tr("差评回访"), tr("登记回访"), fields, lambda say: (FollowedUp(say["satisfied"], say["said"]),))


SHEETS: Mapping[str, Callable[[Visit], Sheet]] = {
    "act.review": review,
    "rating.verify": verify,
    "duty.rectify": rectify,
    "rating.follow_up": follow_up,
}
