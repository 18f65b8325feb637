from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

import inner_facts
import pytest
from every_paper import EVERY_PAPER
from notices_facts import every_notice
from paper_facts import (
    ACCEPTED,
    APPLICANT,
    DEMANDS,
    FINDINGS,
    ITEM,
    MATERIALS,
    RECEIVED,
    SUPPLIED,
    acceptance_facts,
    facts_of,
    notice_facts,
    notified,
    receipt_facts,
)
from paper_reading import BROKEN, first_page, laid_out, squeezed
from slip_facts import every_slip

from window_desk import shipped
from window_desk.core.acts import Channel, Checked, Finding, Form, Verdict
from window_desk.core.catalogue import Limit, Origin, Start, Unit
from window_desk.core.papers import PaperFacts
from window_desk.printing import render
from window_desk.printing.forms import FORMS

CHECKED = ("2026-11-20 10:25", Checked(FINDINGS))


def row(facts: PaperFacts, beginning: str) -> str:
    """The first line of the laid-out page that begins so, its columns one blank apart."""
    lines = (" ".join(line.split()) for line in laid_out(render(facts)).splitlines())
    return next(line for line in lines if line.startswith(beginning))


# 收件凭证


def test_a_receipt_counts_what_is_due_and_what_came() -> None:
    facts = receipt_facts()
    assert row(facts, "1 食品经营许可申请书") == "1 食品经营许可申请书 原件 1 原件 1"
    assert row(facts, "3 主要设备") == "3 主要设备设施、经营布局、操作流程等文件 原件 1 原件 1 需要补正"
    assert row(facts, "5 授权委托书") == "5 授权委托书及代理人身份证明 原件 1、复印件 1 原件 1、复印件 1"
    assert row(facts, "合计") == "合计 原件 4、复印件 1 原件 3、复印件 1"
    assert "免予提交：本机关通过数据共享核验" in first_page(facts)


def test_a_receipt_given_before_the_check_leaves_the_received_column_to_the_pen() -> None:
    facts = facts_of(("2026-11-20 10:21", RECEIVED))
    text = first_page(facts)
    assert "实收（窗口填写）" in text
    assert "未收到" not in text
    assert row(facts, "合计") == "合计 原件 4、复印件 2"


def test_a_receipt_lists_only_the_materials_of_this_applicants_situation() -> None:
    alone = facts_of(("2026-11-20 10:21", replace(RECEIVED, answers=(), agent=None)), agent=None)
    assert "授权委托书" not in first_page(alone)
    assert "（共4种）" in first_page(alone)
    assert "代理人无" in first_page(alone)


def test_a_receipt_promises_the_notice_within_five_working_days_and_is_no_acceptance() -> None:
    text = first_page(receipt_facts())
    assert "5个工作日内（2026年11月27日（周五）前，含当日）一次性告知" in text
    assert "自收到申请材料之日起即为受理" in text
    assert "不表示申请已经受理" in text
    assert "第三十一条、第七十八条" in text
    assert "暂定" not in text


def test_an_item_with_a_shorter_time_to_notify_says_so_on_the_receipt() -> None:
    item = replace(ITEM, notify=Limit(1, Unit.WORKDAYS, Start.RECEIPT, "地方规定"))
    assert "1个工作日内（2026年11月23日（周一）前" in first_page(receipt_facts(item=item))


def test_a_notice_date_in_a_year_without_calendar_is_marked_provisional_on_the_receipt() -> None:
    assert "日期暂定" in first_page(facts_of(("2026-12-29 09:00", RECEIVED)))


# 一次性告知书


def test_a_notice_lists_every_demand_with_its_remedy_form_and_origin_and_says_it_is_all() -> None:
    item = replace(ITEM, materials=(*MATERIALS[:3], replace(MATERIALS[3], source="窗口备有样表"), MATERIALS[4]))
    text = first_page(notice_facts(item=item))
    assert "（共2项，以上所列即全部内容，除此以外不再要求补交其他材料）" in text
    assert (
        "1主要设备设施、经营布局、操作流程等文件缺经营者签字。请在每页右下角签字后重新提交。要求：图纸每页签字原件1申请人自备"
        in text
    )
    assert "四项制度名称的目录。原件1窗口备有样表" in text


def test_a_notice_says_what_was_handed_in_and_what_need_not_be() -> None:
    text = first_page(notice_facts())
    received = text[text.index("一、已收下的材料") : text.index("二、需要补正的材料")]
    assert received == (
        "一、已收下的材料食品经营许可申请书（原件1）；营业执照或者其他主体资格证明文件（免予提交：本机关通过数据共享核验）；"
        "授权委托书及代理人身份证明（原件1、复印件1）。"
    )


