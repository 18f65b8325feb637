"""Guides for the printing tests: the shipped items at the demo's centre, and items at the edges."""

from dataclasses import replace
from datetime import date

from window_desk import shipped
from window_desk.core.catalogue import (
    FeeStandard,
    Handling,
    InternalStep,
    Item,
    Limit,
    Material,
    Necessity,
    Origin,
    Renewal,
    Situation,
    Start,
    Unit,
)
from window_desk.core.leaflets import Guide, guides
from window_desk.core.papers import Leaflet
from window_desk.core.policy import SAFE
from window_desk.demo.centre import roster

TODAY = date(2026, 11, 20)
WORDING = shipped.wording(Leaflet.GUIDE, 1)
ROSTER = roster(lambda pin: "")
GUIDES = guides(shipped.catalogue(), TODAY, WORDING, SAFE, ROSTER)
BARE = Guide(Item("BARE", 1, date(2026, 1, 1), "只有名称的事项", "nobody", Handling.COMMITTED), TODAY, WORDING, SAFE)
"""An item of which nothing but its name is known, at no centre."""
FORTNIGHT = Limit(14, Unit.NATURAL_DAYS, Start.RECEIPT, "某办法")


def of(code: str) -> Guide:
    """The guide of a shipped item."""
    return next(guide for guide in GUIDES if guide.item.code == code)


def full() -> Guide:
    """A guide that has something to say in every part: sent up, with fees, steps, conditions."""
    whole = of("FOOD_RENEW")
    item = replace(
        whole.item,
        code="FULL",
        handling=Handling.REPORTED,
        audience="企业、个体工商户",
        conditions=("有固定经营场所", "有食品安全管理人员"),
        steps=(InternalStep("look", "现场核查", Limit(3, Unit.WORKDAYS, Start.ACCEPTANCE, "内部规定")),),
        fees=(
            FeeStandard("工本费", "某行政法规第三条", 1050, 1050),
            FeeStandard("检验费", "某法律", 10000, 20000, "次"),
        ),
        situations=(
            Situation("by_agent", "是否委托他人办理？", effect="由代理人签字"),
            Situation("plain", "是否变更面积？"),
            Situation("note", "是否连锁？", effect="由总部统一申请"),
            Situation("ends", "是否只卖预包装食品？", ends="改走备案"),
            Situation("more", "是否有冷库？"),
        ),
        materials=(
            Material(1, "申请书", 1, 0, Origin.SELF, Necessity.MAY_LACK, note="窗口可以代填"),
            Material(2, "委托书", 1, 1, Origin.SELF, Necessity.SITUATION, when="by_agent", standard="写明权限"),
            Material(3, "冷库证明", 0, 1, Origin.AGENCY, Necessity.SITUATION, when="more"),
            Material(4, "营业执照", 0, 1, Origin.GOVERNMENT, shared=True),
            Material(5, "场地合同", 0, 0, Origin.SELF, source="出租人"),
        ),
    )
    return replace(whole, item=item)


def every_guide() -> tuple[Guide, ...]:
    """Guides that between them need every sentence of the wording."""
    alone = of("FOOD_NEW")
    elsewhere = replace(alone.item, promised=FORTNIGHT, fee="")
    earlier = replace(full().item, renewal=Renewal(replace(FORTNIGHT, start=Start.EXPIRY)), kind="行政确认", fees=())
    return (*GUIDES, BARE, full(), replace(alone, item=elsewhere), replace(full(), item=earlier))
