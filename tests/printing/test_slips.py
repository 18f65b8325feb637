from collections.abc import Callable, Iterator
from ctypes import byref, c_uint
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from paper_facts import APPLICANT, MATERIALS, RECEIVED, facts_of, receipt_facts
from paper_reading import fonts, pages, scanned, squeezed
from PIL import Image
from pypdfium2 import raw
from slip_facts import CHECKLIST, ELSEWHERE, ITEM, KEPT, queue, visit_answered, visit_received
from test_paper_words import Watched

from window_desk import shipped
from window_desk.core.acts import Form
from window_desk.core.catalogue import Necessity, Situation
from window_desk.core.leaflets import Checklist
from window_desk.core.papers import Leaflet, PaperFacts
from window_desk.errors import Undrawable
from window_desk.printing import checklist_slip, render, thermal
from window_desk.printing.slip import DOTS, DPI, MARGIN, WIDTH

SLIPS = {
    "received": lambda: render(visit_received()),
    "answered": lambda: render(visit_answered()),
    "queue": lambda: render(queue()),
    "checklist": lambda: checklist_slip.render(CHECKLIST),
}
EVERY_SLIP = pytest.mark.parametrize("drawn", SLIPS.values(), ids=SLIPS)
RARE = "㛃䶮𬭎"
WORDING = CHECKLIST.wording
ENDING = replace(
    ITEM,
    situations=(
        *ITEM.situations,
        Situation("prepack_only", "是否仅销售预包装食品？", ends="改走备案"),
    ),
)


@EVERY_SLIP
def test_a_slip_is_one_page_as_wide_as_the_roll_and_longer_than_wide(drawn: Callable[[], bytes]) -> None:
    (page,) = pypdfium2.PdfDocument(drawn())
    assert page.get_width() == pytest.approx(WIDTH, abs=0.1)
    assert page.get_height() > page.get_width()


@EVERY_SLIP
def test_nothing_on_a_slip_is_nearer_the_edge_than_the_head_reaches(drawn: Callable[[], bytes]) -> None:
    (page,) = pypdfium2.PdfDocument(drawn())
    image = page.render(scale=4, grayscale=True).to_pil()
    ink = image.point([255 * (value < 200) for value in range(256)]).getbbox()
    assert ink is not None
    left, _, right, bottom = (edge / 4 for edge in ink)
    assert left >= MARGIN - 0.3
    assert right <= WIDTH - MARGIN + 0.3
    assert bottom < page.get_height() - 0.3


@EVERY_SLIP
def test_a_slip_is_black_only(drawn: Callable[[], bytes]) -> None:
    (page,) = pypdfium2.PdfDocument(drawn())
    assert {_colour(part) for part in page.get_objects()} == {(0, 0, 0, 255)}


