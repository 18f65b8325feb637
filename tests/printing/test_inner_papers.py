"""The papers that stay in the centre or pass between windows, and the fee sheet (DOMAIN 5, 7)."""

from dataclasses import replace
from pathlib import Path

import pytest
from inner_facts import (
    ASKED,
    CHARGED,
    COMPLAINED,
    EVERY,
    EVERY_PAPER,
    HANDED,
    LINES,
    ON_FILE,
    PAID,
    REFERRED,
    REPORTED,
    complaint_facts,
    fee_facts,
    referral_facts,
    report_facts,
    transfer_facts,
)
from paper_facts import AGENT, APPLICANT, ITEM, RECEIVED, WITNESS, facts_of
from paper_reading import fonts as fonts_of
from paper_reading import laid_out, lines, pages, scanned, squeezed

from window_desk.core.acts import Act, Checked, FeeLine, Finding, ReferralTaken, TakenOver, Verdict
from window_desk.core.catalogue import FeeStandard, Material, Origin
from window_desk.core.entry import Hand
from window_desk.core.papers import PaperFacts
from window_desk.core.policy import Policy
from window_desk.errors import Undrawable
from window_desk.printing import render
from window_desk.printing.typesetting import NEVER_FIRST

HOSTILE = ("<b>龙蟠</b>&餐饮" * 10)[:60]
MANY = range(1, 121)
NO_FONT = "\U0010ffff"


def text_of(facts: PaperFacts) -> str:
    return pages(render(facts))[0]


# 首问转办单


def test_a_slip_says_who_asked_what_and_who_was_asked_first() -> None:
    text = text_of(referral_facts())
    assert "来访时间2026年11月20日10:21来访方式电话来访人见证人周勇联系电话139****0013" in text
    assert "首问责任人王敏3号窗口市场监管转出人王敏3号窗口市场监管转往5号窗口综合受理陈静转出时间" in text
    assert "一、事项开小吃店要办的消防和装修手续" in text
    assert "二、收下并随单转交的材料租赁合同复印件1份" in text
    assert WITNESS.phone not in text


def test_a_slip_says_who_answers_until_it_is_taken_and_when_it_comes_back() -> None:
    text = text_of(replace(referral_facts(), policy=Policy(referral_minutes=45)))
    assert "请在此时以前接收（45分钟内）2026年11月20日11:08" in text
    assert "登记接收以前，由转出人王敏（3号窗口）负责；自转出起45分钟没有人接收的，退回转出人继续负责" in text


def test_the_first_responsible_stays_named_when_the_matter_is_sent_on_again() -> None:
    second = replace(REFERRED, number="转字 03-0000000A-2", to_window=3, to_officer="0302")
    acts: tuple[tuple[str, Act], ...] = (("2026-11-20 10:21", ASKED), ("2026-11-20 10:23", REFERRED))
    facts = facts_of(*acts, ("2026-11-20 10:30", ReferralTaken(REFERRED.number)), ("2026-11-20 10:40", second))
    sent = replace(facts.case.referrals[-1], by=Hand("0501", 5))
    facts = replace(facts, case=replace(facts.case, referrals=(*facts.case.referrals[:-1], sent)))
    text = text_of(facts)
    assert "首问责任人王敏3号窗口市场监管转出人陈静5号窗口综合受理" in text
    assert "由转出人陈静（5号窗口）负责" in text


def test_what_is_kept_for_an_absent_colleague_has_its_own_sentence_and_the_day_to_pass_it_on() -> None:
    text = text_of(EVERY["kept"])
    assert "请在当日转交本人2026年11月20日（周五）" in text
    assert "赵强不在岗，由王敏代收。本人登记接收以前，由代收人负责" in text
    assert "分钟" not in text


def test_a_slip_for_somebody_who_left_no_name_says_so_and_guesses_nothing() -> None:
    assert "来访人没有留下姓名联系电话没有留下" in text_of(referral_facts(asked=replace(ASKED, person=None)))
    elsewhere = replace(ASKED, person=APPLICANT.party_id)
    assert "来访人登记在转出窗口联系电话没有留下" in text_of(referral_facts(asked=elsewhere))


def test_the_matter_of_a_slip_is_that_of_the_contact_where_none_was_written_on_it() -> None:
    assert "一、事项想在商场里开小吃店" in text_of(referral_facts(replace(REFERRED, matter=" ")))


