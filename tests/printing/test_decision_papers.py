"""准予、不予行政许可决定书 and 领取单: what was decided, what follows, and how the result is fetched (Art. 38, 44)."""

from dataclasses import replace

import pytest
from notices_facts import BODIES, DENIAL, DENIAL_REPORT, FOOD, GRANT, denied, granted, ready
from paper_facts import CENTRE
from paper_reading import first_page

from window_desk.core.acts import Channel, Outcome
from window_desk.core.catalogue import Basis


def test_a_grant_names_its_basis_and_boxes_the_day_of_delivery() -> None:
    text = first_page(granted())
    assert "准予行政许可决定书您的申请符合法定条件、标准，准予行政许可" in text
    assert "依据《行政许可法》第三十八条第一款事项第7版" in text
    assert (
        "依据《食品安全法》第三十五条、《食品经营许可和备案管理办法》，根据《行政许可法》第三十八条第一款，本机关决定准予"
        in text
    )
    assert "受理编号受字03-20261120-0007" in text
    assert "颁发、送达不迟于（10个工作日）2026年12月11日（周五）" in text
    assert "食品经营许可证由本机关在滁州市政务服务中心3号窗口颁发、送达（《行政许可法》第四十四条）" in text
    assert "办公时间：工作日9:00-12:00、13:00-17:00。" in text
    assert "公众有权查阅（《行政许可法》第四十条）" in text
    assert "行政复议" not in text


def test_a_grant_with_conditions_prints_them_and_one_without_says_so() -> None:
    assert "二、条件和要求没有另附条件；" in first_page(granted())
    assert "二、条件和要求限于预包装食品三、" in first_page(granted(replace(GRANT, reasons="限于预包装食品")))


def test_a_grant_of_an_item_that_names_neither_basis_nor_licence_leaves_no_blank() -> None:
    text = first_page(granted(item=replace(FOOD, basis=(), result="")))
    assert "符合法定条件、标准。根据《行政许可法》第三十八条第一款" in text
    assert "行政许可证件由本机关在" in text
    no_hours = replace(granted(), roster=replace(granted().roster, centre=replace(CENTRE, hours="")))
    assert "办公时间" not in first_page(no_hours)


def test_a_day_of_delivery_in_a_year_without_calendar_is_provisional() -> None:
    text = first_page(granted(at="2026-12-24 15:00"))
    assert "2027年1月8日（周五，暂定）" in text
    assert "日期暂定，公布后以重新计算的日期为准" in text


def test_a_law_that_marks_its_own_title_is_not_marked_twice() -> None:
    item = replace(FOOD, basis=(Basis("《食品安全法》第三十五条"), Basis("某办法（第18号令）")))
    assert "依据《食品安全法》第三十五条、《某办法》（第18号令），" in first_page(granted(item=item))


def test_a_denial_gives_reasons_basis_and_the_remedies_by_name() -> None:
    text = first_page(denied())
    assert "不予行政许可决定书" in text
    assert "依据《行政许可法》第三十八条第二款事项第7版" in text
    assert "依据《安徽省食品安全条例》第二十三条，根据《行政许可法》第三十八条第二款，本机关决定不予行政许可" in text
    assert "二、理由经现场核查，经营场所与有毒场所的距离不足25米。" in text
    assert "60日内（按自然日计算）向滁州市人民政府申请行政复议" in text
    assert "6个月内向滁州市琅琊区人民法院提起行政诉讼" in text
    assert "报备号报字03-20261120-0007-1" in text
    assert "颁发" not in text


def test_a_denial_where_no_body_is_set_still_tells_both_rights() -> None:
    text = first_page(replace(denied(), department=replace(BODIES, reconsideration="", court="")))
    assert "向有管辖权的行政复议机关申请行政复议" in text
    assert "向有管辖权的人民法院提起行政诉讼" in text


def test_a_denial_cites_the_report_it_rests_on_and_no_other() -> None:
    other = replace(DENIAL_REPORT, basis="某条例第一条")
    assert "某条例" in first_page(denied(report=other))
    assert "《某条例》第一条" in first_page(denied(DENIAL, other))


# 领取单


def test_a_slip_says_what_lies_ready_where_when_and_what_to_bring() -> None:
    text = first_page(ready())
    assert "准予行政许可决定（决字03-20261120-0007）的文书、证件：食品经营许可证。" in text
    assert "领取地点3号窗口办公时间工作日9:00-12:00、13:00-17:00" in text
    assert "地址滁州市政务服务中心，龙蟠大道99号。" in text
    assert "身份证件原件" in text
    assert "受理通知书（受字03-20261120-0007）" in text
    assert "由代理人李四领取的" in text
    assert "通知领取2026年11月30日09:40电话通知" in text


def test_a_slip_without_an_agent_says_what_whoever_is_sent_must_bring() -> None:
    text = first_page(ready(agent=None))
    assert "委托他人领取的，另带授权委托书和代领人的身份证件原件" in text
    assert "由代理人" not in text


@pytest.mark.parametrize(("channel", "told"), [*zip(Channel, ("当面", "电话", "信函", "网上"), strict=True)])
def test_a_slip_says_how_the_applicant_was_told(channel: Channel, told: str) -> None:
    assert f"09:40{told}通知" in first_page(ready(by=channel))


def test_the_slip_of_a_denial_speaks_of_no_licence() -> None:
    text = first_page(ready("不予行政许可决定书", Outcome.DENIED))
    assert "不予行政许可决定（决字03-20261120-0007）的文书：不予行政许可决定书。" in text
    assert "证件：" not in text


def test_a_centre_without_address_or_hours_leaves_no_blank_on_the_slip() -> None:
    bare = replace(ready(), roster=replace(ready().roster, centre=replace(CENTRE, address="", hours="")))
    text = first_page(bare)
    assert "办公时间" not in text
    assert "地址滁州市政务服务中心。" in text