def test_a_notice_boxes_the_last_day_and_explains_it() -> None:
    text = first_page(notice_facts())
    assert "请在此日前补交（含当日，20个工作日）2026年12月18日（周五）日期算法" in text
    assert "自2026年11月21日起算工作日，告知当日不计；其间除双休日外没有放假和调休。" in text


def test_the_reckoning_names_the_holidays_skipped_and_the_make_up_days_counted() -> None:
    act = notified(date(2026, 10, 26))
    facts = facts_of(("2026-09-18 09:00", RECEIVED), ("2026-09-18 09:05", Checked(FINDINGS)), ("2026-09-18 09:06", act))
    assert (
        "不计9月25日（中秋节）、10月1日至2日、5日至7日（国庆节）；计入9月20日、10月10日（调休上班），"
        "依据国办发明电〔2025〕7号。"
    ) in first_page(facts)


def test_a_supply_date_in_a_year_without_calendar_is_marked_provisional() -> None:
    text = first_page(
        facts_of(("2026-11-20 10:21", RECEIVED), CHECKED, ("2026-11-20 10:30", notified(date(2027, 1, 8))))
    )
    assert "2027年1月8日（周五，暂定）" in text
    assert "公布后以重新计算的日期为准" in text


def test_a_notice_warns_of_false_papers_and_of_deemed_acceptance() -> None:
    text = first_page(notice_facts())
    assert "依据《行政许可法》第三十二条第一款第四项" in text
    assert "2026年11月27日前，含当日）没有一次性告知的，自收到申请材料之日起即为受理（同款第四项）" in text
    assert "一年内不得再次申请该行政许可（《行政许可法》第七十八条）" in text
    assert "本机关应当受理（《行政许可法》第三十二条第一款第五项），交齐之日即为受理之日" in text


def test_a_notice_has_room_for_both_signatures_and_a_refusal_with_its_witness() -> None:
    text = first_page(notice_facts())
    assert "告知人日期申请人或代理人签收日期□拒绝签收见证人日期" in text


def test_a_second_notice_with_a_new_demand_tells_the_applicant_why() -> None:
    again = notified(date(2026, 12, 25), DEMANDS, "补交的图纸显示增设了凉菜间", serial=2)
    facts = facts_of(
        ("2026-11-20 10:21", RECEIVED), CHECKED, ("2026-11-20 10:30", notified(date(2026, 12, 18), DEMANDS[:1])),
        ("2026-11-27 09:00", again),
    )  # fmt: skip
    text = first_page(facts)
    assert "本次新增要求的理由补交的图纸显示增设了凉菜间" in text
    assert "告字03-20261120-0007-2" in text


# 受理通知书


def test_an_acceptance_boxes_the_promised_day_and_names_the_statutory_one() -> None:
    text = first_page(acceptance_facts())
    assert "承诺办结日期（5个工作日）2026年12月2日（周三）法定办结日期（10个工作日）2026年12月9日（周三）" in text
    assert "自2026年11月26日起算工作日" in text
    assert "根据《行政许可法》第三十二条第一款第五项，本机关予以受理" in text
    assert "第四十五条" in text
    assert "监督投诉电话0550-12345" in text
    assert "凭编号“受字03-20261120-0007”到滁州市政务服务中心3号窗口，或者拨打0550-3010003" in text


def test_an_acceptance_after_a_supplement_says_so_and_one_at_once_does_not() -> None:
    complete = Checked(tuple(Finding(m.no, Verdict.RECEIVED, m.originals, m.copies) for m in MATERIALS))
    at_once = facts_of(("2026-11-20 10:21", RECEIVED), ("2026-11-20 10:25", complete), ("2026-11-20 10:30", ACCEPTED))
    assert "您已按照本机关的要求提交全部补正申请材料" in first_page(acceptance_facts())
    assert "申请材料齐全、符合法定形式" in first_page(at_once)
    assert "已收材料5种（原件4、复印件2）。" in first_page(at_once)


def test_a_late_acceptance_counts_from_the_day_of_receipt() -> None:
    late = facts_of(
        ("2026-11-02 10:21", RECEIVED), ("2026-11-20 10:25", Checked(SUPPLIED)), ("2026-11-20 10:30", ACCEPTED)
    )
    text = first_page(late)
    assert "自收到申请材料之日（2026年11月2日）起即为受理（《行政许可法》第三十二条第一款第四项）" in text
    assert "2026年11月9日（周一）法定办结日期" in text


def test_a_decision_day_in_a_year_without_calendar_is_marked_provisional() -> None:
    facts = facts_of(
        ("2026-12-29 10:21", RECEIVED), ("2026-12-29 10:25", Checked(SUPPLIED)), ("2026-12-29 10:30", ACCEPTED)
    )
    text = first_page(facts)
    assert "2027年1月6日（周三，暂定）" in text
    assert "带“暂定”的日期" in text