def test_a_slip_that_replaces_one_nobody_took_names_it() -> None:
    again = replace(REFERRED, number="转字 03-0000000A-2", replaces=REFERRED.number)
    acts: tuple[tuple[str, Act], ...] = (("2026-11-20 10:21", ASKED), ("2026-11-20 10:23", REFERRED))
    text = text_of(facts_of(*acts, ("2026-11-20 11:00", again)))
    assert "前一张转办单（转字03-0000000A-1）没有人接收，由本单代替" in text
    assert "前一张转办单" not in text_of(referral_facts())


# 物料转移单


def test_a_transfer_list_names_both_sides_and_leaves_room_for_both_signatures() -> None:
    text = text_of(transfer_facts())
    assert "移交人王敏3号窗口市场监管移交给5号窗口综合受理陈静" in text
    assert "移交时间2026年11月20日10:40" in text
    assert "一、移交的原因装修图纸须住房建设窗口先看二、移交的纸件申请书1份、授权委托书及身份证明2份" in text
    assert "由移交人王敏负责" in text
    assert "□缺少或者损坏（写明材料和份数）：移交人签名移交时间接收人签名接收时间" in text


def test_a_transfer_list_counts_the_papers_on_file_and_none_that_is_not() -> None:
    text = text_of(transfer_facts())
    assert "三、案卷材料（按收件核对时的登记，共3种）" in text
    assert "1食品经营许可申请书原件12主要设备设施、经营布局、操作流程等文件原件13授权委托书" in text
    assert "合计原件3、复印件1" in text
    assert "营业执照" not in text


def test_a_case_whose_papers_were_never_counted_is_passed_on_by_the_words_of_the_act_alone() -> None:
    text = text_of(transfer_facts(replace(HANDED, reason=""), counted=False))
    assert "三、案卷材料" not in text
    assert "一、移交的原因没有写明。二、移交的纸件申请书1份" in text


def test_the_giver_is_whoever_had_the_case_in_hand() -> None:
    back = replace(HANDED, to_window=3, to_officer="", number="移字 03-20261120-0007-2")
    facts = facts_of(
        *ON_FILE,
        ("2026-11-20 10:40", HANDED),
        ("2026-11-20 10:50", TakenOver("", HANDED.number)),
        ("2026-11-20 11:00", back),
    )
    sent = replace(facts.case.transfers[-1], by=Hand("0501", 5))
    facts = replace(facts, case=replace(facts.case, transfers=(*facts.case.transfers[:-1], sent)))
    assert "移交人陈静5号窗口综合受理移交给3号窗口市场监管" in text_of(facts)


# 否定报备表


def test_a_report_says_what_is_refused_why_on_what_basis_and_what_could_be_supplied() -> None:
    text = text_of(report_facts())
    assert "住址滁州市琅琊区申请事项食品经营许可（新办）" in text
    assert "一、拟作的答复不受理或者不予受理申请。二、理由申请人的经营场所不在本市" in text
    assert "三、依据《行政许可法》第三十二条第一款第二项四、申请人可以补充的材料向经营场所" in text
    assert "负责人意见□同意□不同意，应当：负责人签名" in text
    assert "报备人王敏3号窗口市场监管" in text


@pytest.mark.parametrize(
    ("beyond", "first", "said"),
    [
        (False, False, "在报备人职权以内，报备以后可以答复申请人"),
        (False, True, "按本中心的规定，负责人审核同意以前，不得向申请人作否定答复"),
        (True, False, "超出报备人职权，报备人无权自行否定。负责人审核同意以前，不得"),
        (True, True, "超出报备人职权，报备人无权自行否定。负责人审核同意以前，不得"),
    ],
)
def test_a_report_says_whether_the_no_may_be_said_before_it_is_reviewed(beyond: bool, first: bool, said: str) -> None:
    facts = report_facts(replace(REPORTED, beyond_power=beyond))
    assert said in text_of(replace(facts, policy=Policy(review_first=first)))


def test_a_report_boxes_the_moment_by_which_the_head_looks_at_it() -> None:
    facts = replace(report_facts(), policy=Policy(review_hours=48))
    assert "请负责人在此时以前审核（48小时内）2026年11月22日10:40" in text_of(facts)


