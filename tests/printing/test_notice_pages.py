"""What every paper to the applicant bears: long and hostile names, and no blank where something is not known."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from notices_facts import BODIES, NOTICES
from paper_facts import AGENT, APPLICANT, CENTRE
from paper_reading import BROKEN, laid_out, pages, squeezed

from window_desk.core.papers import PaperFacts
from window_desk.printing import render

Facts = Callable[..., PaperFacts]
EACH = pytest.mark.parametrize("facts", NOTICES.values(), ids=NOTICES)


@EACH
def test_names_of_sixty_characters_that_look_like_markup_are_printed_whole(facts: Facts) -> None:
    name = "滁州市琅琊区<b>龙蟠</b>&" + "餐饮管理服务" * 6 + "有限责任公司分店"
    assert len(name) == 60
    people = {"applicant": replace(APPLICANT, name=name), "agent": replace(AGENT, name=name[::-1])}
    text = squeezed(render(facts(**people)))
    assert text.count(name) >= 2
    assert text.count(name[::-1]) >= 2


@EACH
def test_what_is_not_known_leaves_no_blank_and_no_broken_sentence(facts: Facts) -> None:
    bare = facts(agent=None, applicant=replace(APPLICANT, phone="", id_number=""))
    unset = replace(BODIES, reconsideration="", court="", phone="")
    bare = replace(bare, department=unset, roster=replace(bare.roster, centre=replace(CENTRE, address="", hours="")))
    text = squeezed(render(bare))
    assert "代理人无" in text
    assert "联系电话未提供" in text
    assert [broken for broken in (*BROKEN, "向申请", "向提起") if broken in text] == []
    assert laid_out(render(bare))


@EACH
def test_the_seal_never_stands_on_a_page_without_text(facts: Facts) -> None:
    for length in range(0, 560, 80):
        made = facts()
        item = replace(made.item, name="很长的事项名称" * (length // 7) + made.item.name)
        texts = pages(render(replace(made, known_item=item)))
        last = texts[len(texts) // 2 - 1]
        sealed = last.index("行政审批专用章")
        assert len(last[:sealed]) > 120, length
