import gc
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from every_paper import EVERY_PAPER
from paper_facts import (
    APPLICANT,
    DEMANDS,
    FINDINGS,
    ITEM,
    RECEIVED,
    facts_of,
    notice_facts,
    notified,
    receipt_facts,
)
from paper_reading import laid_out, lines, pages, scanned, squeezed
from reportlab.pdfbase.pdfdoc import PDFDocument

from window_desk.core.acts import Checked, Demand, Finding, Verdict
from window_desk.core.catalogue import Material, Origin
from window_desk.core.papers import PaperFacts
from window_desk.core.policy import Policy
from window_desk.printing import render
from window_desk.printing.typesetting import NEVER_FIRST

MANY = tuple(
    Material(n, f"第{n}号经营场所布局和操作流程说明文件含附图附表", 1, n % 3, Origin.SELF) for n in range(1, 121)
)


@EVERY_PAPER
def test_the_same_facts_give_the_same_bytes(facts: PaperFacts) -> None:
    assert render(facts) == render(facts)


@EVERY_PAPER
def test_the_code_is_read_from_the_printed_page_of_both_copies(facts: PaperFacts, tmp_path: Path) -> None:
    codes = scanned(render(facts), tmp_path)
    assert codes == [str(facts.code)] * 2
    assert APPLICANT.name not in codes[0]


@EVERY_PAPER
def test_both_copies_say_the_same_but_for_the_copy_line_and_the_counterfoil(facts: PaperFacts) -> None:
    applicant, file = pages(render(facts))
    applicant = applicant.replace("第一联交申请人", "")
    if "沿此线裁开" in applicant:
        applicant = applicant[: applicant.index("沿此线裁开")]
    assert "存根" not in file
    assert applicant == file.replace("第二联存档", "")


@EVERY_PAPER
def test_a_centre_may_want_a_third_copy(facts: PaperFacts) -> None:
    two = pages(render(facts))
    three = pages(render(replace(facts, policy=Policy(copies=3))))
    assert len(three) * 2 == len(two) * 3
    assert three[: len(two)] == two
    assert all("第三联主管部门留存" in page for page in three[len(two) :])


@EVERY_PAPER
def test_a_reprint_is_word_for_word_the_first_print_but_for_its_mark(facts: PaperFacts) -> None:
    first, reprint = squeezed(render(facts)), squeezed(render(replace(facts, copy=2)))
    assert reprint.count("补打2") == 2
    assert reprint.replace("补打2", "") == first


@EVERY_PAPER
def test_every_page_names_its_particulars(facts: PaperFacts) -> None:
    text = squeezed(render(facts))
    for words in (facts.number, facts.department.body, facts.department.seal, facts.department.complaint_phone):
        assert text.count("".join(words.split())) >= 2
    assert "事项第7版·文本第1版·校验7F3A-91C2" in text
    assert text.count("第1页共1页") == 2


@EVERY_PAPER
def test_identity_numbers_are_masked_and_the_name_is_whole(facts: PaperFacts) -> None:
    text = squeezed(render(facts))
    assert APPLICANT.name in text
    assert "3411**********1234" in text
    assert APPLICANT.id_number not in text
    assert APPLICANT.phone not in text


@EVERY_PAPER
def test_no_line_on_paper_begins_with_a_closing_mark(facts: PaperFacts) -> None:
    assert [line for line in lines(render(facts)) if line[0] in NEVER_FIRST] == []


@EVERY_PAPER
def test_the_file_says_what_it_is_to_programs(facts: PaperFacts) -> None:
    pdf = render(facts)
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_value("Title").endswith(facts.number)
    assert document.get_metadata_value("Author") == facts.department.body
    assert document.get_metadata_value("Subject") == facts.item.name
    assert document.get_metadata_value("Creator") == "window_desk"
    assert [mark.get_title() for mark in document.get_toc()] == ["第一联　交申请人", "第二联　存档"]
    assert b"/Lang (zh-CN)" in pdf


def test_a_name_of_sixty_characters_is_printed_whole() -> None:
    name = "滁州市琅琊区" + "龙蟠餐饮管理服务" * 6 + "有限公司分店"
    assert len(name) == 60
    for facts in (receipt_facts, notice_facts):
        assert squeezed(render(facts(applicant=replace(APPLICANT, name=name)))).count(name) >= 2