def test_a_report_is_no_decision_and_says_so_to_the_applicant_who_gets_a_copy() -> None:
    texts = pages(render(report_facts()))
    assert ["第一联报备人留存" in texts[0], "第二联交申请人" in texts[1], "第三联报负责人" in texts[2]] == [True] * 3
    assert "本表是内部报备，不是决定" in texts[1]
    assert "第三十二条、第三十八条" in texts[1]


# 投诉登记表


def test_a_complaint_is_registered_with_everything_said_of_it() -> None:
    text = text_of(complaint_facts())
    assert "投诉时间2026年11月20日10:21投诉方式来信书面投诉投诉人见证人周勇联系电话139****0013" in text
    assert "投诉类别态度差所涉办件03-20261119-0004投诉对象3号窗口市场监管赵强登记人王敏3号窗口" in text
    assert "一、反映的情况十一月十九日上午" in text
    assert "二、要求请说明原因并改进" in text
    rooms = ("拟办意见", "领导批示", "查明情况", "处理结果", "答复投诉人", "是否满意", "归档人", "归档日期")
    assert [text.count(room) for room in rooms] == [1] * len(rooms)


def test_an_anonymous_complaint_is_called_so_and_one_against_nobody_too() -> None:
    nobody = replace(COMPLAINED, person=None, window=0, officer="", case_number="", wish="")
    text = text_of(complaint_facts(nobody))
    assert "投诉人匿名联系电话没有留下" in text
    assert "所涉办件没有说明投诉对象没有说明" in text
    assert "二、要求没有提出。" in text
    assert "投诉对象赵强登记人" in text_of(complaint_facts(replace(nobody, officer="0302")))


def test_a_complaint_says_by_when_it_is_taken_up_and_answered_and_who_keeps_out() -> None:
    text = text_of(complaint_facts())
    assert "自登记之日起5个工作日内（2026年11月27日（周五）前，含当日）决定是否受理" in text
    assert "书面投诉自受理之日起2个工作日内书面答复；涉及多个部门或者情况复杂的，最长5个工作日" in text
    assert "被投诉的人不得办理本件" in text
    oral = complaint_facts(replace(COMPLAINED, written=False))
    assert "口头投诉自受理之日起3个工作日内答复" in text_of(replace(oral, policy=Policy(complaint_oral_workdays=3)))


def test_a_complaint_due_in_a_year_without_calendar_is_marked_provisional() -> None:
    assert "（周三，暂定）前，含当日）" in text_of(facts_of(("2026-12-29 10:21", COMPLAINED)))


# 缴费一览表


def test_the_fee_sheet_lists_each_charge_with_department_basis_standard_quantity_and_amount() -> None:
    text = text_of(fee_facts())
    assert "（共3项，2个部门，金额单位：元）" in text
    road = "1滁州市住房和城乡建设局城市道路占用费依据：《城市道路管理条例》第三十七条10.00～30.00/平方米10100.00"
    assert road in text
    assert (
        "3滁州市市场监督管理局检测费依据：《食品安全法》第八十七条减免依据：小微企业减半收取，皖财综〔2025〕1号" in text
    )
    assert "250.50/件1125.25125.25" in text


def test_the_fee_sheet_adds_up_each_department_and_all_of_them() -> None:
    text = text_of(fee_facts())
    assert "滁州市住房和城乡建设局小计16500.02" in text
    assert "滁州市市场监督管理局小计125.25" in text
    assert "合计16625.27合计大写人民币壹万陆仟陆佰贰拾伍元贰角柒分" in text
    assert text.index("城市道路挖掘修复费") < text.index("住房和城乡建设局小计") < text.index("检测费")


def test_the_fee_sheet_says_where_to_pay_that_nothing_else_is_charged_and_whom_to_tell() -> None:
    text = text_of(fee_facts())
    assert "不得收取任何费用，法律、行政法规另有规定的除外；申请书格式文本不收费（《行政许可法》第五十八条）" in text
    assert "凭本表到滁州市政务服务中心3号窗口办理缴费" in text
    assert "责令退还（《行政许可法》第七十五条），可以投诉，监督投诉电话0550-12345" in text


def test_a_charge_waived_whole_is_a_line_of_nought() -> None:
    waived = replace(LINES[1], amount=0)
    text = text_of(fee_facts(replace(CHARGED, lines=(waived,))))
    assert "250.50/件1250.500.00" in text
    assert "人民币零元整" in text


