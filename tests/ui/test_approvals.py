"""审批 on screen: what waits is decided with keys and waits no longer; each sees what he is set over (MISSION D3)."""

from collections.abc import Callable, Iterator

import pytest
from casework import FOOD, bring, publish, received, told_twice
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from sitting import confirm, listed, refused, sit, write
from standing import OpenDesk
from to_review import WRITTEN

from window_desk.core.acts import (
    Channel,
    Expedited,
    FirstContacted,
    Reviewed,
    Voided,
)
from window_desk.core.reviews import Cause, needs_review
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.ui.lines import Line
from window_desk.ui.main_window import MainWindow
from window_desk.ui.supervisor.approvals_page import ApprovalsPage
from window_desk.ui.supervisor.matters import CAUSES
from window_desk.ui.supervisor.notices_page import NoticesPage


@pytest.fixture
def waiting(seated: Hands, desk: Desk) -> Hands:
    """王敏 extended one, voided a line of one, told one twice, and reported one "no"."""
    for cause in (Cause.EXTENSION, Cause.VOID, Cause.NEW_DEMANDS, Cause.REFUSAL):
        WRITTEN[cause](desk)
    return seated


def page_of(hands: Hands, staff_no: str, window: str = "3") -> ApprovalsPage:
    sit(hands, staff_no, window)
    hands.do("place.approvals")
    QApplication.processEvents()
    return hands.find(ApprovalsPage, "")


def lines(page: ApprovalsPage) -> Iterator[Line]:
    return (page.list.item(n).data(0x0101) for n in range(page.list.count()))


def shown(page: ApprovalsPage) -> list[str]:
    QApplication.processEvents()  # a new label is visible once it is laid out
    return [label.text() for label in page.view.findChildren(QLabel) if label.isVisible()]


def step_to(page: ApprovalsPage, cause: Cause) -> None:
    page.list.choose(next(each.key for each in page._all if each.cause is cause))


def test_what_waits_stands_by_cause_with_its_evidence_the_report_of_a_no_first(waiting: Hands) -> None:
    page = page_of(waiting, "8001")
    headings = [line.title for line in lines(page) if line.key is None]
    assert headings == ["否定报备 1 条", "延期 1 条", "二次告知 1 条", "作废 1 条"]
    page._cause.setCurrentIndex(1 + list(Cause).index(Cause.VOID))
    assert [line.title for line in lines(page) if line.key is None] == ["作废 1 条"]
    page._cause.setCurrentIndex(0)
    expected = {
        Cause.REFUSAL: {"不予许可", "11-21 10:21 以前（报备后 24 小时内）"},
        Cause.EXTENSION: {"2026-12-04 周五", "2026-12-11 周五（延长 5 个工作日）", "需要专家评审", "周处"},
        Cause.NEW_DEMANDS: {"首次漏看了平面图", "告字 1", "告字 2", "▲ 新增要求", "✓ 后来不再要求"},
        Cause.VOID: {"登记错了办件", "王敏（代 A 岗 赵强），10:21"},
    }
    for cause, said in expected.items():
        step_to(page, cause)
        assert said <= set(shown(page)), (cause, shown(page))


def test_a_project_put_first_waits_with_who_put_it_there_and_why(seated: Hands, desk: Desk) -> None:
    desk.record(received(desk), Expedited("市重大项目办", "省重点项目", "绿字 3"))
    page = page_of(seated, "8001")
    assert [line.title for line in lines(page) if line.key is None] == ["绿色通道 1 条"]
    step_to(page, Cause.EXPEDITED)
    assert {"市重大项目办", "省重点项目", "绿字 3"} <= set(shown(page))


def test_an_acceptance_after_the_days_of_the_notice_waits_with_both_days(seated: Hands, desk: Desk) -> None:
    WRITTEN[Cause.DEEMED](desk)
    page = page_of(seated, "8001")
    step_to(page, Cause.DEEMED)
    assert {"2026-11-27 周五", "2026-11-30 周一", "2026-11-20 周五"} <= set(shown(page)), shown(page)


def test_keys_open_a_case_and_decide_one_after_the_other_until_nothing_waits(waiting: Hands, desk: Desk) -> None:
    page = page_of(waiting, "8001")
    chosen = page.chosen
    assert chosen is not None
    waiting.enter()
    assert waiting.workspace.isVisible()
    assert waiting.case.case_id == chosen.case.case_id
    waiting.press("Alt+F")
    cases = {each.case.case_id for each in page._all}
    for left in (3, 2, 1, 0):
        waiting.press("Alt+Y")
        assert len(page._all) == left
    assert all(not needs_review(desk.case(case_id), desk.bench(desk.case(case_id))) for case_id in cases)
    assert {"没有等您审核的事项。"} == set(shown(page))


