"""办事指南 and 材料清单 from the counter, and the slips that wait to be asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from casework import received
from PySide6.QtWidgets import QComboBox
from sitting import fill

from window_desk.core.acts import Form
from window_desk.demo.hands import Hands
from window_desk.desk import Desk
from window_desk.settings import SLIPS_AT_ONCE


def _kept(folder: Path, name: str) -> list[str]:
    """The text of each PDF kept under that name, without blanks."""
    import pypdfium2

    found = (pypdfium2.PdfDocument(path) for path in sorted((folder / "papers").glob(f"{name}*.pdf")))
    return ["".join("".join(p.get_textpage().get_text_range() for p in pdf).split()) for pdf in found]


def test_the_checklist_of_the_answers_given_is_printed_before_anything_is_received(
    seated: Hands, desk: Desk, tmp_path: Path
) -> None:
    seated.choose_item()
    seated.workspace.steps.visit.answer(("by_agent",))
    seated.do("checklist.print")
    (text,) = _kept(tmp_path, "材料清单")
    assert "食品经营许可（新办）" in text
    assert "您的情形是否委托他人办理？是请准备5种材料" in text
    assert "窗口3号市场监管" in text
    assert desk.papers_of(seated.case) == ()
    assert "已存成 PDF" in seated.said


def test_the_guide_of_the_item_is_printed_as_published_today(seated: Hands, tmp_path: Path) -> None:
    seated.choose_item()
    seated.do("guide.print")
    (text,) = _kept(tmp_path, "办事指南")
    assert "食品经营许可（新办）" in text
    assert "2026年11月20日印" in text


@pytest.mark.parametrize("action_id", ["guide.print", "checklist.print"])
def test_without_an_item_there_is_neither_guide_nor_checklist(seated: Hands, action_id: str, tmp_path: Path) -> None:
    seated.workspace.run(action_id)
    assert "还没有选定事项" in seated.said
    assert not (tmp_path / "papers").exists()


def answered(seated: Hands) -> None:
    seated.choose_item()
    seated.do("contact.answer")
    seated.type("按清单准备")
    seated.enter()
    assert seated.case.ending


def sent_on(seated: Hands) -> None:
    seated.choose_item()
    fill(seated, "contact.refer", to_window="5")
    assert seated.case.referrals


STEPS = {
    Form.VISIT_SLIP: [answered, Hands.receive_food_permit],
    Form.QUEUE_SLIP: [sent_on],
}
EVERY_STEP = pytest.mark.parametrize(
    ("form", "step"), [(form, step) for form, steps in STEPS.items() for step in steps]
)


@EVERY_STEP
def test_no_slip_is_printed_unasked(seated: Hands, form: Form, step: Callable[[Hands], None]) -> None:
    step(seated)
    assert form not in {paper.form for paper in seated.case.papers}


@EVERY_STEP
def test_a_window_with_a_roll_beside_it_prints_each_slip_at_once(
    seated: Hands, desk: Desk, form: Form, step: Callable[[Hands], None]
) -> None:
    desk.set_setting(SLIPS_AT_ONCE, True)
    step(seated)
    assert [paper.form for paper in seated.case.papers if paper.form is form] == [form]
    assert Form.RECEIPT not in {paper.form for paper in seated.case.papers}


def test_printing_offers_the_receipt_first_and_the_slip_beside_it(seated: Hands, desk: Desk) -> None:
    seated.open_case(received(desk))
    seated.do("paper.print")
    offered = seated.find(QComboBox, "papers")
    assert offered.currentText().startswith("收件凭证")
    assert any(offered.itemText(n).startswith("来访回执") for n in range(offered.count()))