def test_a_department_that_left_the_roster_is_named_by_its_code() -> None:
    gone = replace(LINES[0], department="GONE")
    assert "GONE小计100.00" in text_of(fee_facts(replace(CHARGED, lines=(gone,))))


# all of them


@EVERY_PAPER
def test_every_copy_goes_where_its_line_says_and_says_the_same(facts: PaperFacts) -> None:
    texts = pages(render(facts))
    lines_of_copies = ["".join(line.split()) for key, line in facts.wording.texts.items() if key.startswith("copy_")][
        : len(texts)
    ]
    assert [line in page for line, page in zip(lines_of_copies, texts, strict=True)] == [True] * len(texts)
    assert len({page.replace(line, "") for line, page in zip(lines_of_copies, texts, strict=True)}) == 1


def test_there_are_as_many_copies_as_the_paper_has_readers() -> None:
    copies = {name: len(pages(render(facts))) for name, facts in EVERY.items()}
    assert copies == {"referral": 2, "kept": 2, "transfer": 2, "report": 3, "complaint": 1, "fees": 2}


@EVERY_PAPER
def test_a_centre_that_wants_a_third_copy_gets_one_of_the_papers_for_applicants_only(facts: PaperFacts) -> None:
    two, three = (len(pages(render(replace(facts, policy=Policy(copies=n))))) for n in (2, 3))
    assert three - two == (facts == EVERY["fees"])


@EVERY_PAPER
def test_a_reprint_differs_by_its_mark_alone_and_the_same_facts_give_the_same_bytes(facts: PaperFacts) -> None:
    first = render(facts)
    again = render(replace(facts, copy=2))
    assert first == render(facts)
    assert squeezed(again).count("补打2") == len(pages(first))
    assert squeezed(again).replace("补打2", "") == squeezed(first)


def test_the_code_of_every_paper_is_read_from_the_printed_page(tmp_path: Path) -> None:
    for facts in EVERY.values():
        assert scanned(render(facts), tmp_path, last=1) == [str(facts.code)], facts.form
        for page in tmp_path.glob("page*.png"):
            page.unlink()


@EVERY_PAPER
def test_every_paper_is_readable_to_programs_and_shows_no_number_whole(facts: PaperFacts) -> None:
    pdf = render(facts)
    text = squeezed(pdf)
    assert [row for row in fonts_of(pdf) if row[-5:-2] != ["yes", "yes", "yes"]] == []
    assert [line for line in lines(pdf) if line[0] in NEVER_FIRST] == []
    assert "{" not in text
    assert not any(
        said in text for party in (APPLICANT, AGENT, WITNESS) for said in (party.id_number, party.phone) if said
    )


def test_a_paper_of_no_application_is_the_centres_and_names_no_item() -> None:
    for name in ("referral", "complaint"):
        text = text_of(EVERY[name])
        assert text.startswith("滁州市政务服务中心滁州市市场监督管理局编号")
        assert "事项第" not in text
    assert text_of(EVERY["report"]).startswith("滁州市市场监督管理局滁州市政务服务中心编号")


def test_a_long_name_with_markup_in_it_is_printed_as_it_is() -> None:
    assert len(HOSTILE) == 60
    who = replace(APPLICANT, name=HOSTILE, address=HOSTILE)
    for make in (transfer_facts, report_facts, fee_facts):
        assert HOSTILE in squeezed(render(make(applicant=who)))
    for make, named in ((referral_facts, "matter"), (complaint_facts, "facts")):
        act = replace(make().entry.act, **{named: HOSTILE})
        facts = make(act)
        facts = replace(facts, people={WITNESS.party_id: replace(WITNESS, name=HOSTILE)})
        text = squeezed(render(facts))
        assert text.count(HOSTILE) == 2 * text.count("第1页共")


