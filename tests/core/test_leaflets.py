"""办事指南 and 材料清单: what they say is what the clerk checks against."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from core.histories import CASE
from core.people import ROSTER

from window_desk.core.acts import Accepted, Answered, Checked, Form, Notified, Received, Referred, Withdrawn
from window_desk.core.catalogue import (
    Handling,
    Item,
    Limit,
    Material,
    Necessity,
    Origin,
    Situation,
    Start,
    Unit,
)
from window_desk.core.decision_time import EXTENSION, STATUTORY
from window_desk.core.entry import CHINA
from window_desk.core.leaflets import Checklist, Guide, guides
from window_desk.core.one_time_notice import NOTIFY
from window_desk.core.papers import Leaflet, Wording, cited_form, citing
from window_desk.core.policy import Policy
from window_desk.core.posts import Department, Window
from window_desk.core.time_limits import DELIVER

TODAY = date(2026, 11, 20)
TEXT = Wording(Leaflet.GUIDE, 1, {})
OWN, COMMON = Window(3, "市场监管", "market", "3303"), Window(5, "综合受理", "approval", general=True)
MARKET = Department("market", "市场监管", "滁州市市场监督管理局", "3301", "12345", reconsideration="滁州市人民政府")
APPROVAL = Department("approval", "综合审批", "滁州市行政审批局", "3501")
CENTRE = replace(ROSTER, departments=(MARKET, APPROVAL), windows=(OWN, COMMON))
AGENT = Material(2, "授权委托书", 1, 1, Origin.SELF, Necessity.SITUATION, when="by_agent")
ITEM = Item(
    "FOOD",
    1,
    date(2026, 1, 1),
    "食品经营许可",
    "market",
    Handling.COMMITTED,
    materials=(Material(1, "申请书", 1, 0, Origin.SELF), AGENT),
    situations=(Situation("by_agent", "是否委托他人办理？"), Situation("prepack", "是否仅售预包装食品？", "改走备案")),
)


def guide(item: Item = ITEM, policy: Policy = Policy()) -> Guide:  # noqa: B008  # frozen
    return Guide(item, TODAY, TEXT, policy, CENTRE)


def test_a_guide_names_every_window_that_takes_the_item_and_their_phones() -> None:
    assert guide().windows == (OWN, COMMON)
    assert guide().phones == ("3303", "3301")
    assert guide(replace(ITEM, department="approval")).windows == (COMMON,)
    assert guide(replace(ITEM, department="approval")).phones == ("3501",)


def test_an_item_that_has_not_moved_into_the_centre_has_no_window_there() -> None:
    assert guide(replace(ITEM, in_centre=False)).windows == ()


def test_a_guide_without_a_roster_names_neither_body_nor_place() -> None:
    alone = replace(guide(), roster=None)
    assert alone.department is None
    assert (alone.windows, alone.phones, alone.remedies) == ((), (), ("", ""))


def test_the_limits_of_a_guide_are_those_that_the_clocks_run_by() -> None:
    plain = guide()
    assert (plain.notify, plain.statutory, plain.extension, plain.deliver) == (NOTIFY, STATUTORY, EXTENSION, DELIVER)
    assert plain.supply.n == Policy().supply_workdays
    strict = guide(policy=Policy(notify_workdays=2))
    assert strict.notify.n == 2
    own = Limit(5, Unit.WORKDAYS, Start.DECISION, "食品经营许可和备案管理办法")
    assert guide(replace(ITEM, deliver=own)).deliver == own


def test_a_guide_names_the_bodies_of_remedy_of_its_department_else_of_the_centre() -> None:
    policy = Policy(default_court="琅琊区人民法院")
    assert guide(policy=policy).remedies == ("滁州市人民政府", "琅琊区人民法院")


def test_a_situation_asks_for_the_materials_that_hang_on_it() -> None:
    by_agent, prepack = ITEM.situations
    assert guide().asked_by(by_agent) == (AGENT,)
    assert guide().asked_by(prepack) == ()


def test_guides_are_of_the_version_in_force_and_stand_by_department() -> None:
    coming = replace(ITEM, version=2, name="以后的", effective_on=TODAY + timedelta(days=1))
    new = replace(ITEM, code="NEW", effective_on=coming.effective_on)
    water = replace(ITEM, code="WATER", department="approval")
    stray = replace(ITEM, code="STRAY", department="nobody")
    package = replace(ITEM, code="PKG", handling=Handling.JOINT, members=("FOOD", "WATER", "GONE"))
    made = guides((water, stray, ITEM, coming, new, package), TODAY, TEXT, Policy(), CENTRE)
    assert [g.item.code for g in made] == ["FOOD", "PKG", "WATER", "STRAY"]
    assert made[0].item.version == 1
    assert [member.code for member in made[1].members] == ["FOOD", "WATER"]
    assert [g.item.code for g in guides((water, ITEM), TODAY, TEXT, Policy())] == ["WATER", "FOOD"]


def test_a_checklist_is_of_the_answers_given() -> None:
    at = datetime(2026, 11, 20, 10, 0, tzinfo=CHINA)
    asked = Checklist(ITEM, ("by_agent",), at, CENTRE, OWN, TEXT)
    assert [material.no for material in asked.materials] == [1, 2]
    assert [situation.key for situation in asked.conditional] == ["by_agent"]
    assert asked.ending is None
    assert asked.department == MARKET
    ended = replace(asked, answers=("prepack",))
    assert ended.ending == ITEM.situations[1]
    assert [material.no for material in ended.materials] == [1]


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        (Received, Form.RECEIPT),
        (Checked, Form.RECEIPT),
        (Notified, Form.ONE_TIME_NOTICE),
        (Accepted, Form.ACCEPTANCE_NOTICE),
        (Answered, Form.VISIT_SLIP),
        (Withdrawn, None),
    ],
)
def test_an_act_cites_the_text_of_its_first_paper(kind: type, form: Form | None) -> None:
    assert cited_form(kind) == form


def test_the_text_of_a_slip_never_stands_for_that_of_the_receipt() -> None:
    act = Received("03-20261120-0001", "FOOD", 1, CASE)
    newest: dict[Form | Leaflet, int] = {Form.RECEIPT: 2, Form.VISIT_SLIP: 5, Leaflet.GUIDE: 9}
    assert citing(act, newest) == replace(act, wording=2)
    assert citing(Referred("转字 1", 5), {}) == Referred("转字 1", 5)
