"""岗位职责卡: what is posted up of each post, a page each, read back from the paper."""

from dataclasses import replace
from datetime import date

import pytest
from paper_reading import fonts, pages, squeezed

from window_desk.core.post_cards import PostCard, PostCards
from window_desk.errors import Undrawable
from window_desk.printing import render

FOOD = PostCard(
    "market-2",
    "食品许可岗",
    "市场监管",
    "受理食品经营许可，一次告知",
    "五个工作日内告知",
    "赵强",
    "王敏",
    ("食品经营许可（新办）", "食品经营许可（变更）"),
    "0550-3012345",
)
ALONE = PostCard("approval-2", "出件岗", "综合审批", "发放证照", "十个工作日内送达", "刘洋", "", (), "")


def cards(*each: PostCard) -> PostCards:
    return PostCards("滁州市政务服务中心", date(2026, 11, 20), 2, each)


def test_a_card_says_duty_standard_both_owners_the_items_and_where_to_complain() -> None:
    text = squeezed(render(cards(FOOD)))
    for words in (
        "滁州市政务服务中心岗位职责市场监管食品许可岗",
        "A岗赵强B岗王敏",
        "职责受理食品经营许可，一次告知",
        "标准五个工作日内告知",
        "事项食品经营许可（新办）、食品经营许可（变更）",
        "监督电话0550-3012345",
        "岗位名册第2版2026年11月20日",
    ):
        assert words in text
    assert {row[-5] for row in fonts(render(cards(FOOD)))} == {"yes"}


def test_each_post_begins_a_page_and_one_without_b_says_so() -> None:
    first, second = pages(render(cards(FOOD, ALONE)))
    assert "食品许可岗" in first
    assert "出件岗" not in first
    assert "出件岗" in second
    assert "—" in second
    assert "本部门全部事项" in second
    assert "监督电话" not in second


def test_a_long_duty_goes_on_on_the_next_page_under_the_name_of_the_post() -> None:
    first, second = pages(render(cards(replace(FOOD, duty="逐项核对材料，一次说清。" * 60))))
    assert "食品许可岗（续）" in second
    assert "岗位名册第2版" in first
    assert "岗位名册第2版" in second


def test_the_same_cards_are_the_same_bytes_and_a_character_without_font_is_named() -> None:
    assert render(cards(FOOD)) == render(cards(FOOD))
    with pytest.raises(Undrawable, match="岗位"):
        render(cards(replace(FOOD, name="\U000e0fff")))