def test_a_transfer_list_and_a_fee_sheet_of_120_lines_are_printed_whole() -> None:
    materials = tuple(Material(n, f"第{n}号经营场所布局和操作流程说明文件", 1, 1, Origin.SELF) for n in MANY)
    counted = Checked(tuple(Finding(n, Verdict.RECEIVED, 1, 1) for n in MANY))
    acts = (("2026-11-20 10:21", RECEIVED), ("2026-11-20 10:25", counted), ("2026-11-20 10:40", HANDED))
    moved = pages(render(facts_of(*acts, item=replace(ITEM, materials=materials))))
    standards = tuple(FeeStandard(f"第{n}号路段占用费", "《城市道路管理条例》第三十七条", n, n) for n in MANY)
    charged = replace(CHARGED, lines=tuple(FeeLine("SCJG", s.name, s.basis, s.lower) for s in standards))
    paid = pages(render(fee_facts(charged, item=replace(PAID, fees=standards))))
    for texts, rows, header in ((moved, materials, "序材料名称登记份数"), (paid, standards, "序收费部门收费项目")):
        first_copy = texts[: len(texts) // 2]
        assert [page for page in first_copy[:-1] if page.count(header) != 1] == []
        assert [row.name for row in rows if sum(page.count(row.name) for page in first_copy) != 1] == []
    assert "合计原件120、复印件120" in "".join(moved)
    assert "人民币柒拾贰元陆角整" in "".join(paid)


@pytest.mark.parametrize("number", ["99", "120"])
def test_the_number_of_a_line_is_never_torn_apart(number: str) -> None:
    materials = tuple(Material(n, f"材料{n}", 1, 0, Origin.SELF) for n in MANY)
    facts = facts_of(("2026-11-20 10:21", RECEIVED), item=replace(ITEM, materials=materials))
    assert [line.split()[:2] for line in laid_out(render(facts)).splitlines() if f"材料{number} " in line] == [
        [number, f"材料{number}"]
    ] * 2


def test_a_text_longer_than_a_page_is_printed_whole_and_the_rooms_after_it() -> None:
    long = "".join(f"第{n}处有详情。" for n in range(1, 801))
    for facts, last in (
        (referral_facts(replace(REFERRED, matter=long)), "反馈人签名"),
        (report_facts(replace(REPORTED, reason=long)), "申请人或代理人签收"),
        (complaint_facts(replace(COMPLAINED, facts=long)), "归档日期"),
    ):
        texts = pages(render(facts))
        title = facts.wording.texts["title"]
        assert [title in text for text in texts] == [True] * len(texts)
        assert sum(text.count("详") for text in texts) == 800 * sum("第1页共" in text for text in texts)
        assert last in texts[-1]


def test_rooms_to_sign_never_stand_on_a_page_without_the_sentence_they_answer_to() -> None:
    for count in range(8, 24):
        item = replace(ITEM, materials=tuple(Material(n, f"材料{n}", 1, 0, Origin.SELF) for n in range(1, count)))
        counted = Checked(tuple(Finding(m.no, Verdict.RECEIVED, 1) for m in item.materials))
        acts = (("2026-11-20 10:21", RECEIVED), ("2026-11-20 10:25", counted), ("2026-11-20 10:40", HANDED))
        texts = pages(render(facts_of(*acts, item=item)))
        last = texts[len(texts) // 2 - 1]
        assert [words in last for words in ("由移交人王敏负责", "清点结果", "移交人签名", "接收时间")] == [True] * 4, (
            count
        )


def test_a_low_row_of_rooms_never_begins_a_page() -> None:
    for length in range(1, 900, 60):
        texts = pages(render(complaint_facts(replace(COMPLAINED, facts="等" * length))))
        assert ("归档人" in texts[-1]) == ("处理结果" in texts[-1]), length


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        (referral_facts(replace(REFERRED, matter=NO_FONT)), "一、事项"),
        (transfer_facts(replace(HANDED, papers=NO_FONT)), "二、移交的纸件"),
        (report_facts(replace(REPORTED, to_supply=NO_FONT)), "四、申请人可以补充的材料"),
        (complaint_facts(replace(COMPLAINED, facts=NO_FONT)), "一、反映的情况"),
        (
            fee_facts(replace(CHARGED, lines=(replace(LINES[1], reduction_basis=NO_FONT),))),
            "表格第 1 行“收费项目和依据”",
        ),
    ],
    ids=["referral", "transfer", "report", "complaint", "fees"],
)
def test_a_character_without_a_font_is_reported_with_its_field(facts: PaperFacts, field: str) -> None:
    with pytest.raises(Undrawable) as caught:
        render(facts)
    assert [(name.strip(), character) for name, character in caught.value.where] == [(field, NO_FONT)]
