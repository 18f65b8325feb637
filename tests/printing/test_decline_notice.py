"""不受理通知书, 不予受理通知书: the ground in words, its article, where to turn, what comes back, the remedies."""

from dataclasses import replace

import pytest
from notices_facts import BODIES, FOOD, declined, not_required
from paper_facts import FINDINGS
from paper_reading import first_page, pages, squeezed

from window_desk.core.acts import Checked, Finding, Ground, Verdict
from window_desk.core.catalogue import Material, Origin
from window_desk.core.policy import Policy
from window_desk.printing import render

IN_WORDS = {
    Ground.NOT_REQUIRED: "因申请事项依法不需要取得行政许可，根据《行政许可法》第三十二条第一款第一项",
    Ground.NOT_OURS: "因申请事项依法不属于本机关职权范围，根据《行政许可法》第三十二条第一款第二项",
    Ground.FALSE_MATERIALS: "因隐瞒有关情况或者提供虚假材料，根据《行政许可法》第七十八条",
    Ground.NOT_QUALIFIED: "因申请人依法不具备申请资格，根据《安徽省食品安全条例》第二十三条",
    Ground.STILL_INCOMPLETE: "仍不齐全或者不符合法定形式，根据《行政许可法》第三十二条第一款第四项",
    Ground.OTHER_LAW: "因属于法律、法规规定的不予受理的其他情形，根据《安徽省食品安全条例》第二十三条",
}


@pytest.mark.parametrize("ground", Ground)
def test_each_ground_stands_in_words_with_its_article_or_what_the_report_cites(ground: Ground) -> None:
    text = first_page(declined(ground))
    assert IN_WORDS[ground] in text
    assert text.count("不受理通知书") == (ground is Ground.NOT_REQUIRED)
    assert text.count("不予受理通知书") == (ground is not Ground.NOT_REQUIRED)
    assert ("本机关不受理该申请，现即时告知" in text) is (ground is Ground.NOT_REQUIRED)
    assert ("本机关决定不予受理" in text) is (ground is not Ground.NOT_REQUIRED)


def test_what_is_not_ours_names_the_competent_body_in_the_box_and_nothing_else_does() -> None:
    assert "请改向该机关申请滁州市住房和城乡建设局" in first_page(declined())
    assert "请改向该机关申请" not in first_page(declined(Ground.NOT_QUALIFIED))


def test_the_reasons_are_the_clerks_own_and_end_in_a_stop() -> None:
    assert "二、理由申请的活动由住房和城乡建设部门许可。请改向" in first_page(declined())
    assert "报备号报字03-20261120-0007-1" in first_page(declined())


def test_the_remedies_name_both_bodies_and_today_s_limits() -> None:
    text = first_page(declined())
    assert "60日内（按自然日计算）向滁州市人民政府申请行政复议（《行政复议法》第二十条）" in text
    assert "6个月内向滁州市琅琊区人民法院提起行政诉讼（《行政诉讼法》第四十六条）" in text
    assert "询问" not in text
    assert "三个月" not in text
    assert "3个月" not in text


def test_where_no_body_is_set_the_remedies_still_stand_and_say_whom_to_ask() -> None:
    text = first_page(replace(declined(), department=replace(BODIES, reconsideration="", court="")))
    assert "向有管辖权的行政复议机关申请行政复议" in text
    assert "向有管辖权的人民法院提起行政诉讼" in text
    assert "名称可以在本窗口或者拨打0550-3010003询问" in text


def test_the_bodies_of_the_centre_stand_in_for_those_a_department_does_not_name() -> None:
    policy = Policy(default_reconsideration="滁州市人民政府", default_court="滁州铁路运输法院")
    text = first_page(replace(declined(), department=replace(BODIES, reconsideration="", court=""), policy=policy))
    assert "向滁州市人民政府申请行政复议" in text
    assert "向滁州铁路运输法院提起行政诉讼" in text
    assert "询问" not in text


def test_every_paper_that_came_is_returned_the_wrong_ones_too() -> None:
    text = first_page(declined(checked=Checked(FINDINGS)))
    returned = text[text.index("三、材料退还") : text.index("四、您的权利")]
    assert returned == (
        "三、材料退还您提交的申请材料3种（原件3、复印件1）全部退还：食品经营许可申请书（原件1）；"
        "主要设备设施、经营布局、操作流程等文件（原件1）；授权委托书及代理人身份证明（原件1、复印件1）。"
    )


def test_papers_nobody_had_looked_at_are_returned_whole() -> None:
    nothing = Checked((Finding(1, Verdict.MISSING, defect="未提交", remedy="请提交"),))
    assert "三、材料退还您提交的申请材料全部退还。" in first_page(declined(checked=nothing))


def test_false_papers_bring_the_ban_of_article_78_and_other_grounds_do_not() -> None:
    assert "一年内不得再次申请该行政许可（《行政许可法》第七十八条）" in first_page(declined(Ground.FALSE_MATERIALS))
    assert "一年内" not in first_page(not_required())
    assert "可以重新提出申请" in first_page(declined(Ground.STILL_INCOMPLETE))


def test_a_hundred_and_twenty_returned_papers_are_all_named_and_the_seal_stands_with_text() -> None:
    many = tuple(Material(n, f"第{n}号经营场所布局和操作流程说明文件", 1, n % 3, Origin.SELF) for n in range(1, 121))
    came = Checked(tuple(Finding(m.no, Verdict.RECEIVED, m.originals, m.copies) for m in many))
    facts = declined(checked=came, item=replace(FOOD, materials=many))
    texts = pages(render(facts))
    bodies = (text.partition("第一联交申请人")[2].partition("经办人王敏")[0] for text in texts[: len(texts) // 2])
    first_copy = "".join(bodies)  # a name may go on over the page
    assert len(texts) // 2 == 3
    assert [m.no for m in many if first_copy.count(f"第{m.no}号经营") != 1] == []
    assert "您的权利" in texts[len(texts) // 2 - 1]


def test_a_name_and_reasons_that_look_like_markup_are_printed_as_they_are() -> None:
    text = squeezed(render(declined(reasons="见<b>附件</b>&第2页", body="<i>市&局</i>")))
    assert text.count("见<b>附件</b>&第2页。") == 2
    assert text.count("<i>市&局</i>") == 2