def test_an_item_without_a_promise_boxes_the_statutory_day() -> None:
    text = first_page(acceptance_facts(item=replace(ITEM, promised=None)))
    assert "承诺办结日期" not in text
    assert "法定办结日期（10个工作日）2026年12月9日（周三）" in text


def test_a_limit_in_natural_days_is_explained_as_such() -> None:
    item = replace(ITEM, promised=None, statutory=Limit(7, Unit.NATURAL_DAYS, Start.ACCEPTANCE, "建筑法第八条"))
    text = first_page(acceptance_facts(item=item))
    assert "法定办结日期（7日）2026年12月2日（周三）" in text
    assert "最后一日是休息日的，顺延至其后第一个工作日" in text


# all of them


@EVERY_PAPER
def test_an_official_who_stands_in_is_named_with_the_one_stood_in_for(facts: PaperFacts) -> None:
    assert "经办人王敏（代A岗赵强）3号窗口" in first_page(replace(facts, officer="王敏（代 A 岗 赵强）"))


class Watched(Mapping[str, str]):
    """A wording that remembers which of its texts were used."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts, self.used = texts, set[str]()

    def __getitem__(self, key: str) -> str:
        self.used.add(key)
        return self.texts[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.texts)

    def __len__(self) -> int:
        return len(self.texts)


def every_case() -> Iterator[PaperFacts]:
    """Papers that between them need every sentence of every wording."""
    yield from inner_facts.every_case()
    bare = replace(ITEM, materials=(replace(MATERIALS[0], originals=0), *MATERIALS[1:]), promised=None)
    in_days = replace(bare, statutory=Limit(7, Unit.NATURAL_DAYS, Start.ACCEPTANCE, "建筑法"))
    nobody = replace(APPLICANT, phone="")
    elsewhere = Finding(5, Verdict.NOT_APPLICABLE, reason="本人办理")
    findings = Checked((Finding(1, Verdict.RECEIVED), *FINDINGS[1:4], elsewhere))
    owed = Checked(tuple(Finding(n, Verdict.MISSING, defect="未提交", remedy="请提交") for n in range(1, 6)))
    origins = replace(
        bare, materials=tuple(replace(m, origin=o) for m, o in zip(MATERIALS, [*Origin] * 2, strict=False))
    )
    for channel in Channel:
        received = ("2026-09-18 10:21", replace(RECEIVED, channel=channel))
        told = replace(notified(date(2027, 1, 8), reason="新增"), channel=channel)
        yield facts_of(received, item=bare, agent=None, applicant=nobody, copy=1)
        yield facts_of(received, ("2026-09-18 10:22", findings), item=bare)
        yield facts_of(received, ("2026-09-18 10:22", findings), ("2026-09-18 10:23", told), item=bare, agent=None)
    yield facts_of(("2026-12-29 10:21", RECEIVED))
    yield facts_of(("2026-12-29 10:21", RECEIVED), ("2026-12-29 10:22", Checked((Finding(1, Verdict.DEFERRED),))))
    asked = notified(date(2026, 12, 18), [replace(DEMANDS[0], material=n) for n in range(1, 6)])
    yield facts_of(
        ("2026-11-20 10:21", RECEIVED), ("2026-11-20 10:25", owed), ("2026-11-20 10:30", asked), item=origins
    )
    yield notice_facts(applicant=nobody, copy=1)
    yield acceptance_facts(applicant=nobody, agent=None, copy=1)
    yield acceptance_facts(item=in_days)
    yield from every_notice()
    for day, accepted in (("2026-09-18", "2026-09-18"), ("2026-12-29", "2026-12-30"), ("2026-11-02", "2026-11-20")):
        yield facts_of((f"{day} 10:21", RECEIVED), (f"{accepted} 10:22", Checked(())), (f"{accepted} 10:23", ACCEPTED))
    yield from every_slip()


@cache
def cases() -> tuple[PaperFacts, ...]:
    return tuple(every_case())


@pytest.mark.parametrize("form", FORMS)
def test_every_sentence_of_a_wording_is_used_and_none_is_broken(form: Form) -> None:
    watched = Watched(shipped.wording(form, 1).texts)
    for facts in cases():
        if facts.form is form:
            every_copy = replace(facts.policy, copies=3)
            pdf = render(replace(facts, policy=every_copy, wording=replace(facts.wording, texts=watched)))
            assert [broken for broken in BROKEN if broken in squeezed(pdf)] == []
    assert set(watched) - watched.used == set()


@EVERY_PAPER
def test_no_placeholder_is_left_unfilled(facts: PaperFacts) -> None:
    assert "{" not in squeezed(render(facts))