def _colour(part: pypdfium2.PdfObject) -> tuple[int, ...]:
    channels = [c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(part.raw, *map(byref, channels))
    return tuple(channel.value for channel in channels)


@EVERY_SLIP
def test_the_same_slip_gives_the_same_bytes_with_every_font_embedded(drawn: Callable[[], bytes]) -> None:
    pdf = drawn()
    assert drawn() == pdf
    assert {row[-5] for row in fonts(pdf)} == {"yes"}
    assert b"/Lang (zh-CN)" in pdf


# what they say


def test_a_slip_of_an_application_says_its_number_large_and_by_when_the_window_answers() -> None:
    text = squeezed(render(visit_received()))
    assert "申请材料已经收下03-20261120-0007" in text
    assert (
        "事项食品经营许可（新办）申请人张㛃机关滁州市市场监督管理局窗口3号市场监管经办人王敏时间2026年11月20日10:21"
        in text
    )
    assert "窗口在5个工作日内（2026年11月27日（周五）前，含当日）一次性告知材料是否齐全" in text
    assert "本回执不代替收件凭证" in text
    assert "0550-3010003" in text
    assert APPLICANT.id_number not in text
    assert APPLICANT.phone not in text


def test_a_date_in_a_year_without_calendar_is_provisional_on_a_slip_too() -> None:
    facts = facts_of(("2026-12-29 09:00", RECEIVED), form=Form.VISIT_SLIP)
    assert "，暂定）前，含当日" in squeezed(render(facts))


def test_a_slip_of_a_question_says_what_was_answered_and_who_is_competent() -> None:
    here, elsewhere = squeezed(render(visit_answered())), squeezed(render(visit_answered(ELSEWHERE)))
    assert "事由开一家小吃店要办什么证来访人见证人周勇机关" in here
    assert "答复先办营业执照" in here
    assert "不属于本机关职权范围，请向滁州市烟草专卖局提出" in elsewhere
    assert "收件凭证" not in here


def test_a_queue_slip_says_where_to_go_and_where_to_come_back_to() -> None:
    text = squeezed(render(queue(copy=2)))
    assert "补打2请到5号窗口综合受理03-00000007-1事由户外广告怎么申请来访人见证人周勇已收材料设计图2张" in text
    assert "转办窗口3号王敏" in text
    assert "30分钟内没有人接办的，请回3号窗口" in text


def test_a_slip_for_an_absent_colleague_names_him_and_sends_nobody_away() -> None:
    text = squeezed(render(queue(KEPT)))
    assert "请在3号窗口市场监管找赵强" in text
    assert "今天没有回来的，由3号窗口负责到底" in text
    assert "请到" not in text


def test_a_queue_slip_falls_back_on_what_the_contact_said_and_leaves_out_what_nobody_said() -> None:
    text = squeezed(render(queue(replace(KEPT, matter="", papers=""))))
    assert "事由开一家小吃店要办什么证" in text
    assert "已收材料租房合同1份" in text


def test_a_checklist_lists_the_materials_of_this_applicant_and_says_they_are_all() -> None:
    text = squeezed(checklist_slip.render(CHECKLIST))
    alone = squeezed(checklist_slip.render(replace(CHECKLIST, answers=())))
    assert "请准备5种材料原件4、复印件2" in text
    assert "□5.授权委托书及代理人身份证明份数：原件1、复印件1" in text
    assert "□3.主要设备设施、经营布局、操作流程等文件份数：原件1要求：图纸每页签字" in text
    assert "能通过数据共享核验的，免于提交" in text
    assert "除此以外不要求提交其他材料" in text
    assert "承诺5个工作日内办结，法定10个工作日" in text
    assert "授权委托书" not in alone
    assert "请准备4种材料" in alone
    assert "您的情形" not in alone


def test_a_checklist_whose_answer_ends_the_matter_asks_for_nothing() -> None:
    text = squeezed(checklist_slip.render(replace(CHECKLIST, item=ENDING, answers=("prepack_only",))))
    assert "是否仅销售预包装食品？是：改走备案。不需要准备材料。" in text
    assert "□" not in text
    assert "工作日" not in text


def test_a_checklist_of_a_hundred_and_twenty_materials_is_one_long_slip() -> None:
    many = tuple(replace(MATERIALS[0], no=n, name=f"第{n}号材料") for n in range(1, 121))
    (text,) = pages(checklist_slip.render(replace(CHECKLIST, item=replace(ITEM, materials=many))))
    assert all(f"□{n}.第{n}号材料" in text for n in range(1, 121))


def test_markup_in_a_name_is_printed_as_it_is_and_a_character_without_font_is_reported_first() -> None:
    hostile = replace(CHECKLIST, item=replace(ITEM, name="<b>食品</b> & 经营"))
    assert "<b>食品</b>&经营" in squeezed(checklist_slip.render(hostile))
    with pytest.raises(Undrawable):
        checklist_slip.render(replace(CHECKLIST, item=replace(ITEM, name="食品\ue000")))


def test_a_number_with_the_centres_code_before_it_stays_on_one_line() -> None:
    number = "341100-03-20261120-0007"
    pdf = render(facts_of(("2026-11-20 10:21", replace(RECEIVED, number=number)), form=Form.VISIT_SLIP))
    (page,) = pypdfium2.PdfDocument(pdf)
    assert number in page.get_textpage().get_text_range().splitlines()


def test_the_receipt_keeps_the_text_its_act_cites_with_the_slip_beside_it() -> None:
    assert receipt_facts().form is Form.RECEIPT
    assert visit_received().number == "回字 03-20261120-0007"


# on the thermal printer


def unpacked(sent: bytes) -> tuple[Image.Image, bytes]:
    """The picture that the raster commands in ``sent`` hold, and everything else."""
    rows, other, at = b"", b"", 0
    while at < len(sent):
        if sent[at : at + 4] == b"\x1dv0\x00":  # GS v 0: width in bytes and height, each low byte first
            width, height = (int.from_bytes(sent[at + n : at + n + 2], "little") for n in (4, 6))
            assert width == DOTS // 8
            rows += sent[at + 8 : at + 8 + width * height]
            at += 8 + width * height
        else:
            other += sent[at : at + 1]
            at += 1
    inverted = bytes(255 - byte for byte in rows)  # there 1 is a burnt dot
    return Image.frombytes("1", (DOTS, len(rows) * 8 // DOTS), inverted), other


@EVERY_SLIP
def test_what_the_thermal_printer_burns_is_the_page_dot_for_dot_and_then_it_cuts(drawn: Callable[[], bytes]) -> None:
    pdf = drawn()
    picture, other = unpacked(thermal.escpos(pdf))
    assert picture.tobytes() == thermal.dots(pdf).tobytes()
    assert other.startswith(b"\x1b@")
    assert b"\x1dV\x00" in other
    (page,) = pypdfium2.PdfDocument(pdf)
    assert picture.height == pytest.approx(page.get_height() * DPI / 72, abs=1)


def test_a_rare_name_is_burnt_as_the_page_draws_it() -> None:
    facts = visit_received(applicant=replace(APPLICANT, name=RARE))
    simple = visit_received(applicant=replace(APPLICANT, name="王"))
    plain, rare = (unpacked(thermal.escpos(render(f)))[0] for f in (simple, facts))
    assert RARE in squeezed(render(facts))
    assert plain.size == rare.size
    ink = [image.convert("L").histogram()[0] for image in (plain, rare)]
    assert ink[1] > ink[0] + 300  # three crowded characters for four strokes, and no empty box


@pytest.mark.parametrize("facts", [visit_received(), visit_answered(), queue()], ids=["received", "answered", "queue"])
def test_the_code_is_read_from_pdf_and_thermal_paper_alike(facts: PaperFacts, tmp_path: Path) -> None:
    pdf = render(facts)
    assert scanned(pdf, tmp_path) == [str(facts.code)]
    picture, _ = unpacked(thermal.escpos(pdf))
    white = Image.new("1", (DOTS + 80, picture.height + 80), 1)
    white.paste(picture, (40, 40))
    bare = tmp_path / "bare.pdf"
    white.save(bare, resolution=DPI)
    assert scanned(bare.read_bytes(), tmp_path, DPI) == [str(facts.code)]


# every sentence is used


def checklists() -> Iterator[Checklist]:
    """Checklists that between them need every sentence of their wording."""
    lacking = replace(MATERIALS[0], necessity=Necessity.MAY_LACK, source="窗口备有样表")
    yield CHECKLIST
    yield replace(CHECKLIST, item=replace(ITEM, materials=(lacking,), promised=None), answers=())
    yield replace(CHECKLIST, item=replace(ITEM, materials=()), answers=())
    yield replace(CHECKLIST, item=ENDING, answers=("prepack_only",))


def test_every_sentence_of_the_checklists_wording_is_used() -> None:
    watched = Watched(shipped.wording(Leaflet.CHECKLIST, 1).texts)
    for checklist in checklists():
        assert "{" not in squeezed(checklist_slip.render(replace(checklist, wording=replace(WORDING, texts=watched))))
    assert set(watched) - watched.used == set()