def test_an_overturned_line_needs_an_opinion_and_its_clerk_reads_it(waiting: Hands, desk: Desk) -> None:
    page = page_of(waiting, "8001")
    step_to(page, Cause.REFUSAL)
    chosen = page.chosen
    assert chosen is not None
    waiting.press("Alt+N")
    confirm(waiting)
    assert "意见" in refused(waiting) or "理由" in refused(waiting)
    write(waiting, opinion="证据不足，请重新核查")
    confirm(waiting)
    assert Cause.REFUSAL not in {each.cause for each in page._all}
    act = desk.case(chosen.case.case_id).entries[-1].act
    assert act == Reviewed(chosen.key, False, "证据不足，请重新核查")
    sit(waiting, "3001")
    waiting.open_case(chosen.case.case_id)
    said = [label.text() for label in waiting.workspace.findChildren(QLabel)]
    assert any("证据不足，请重新核查" in text for text in said)
    assert any(line.key == chosen.case.case_id for line in listed(waiting))


def test_every_answer_by_key_at_the_heads_pc_stands_on_the_clerks_screen_after_a_sync(
    seated: Hands, desk: Desk, desk_at: OpenDesk, open_window: Callable[[Desk], MainWindow]
) -> None:
    written = {cause: write_it(desk) for cause, write_it in WRITTEN.items()}
    there = desk_at(4)
    publish(there, materials=desk.item(FOOD).materials)
    bring(desk, there)
    other = Hands(open_window(there))
    page = page_of(other, "8001", "4")
    case_of = {each.key: each.case.case_id for each in page._all}
    assert set(case_of) == set(written.values())
    opinions = {act_id: f"{CAUSES[cause]}依据不足" for cause, act_id in written.items()}
    for n, act_id in enumerate(opinions):
        page.list.choose(act_id)
        other.press("Alt+N" if n % 2 else "Alt+Y")
        if n % 2:
            write(other, opinion=opinions[act_id])
            confirm(other)
    assert page._all == ()
    bring(there, desk)
    for n, (act_id, case_id) in enumerate(case_of.items()):
        stands = desk.case(case_id).reviews[act_id]
        seated.open_case(case_id)
        said = [label.text() for label in seated.workspace.findChildren(QLabel)]
        assert any(("审核同意" if stands else opinions[act_id]) in text for text in said), (n, said)
    assert {desk.case(case_id).reviews[act_id] for act_id, case_id in case_of.items()} == {True, False}


def test_an_auditor_sees_all_of_it_and_is_told_why_he_changes_nothing(waiting: Hands, desk: Desk) -> None:
    page = page_of(waiting, "9201")
    before = desk.chains.heads()
    assert len(page._all) == 4
    for key in ("Alt+Y", "Alt+N"):
        waiting.press(key)
        said = waiting.window.findChildren(QLabel, "placeSaid")
        assert any("监察人员只查看" in label.text() for label in said)
    assert waiting.dialog is None
    assert all(page.findChild(QPushButton, name).toolTip() for name in ("approve", "overturn"))  # type: ignore[union-attr]
    assert desk.chains.heads() == before


def test_a_head_sees_only_what_his_department_wrote(seated: Hands, desk: Desk) -> None:
    sit(seated, "5001", "5")
    case_id = desk.new_case_id()
    contact = desk.record(case_id, FirstContacted(Channel.COUNTER))
    desk.record(case_id, Voided(contact.act_id, "登记重了"))
    assert page_of(seated, "8001")._all == ()
    assert len(page_of(seated, "9001")._all) == 1


def test_the_two_notices_of_a_case_stand_side_by_side_on_the_page_of_notices(seated: Hands, desk: Desk) -> None:
    told_twice(desk)
    sit(seated, "9001")
    seated.do("place.notices")
    page = seated.find(NoticesPage, "")
    assert len(page.cases.grid.rows) == 1
    QApplication.processEvents()
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert {"告字 1", "告字 2", "▲ 新增要求", "✓ 后来不再要求"} <= set(said)
    page._older.setCurrentIndex(1)  # the same one twice: nothing of it is new to itself but what was
    QApplication.processEvents()
    assert not [label for label in page.findChildren(QLabel) if label.isVisible() and label.text() == "告字 1"]
    page.cases.setFocus()
    seated.enter()
    assert [notice.number for notice in seated.case.notices] == ["告字 1", "告字 2"]