def test_a_list_of_120_materials_goes_over_pages_with_its_header_on_each() -> None:
    item = replace(ITEM, materials=MANY)
    facts = facts_of(("2026-11-20 10:21", RECEIVED), item=item)
    texts = pages(render(facts))
    first_copy = texts[: len(texts) // 2]
    assert len(first_copy) > 1
    assert [page for page in first_copy if page.count("序材料名称应收") != 1] == []
    for material in MANY:
        assert sum(page.count(material.name) for page in first_copy) == 1
    assert [f"第{n}页共{len(first_copy)}页" in page for n, page in enumerate(first_copy, 1)] == [True] * len(first_copy)
    assert "收件凭证收字03-20261120-0007" in first_copy[1]


def test_signatures_and_seal_never_stand_on_a_page_without_text() -> None:
    for count in range(8, 30):
        item = replace(ITEM, materials=MANY[:count])
        texts = pages(render(facts_of(("2026-11-20 10:21", RECEIVED), item=item)))
        last = texts[len(texts) // 2 - 1]
        assert "《行政许可法》第三十一条、第七十八条" in last, count
        assert "经办人日期" in last


def test_the_heading_of_a_table_stands_on_the_page_of_its_first_row() -> None:
    for length in range(200, 1400, 50):
        findings = (replace(FINDINGS[1], reason="数据共享" * (length // 4)), *FINDINGS[:1], *FINDINGS[2:])
        acts = (("2026-11-20 10:25", Checked(findings)), ("2026-11-20 10:30", notified(date(2026, 12, 18))))
        texts = pages(render(facts_of(("2026-11-20 10:21", RECEIVED), *acts)))
        assert [page for page in texts if ("二、需要补正的材料" in page) != ("缺经营者签字" in page)] == [], length


def test_a_sentence_longer_than_a_page_is_printed_whole() -> None:
    remedy = "".join(f"第{n}处请订正。" for n in range(1, 501))
    findings = tuple(replace(f, remedy=remedy) if f.material == 3 else f for f in FINDINGS)
    demands = (Demand(3, DEMANDS[0].defect, remedy), DEMANDS[1])
    facts = facts_of(
        ("2026-11-20 10:21", RECEIVED),
        ("2026-11-20 10:25", Checked(findings)),
        ("2026-11-20 10:30", notified(date(2026, 12, 18), demands)),
    )
    text = squeezed(render(facts))
    assert text.count("订") == 2 * 500
    assert sum(text.count(f"第{n}处请订正") == 2 for n in range(1, 501)) > 490


def test_a_counterfoil_stands_once_on_the_last_page_of_the_applicants_copy() -> None:
    many = tuple(Demand(m.no, "未提交", "请提交") for m in MANY)
    findings = tuple(Finding(m.no, Verdict.MISSING, defect="未提交", remedy="请提交") for m in MANY)
    facts = facts_of(
        ("2026-11-20 10:21", RECEIVED),
        ("2026-11-20 10:25", Checked(findings)),
        ("2026-11-20 10:30", notified(date(2026, 12, 18), many)),
        item=replace(ITEM, materials=MANY),
    )
    texts = pages(render(facts))
    assert [n for n, page in enumerate(texts, 1) if "一次性告知书存根" in page] == [len(texts) // 2]
    assert "需补正120项" in texts[len(texts) // 2 - 1]


def test_printing_leaves_nothing_behind() -> None:
    facts = receipt_facts()
    render(facts)
    for _ in range(5):
        render(facts)
    gc.collect()
    assert [o for o in gc.get_objects() if isinstance(o, PDFDocument)] == []


@pytest.mark.parametrize("remedy", ["第一行\n第二行", "一\r\n二", "一\t二"])
def test_line_ends_and_tabs_typed_by_the_clerk_do_not_spoil_the_paper(remedy: str) -> None:
    demands = (Demand(3, "缺签字", remedy), DEMANDS[1])
    facts = facts_of(
        ("2026-11-20 10:21", RECEIVED),
        ("2026-11-20 10:25", Checked(FINDINGS)),
        ("2026-11-20 10:30", notified(date(2026, 12, 18), demands)),
    )
    assert "".join(remedy.split()) in squeezed(render(facts))
    assert laid_out(render(facts))
