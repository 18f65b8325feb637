"""Names of sixty characters on every paper, and a centre without a phone: nothing collides or gapes."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from inner_facts import EVERY, fee_facts, report_facts, transfer_facts
from notices_facts import NOTICES
from paper_facts import AGENT, APPLICANT, acceptance_facts, notice_facts, receipt_facts
from paper_reading import BROKEN, colliding, pages, squeezed
from slip_facts import queue, visit_received

from window_desk.core.papers import PaperFacts
from window_desk.printing import render

NAME = "滁州市琅琊区<b>龙蟠</b>&" + "餐饮管理服务" * 6 + "有限责任公司分店"
OFFICER = "欧阳" + "慧敏" * 29
HOURS = "工作日上午 9:00 至 12:00，下午 13:00 至 17:00；周六上午 9:00 至 12:00 办理预约事项，法定节假日除外"
PEOPLE = {"applicant": replace(APPLICANT, name=NAME, address=NAME), "agent": replace(AGENT, name=NAME[::-1])}

Made = Callable[..., PaperFacts]
OF_AN_APPLICATION: dict[str, Made] = {
    "receipt": receipt_facts,
    "notice": notice_facts,
    "acceptance": acceptance_facts,
    "transfer": transfer_facts,
    "report": report_facts,
    "fees": fee_facts,
    "visit": visit_received,
    **NOTICES,
}


def long_everywhere(facts: PaperFacts) -> PaperFacts:
    """The paper with every name of the centre, its bodies, its windows and its people at its longest."""
    roster = facts.roster
    named = replace(
        roster,
        centre=replace(roster.centre, name=NAME, address=NAME, hours=HOURS),
        departments=tuple(replace(each, body=NAME) for each in roster.departments),
        windows=tuple(replace(each, name=NAME) for each in roster.windows),
    )
    department = replace(facts.department, body=NAME, seal="行政审批专用章（市场监管一）")
    window, item = replace(facts.window, name=NAME), facts.known_item and replace(facts.item, name=NAME)
    return replace(facts, roster=named, department=department, window=window, officer=OFFICER, known_item=item, copy=2)


def without_phones(facts: PaperFacts) -> PaperFacts:
    """The paper of a window and a body for which no phone was entered, in a centre without address and hours."""
    centre = replace(facts.roster.centre, address="", hours="")
    body = replace(facts.department, phone="", complaint_phone="", reconsideration="", court="")
    roster = replace(facts.roster, centre=centre)
    return replace(facts, roster=roster, department=body, window=replace(facts.window, phone=""))


@pytest.mark.parametrize("made", OF_AN_APPLICATION.values(), ids=OF_AN_APPLICATION)
def test_no_name_stands_on_other_words_or_off_the_paper(made: Made) -> None:
    pdf = render(long_everywhere(made(**PEOPLE)))
    assert colliding(pdf) == []
    assert squeezed(pdf).count(NAME) >= 4


@pytest.mark.parametrize(
    "facts", [EVERY["referral"], EVERY["complaint"], queue()], ids=["referral", "complaint", "queue"]
)
def test_nor_on_a_paper_of_no_application(facts: PaperFacts) -> None:
    assert colliding(render(long_everywhere(facts))) == []


def test_the_counterfoil_tells_the_whole_names_above_the_line_to_sign_on() -> None:
    last = pages(render(long_everywhere(notice_facts(**PEOPLE))))
    stub = next(page for page in last if "存根" in page).partition("沿此线裁开")[2]
    assert stub.count(NAME) == 2
    assert stub.index("需补正2项") < stub.index("告知人") < stub.index("签收")


@pytest.mark.parametrize("made", OF_AN_APPLICATION.values(), ids=OF_AN_APPLICATION)
def test_a_phone_nobody_entered_leaves_its_clause_out(made: Made) -> None:
    nothing = replace(APPLICANT, phone="", id_number="", address="")
    text = squeezed(render(without_phones(made(applicant=nothing, agent=None))))
    assert [said for said in ("拨打", "咨询电话", "投诉电话", *BROKEN) if said in text] == []
    assert made is visit_received or "公民身份号码未提供" in text


def test_a_phone_that_is_known_is_told() -> None:
    text = squeezed(render(acceptance_facts()))
    assert "3号窗口，或者拨打0550-3010003。" in text
    assert "可以投诉，监督投诉电话0550-12345。" in text
    assert "咨询电话0550-3010003监督投诉电话0550-12345" in text
    assert "[" not in text
