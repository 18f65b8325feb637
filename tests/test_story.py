"""Stories: how a text becomes acts and claims, what follows unsaid, what is said of a text that cannot be read."""

import dataclasses
import json
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from stories.paper_ledger import PaperLedger

from window_desk.core import wire
from window_desk.core.acts import (
    Act,
    Checked,
    CommitmentKind,
    Finding,
    Ground,
    MemberCall,
    Notified,
    Outcome,
    Verdict,
)
from window_desk.core.bench import Bench
from window_desk.core.case import Case, Stage
from window_desk.core.catalogue import Unit
from window_desk.core.clock import ClockKind
from window_desk.core.entry import Hand
from window_desk.core.posts import Right
from window_desk.core.reasons import Reason
from window_desk.story import words
from window_desk.story.errors import StoryError
from window_desk.story.player import Played, play
from window_desk.story.reading import decode, read
from window_desk.story.scene import Scene, pairs
from window_desk.story.script import ActLine, ClaimLine, DayLine
from window_desk.story.values import Spot
from window_desk.story.writing import write
from window_desk.ui import labels

GOLDEN = Path(__file__).parent / "core" / "data" / "wire_fmt_1.jsonl"
RECEIVED = "事项 FOOD_NEW\n2025-03-03 09:00 王敏 收件\n"


def acts(text: str) -> list[ActLine]:
    return [line for line in read(text).lines if isinstance(line, ActLine)]


def only(text: str) -> ActLine:
    [line] = acts(text)
    return line


def played(text: str) -> Played:
    script = read(text)
    return play(script, PaperLedger(script.scene))


def faults(text: str) -> list[tuple[int, str]]:
    return [(fault.line.no, fault.why) for fault in played(text).faults]


def wrong(text: str) -> str:
    with pytest.raises(StoryError) as error:
        played(text)
    return str(error.value)


# 写成什么样都读得出


@pytest.mark.parametrize(
    "text",
    [
        "2025-03-03 09:00 王敏 首问 来问小吃店",
        "2025/3/3　09：00\t王敏\t首问　来问小吃店",
        "２０２５年３月３日 ９：００ 王敏 首问：来问小吃店",
        "\ufeff2025.3.3 09:00:00 王敏 first_contacted 来问小吃店\r\n",
        "2025-03-03 王敏 FirstContacted\n  …… 来问小吃店",
        "# 说明\n\n＃ 说明\n2025-03-03 09:00 3001 首问 来问小吃店",
    ],
)
def test_one_line_may_be_written_in_many_hands(text: str) -> None:
    line = only(text)
    assert line.at.isoformat() == "2025-03-03T09:00:00+08:00"
    assert (line.by, line.kind.__name__, line.words) == (Hand("3001", 3), "FirstContacted", "来问小吃店")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_a_file_is_read_in_whatever_encoding_an_editor_left_it(encoding: str) -> None:
    assert decode("2025-03-03 王敏 首问".encode(encoding)) == "2025-03-03 王敏 首问"


@pytest.mark.parametrize("data", [b"\x89PNG\0\0\xff", b"\xff\xff\xff", b"\xff\xfe\x00"])
def test_what_is_no_text_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(StoryError, match="不是文本文件"):
        decode(data)


def test_day_hour_and_officer_are_those_of_the_line_before_where_left_out() -> None:
    first, second, third, fourth = acts(
        """
        2025-12-31 09:00 李芳 首问
                   09:05      转办 3
                         王敏 转办接收
        1-2              王敏 答复 已说明
        """
    )
    assert [line.at.strftime("%m-%d %H:%M") for line in (first, second, third, fourth)] == [
        "12-31 09:00",
        "12-31 09:05",
        "12-31 09:06",
        "01-02 09:00",
    ]
    assert [line.by.officer for line in (first, second, third, fourth)] == ["4001", "4001", "3001", "3001"]


def test_mark_case_and_day_stand_before_the_officer_in_any_order() -> None:
    for text in (
        "✗ 2025-03-03 09:00 [乙] 王敏 首问 → 不行",
        "[乙] ✗ 2025-03-03 09:00 王敏 首问 → 不行",
        "2025-03-03 09:00 ✘ 王敏 【乙】 首问 -> 不行",
    ):
        line = only(text)
        assert (line.label, line.refused) == ("乙", "不行")


def test_b_stands_in_for_a_in_brackets() -> None:
    assert only("2025-03-03 09:00 赵强（代王敏） 首问").by == Hand("3002", 3, "3001")


def test_a_line_is_of_the_case_of_the_line_before_unless_it_names_one() -> None:
    script = read(
        "2025-03-03 王敏 [乙] 首问 → 阶段 首问中\n→ 首问 王敏；存疑 无\n[甲] → 存疑 无\n[] 王敏 首问\n→ 存疑 无"
    )
    claims = [(line.label, line.claims) for line in script.lines if isinstance(line, ClaimLine)]
    assert claims == [
        ("乙", ("阶段 首问中",)),
        ("乙", ("首问 王敏", "存疑 无")),
        ("甲", ("存疑 无",)),
        ("", ("存疑 无",)),
    ]


def test_a_day_alone_moves_the_reader_to_its_close() -> None:
    script = read("2025-03-03 王敏 首问\n2025-03-05 → 存疑 无\n今天 2025-03-06\n今天：3-7 12:00")
    days = [line.at.strftime("%m-%d %H:%M") for line in script.lines if isinstance(line, DayLine)]
    assert days == ["03-05 17:00", "03-06 17:00", "03-07 12:00"]


def test_a_late_entry_says_when_it_happened_and_why() -> None:
    late = only("2025-03-05 08:50 王敏 首问 来问 （补录 2025-03-04 16:30：停电）").late
    assert late is not None
    assert (late.happened_at.strftime("%m-%d %H:%M"), late.reason) == ("03-04 16:30", "停电")
    bare = only("2025-03-05 08:50 王敏 首问 (补录 08:10)").late
    assert bare is not None
    assert (bare.happened_at.strftime("%m-%d %H:%M"), bare.reason) == ("03-05 08:10", "")


def test_a_value_goes_on_to_the_next_field() -> None:
    assert pairs("不予 材料 不真实  报备号=报字 1，依据＝第七十八条；") == (
        "不予 材料 不真实",
        {"报备号": "报字 1", "依据": "第七十八条"},
    )


# 词


@pytest.mark.parametrize("kind", wire.KINDS.values(), ids=wire.KINDS)
def test_every_kind_of_act_is_named_by_its_own_word_and_by_its_names_in_the_code(kind: type) -> None:
    for word in (words.term(kind), wire.kind_of(kind), kind.__name__):
        assert only(f"2025-03-03 王敏 {word} 某事").kind is kind


def test_no_two_acts_have_one_word_and_short_words_stand_for_acts() -> None:
    assert len({words.term(kind) for kind in wire.KINDS.values()}) == len(wire.KINDS)
    for short, long in words.SHORT.items():
        assert only(f"2025-03-03 王敏 {short} 某事").kind is words.kinds()[long.partition(" ")[0]]


@pytest.mark.parametrize("of", words.MEMBERS, ids=lambda of: of.__name__)
def test_every_member_of_a_list_has_a_word_of_its_own(of: type[StrEnum]) -> None:
    assert len(words.labels(of)) == len(of)
    for each in of:
        assert words.member(of, words.word_of(each)) is words.member(of, each.value) is each


def test_stages_and_clocks_are_called_as_on_the_screens() -> None:
    assert {stage: words.word_of(stage) for stage in Stage} == labels.STAGES
    assert {kind: words.word_of(kind) for kind in ClockKind if kind in labels.CLOCKS} == labels.CLOCKS


def test_a_chinese_field_means_one_field_of_each_act() -> None:
    known = {field.name for kind in wire.KINDS.values() for field in dataclasses.fields(kind)}
    assert {name for names in words.FIELDS.values() for name in names} <= known
    assert set(words.YES_NO) <= known


def spot(text: str = RECEIVED) -> Spot:
    """Where the line after ``text`` would be read."""
    script = read(text)
    ledger = PaperLedger(script.scene)
    story = play(script, ledger)
    case = story.case() if "" in story.ids else Case(UUID(int=1))
    return Spot(99, script.scene, case, ledger.bench(case), lambda name: UUID(name))


def golden() -> list[Act]:
    acts = []
    for line in GOLDEN.read_text("utf-8").splitlines():
        told = json.loads(line)
        acts.append(wire.reader(wire.KINDS[told["kind"]])(told["body"]["act"]))
    return acts


def spelled(value: Any) -> str:
    """A value as a story has it."""
    if isinstance(value, StrEnum):
        return words.word_of(value)
    if isinstance(value, bool):
        return "是" if value else "否"
    if value is None:
        return "无"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return ("；" if value and dataclasses.is_dataclass(value[0]) else "、").join(map(spelled, value))
    if dataclasses.is_dataclass(value):
        parts = [spelled(getattr(value, field.name)) for field in dataclasses.fields(value)]
        return "／".join(parts)
    return str(value)


def told(act: Act) -> str:
    said = []
    for field in dataclasses.fields(act):
        value = getattr(act, field.name)
        if field.name not in ("of_act", "act_id", "findings", "demands"):
            said.append(f"{field.name}={spelled(value)}")
    return " ".join(said)


@pytest.mark.parametrize("act", golden(), ids=lambda act: wire.kind_of(type(act)))
def test_whatever_the_wire_carries_a_story_can_say_field_by_field(act: Act) -> None:
    given = {
        name: getattr(act, name)
        for name in ("of_act", "act_id", "findings", "demands")
        if name in type(act).__dataclass_fields__
    }
    [line] = acts(f"2025-03-03 09:10 王敏 {wire.kind_of(type(act))} {told(act)}")
    assert dataclasses.replace(write(spot(), line), **given) == act


def test_a_moment_that_is_none_is_said_to_be_none() -> None:
    with pytest.raises(StoryError, match="不是时刻"):
        write(spot(), only("2025-03-03 09:10 王敏 released title=x count=1 digest=y prepared_by=王敏 prepared_at=昨天"))


# 材料


def findings(text: str) -> dict[int, Finding]:
    act = write(spot(), only(f"2025-03-03 09:10 王敏 核对 {text}"))
    assert isinstance(act, Checked)
    return {finding.material: finding for finding in act.findings}


def test_all_in_means_every_material_on_the_list_with_the_counts_due() -> None:
    found = findings("全收")
    assert list(found) == [1, 2, 3, 4]
    assert found[2] == Finding(2, Verdict.RECEIVED, 0, 1)


def test_what_is_not_in_order_is_said_material_by_material() -> None:
    found = findings("其余收，3 不符：缺签字，没有日期／请签字、写上日期；第4项 缺，2 免交：共享")
    assert found[3] == Finding(3, Verdict.WRONG, 1, 0, "缺签字，没有日期", "请签字、写上日期")
    assert (found[4].verdict, found[4].defect) == (Verdict.MISSING, "未提交")
    assert found[2] == Finding(2, Verdict.EXEMPT, reason="共享")
    assert found[1].verdict is Verdict.RECEIVED
    assert findings("3 缺，其余收")[3].verdict is Verdict.MISSING


def test_what_is_not_in_words_is_in_the_words_of_the_catalogue() -> None:
    found = findings("1、3 不符，2 容缺，4 不适用")
    assert found[1].defect == "缺签字或盖章"
    assert found[3].remedy == "请在每页右下角签字后重新提交"
    assert found[2].reason
    assert found[4].reason
    assert findings("3 不符：缺经营者签字")[3].remedy == "请在每页右下角签字后重新提交"
    assert findings("3 不符：别的毛病")[3].remedy == "请更正后重新提交"
    assert findings("3 缺：没有带来／请补交")[3] == Finding(3, Verdict.MISSING, 0, 0, "没有带来", "请补交")


def test_what_the_applicant_mends_at_the_counter_is_said_after_the_materials() -> None:
    act = write(spot(), only("2025-03-03 王敏 当场更正 2、3 收，补了签字"))
    assert ([f.material for f in act.findings], act.what) == ([2, 3], "补了签字")  # type: ignore[union-attr]
    assert "看不懂" in wrong(RECEIVED + "王敏 当场更正 补了签字")


def test_what_is_left_empty_on_purpose_stays_empty_for_the_law_to_refuse() -> None:
    assert findings("3 不符：")[3] == Finding(3, Verdict.WRONG, 1)
    assert findings("2 免交：")[2] == Finding(2, Verdict.EXEMPT)
    assert findings("2 收：原件 3 复印件 0")[2] == Finding(2, Verdict.RECEIVED, 3, 0)
    assert findings("2 收：复印 0，1 收：原件 0")[1] == Finding(1, Verdict.RECEIVED, 0, 0)
    assert findings("9 缺")[9].defect


def test_a_supplement_brings_what_was_asked() -> None:
    story = played(RECEIVED + "王敏 核对 全收，3 缺\n王敏 告知\n王敏 补正 全收")
    assert [f.material for f in story.deeds[-1].act.findings] == [3]  # type: ignore[union-attr]


# 没有说的怎么填


def test_numbers_follow_the_window_and_the_day() -> None:
    story = played(
        RECEIVED
        + "王敏 核对 全收，3 缺\n王敏 告知\n王敏 补正 3 缺\n王敏 告知\n"
        + "[乙] 王敏 收件\n[丙] 李芳 收件\n[丁] 2025-03-04 王敏 收件"
    )
    assert [notice.number for notice in story.case().notices] == [
        "告字 03-20250303-0001-1",
        "告字 03-20250303-0001-2",
    ]
    numbers = [story.case(label).number for label in ("", "乙", "丙", "丁")]
    assert numbers == ["03-20250303-0001", "03-20250303-0002", "04-20250303-0001", "03-20250304-0001"]


def test_a_refused_act_leaves_no_gap_in_the_numbers() -> None:
    story = played("事项 FOOD_NEW\n✗ 2025-03-03 李芳 收件 情形=预包装 → 不必收件\n[乙] 李芳 收件")
    assert story.case("乙").number == "04-20250303-0001"


def test_a_commitment_is_about_what_was_found_lacking() -> None:
    story = played(
        "事项 FOOD_NEW 可容缺=3、4\n2025-03-03 09:00 王敏 收件\n"
        "王敏 核对 其余收，3、4 容缺\n王敏 容缺\n王敏 受理\n王敏 补正 全收"
    )
    [commitment] = story.case().commitments
    assert (commitment.kind, commitment.materials) == (CommitmentKind.DEFERRED, (3, 4))
    assert commitment.supply_by == date(2025, 3, 10)
    assert story.faults == []


def test_short_words_find_their_fields_whatever_the_order() -> None:
    story = played(
        RECEIVED
        + "王敏 报备 不予受理 超权限 不属本机关职权\n周处 审核 同意\n王敏 不予受理 不属本机关 请找消防 机关=消防"
    )
    report, review, declined = (deed.act for deed in story.deeds[1:])
    assert (report.beyond_power, report.reason) == (True, "不属本机关职权")  # type: ignore[union-attr]
    assert review.stands  # type: ignore[union-attr]
    assert (declined.ground, declined.reasons, declined.competent_body) == (Ground.NOT_OURS, "请找消防", "消防")  # type: ignore[union-attr]
    assert story.faults == []


def test_an_earlier_act_is_named_by_its_word() -> None:
    story = played(RECEIVED + "王敏 核对 全收\n王敏 受理\n王敏 作废 受理 录错了")
    assert story.case().stage is Stage.RECEIVED
    assert faults(RECEIVED + "王敏 作废 对=收件 录错了") == []
    assert "前面没有“受理”" in wrong(RECEIVED + "王敏 作废 对=受理")
    assert "没有“受里”这种记录，是不是“受理”" in wrong(RECEIVED + "王敏 作废 对=受里")


def test_lists_of_parts_are_said_with_strokes_between() -> None:
    act = write(
        spot(), only("2025-03-03 王敏 联办启动 综合审批／OUTDOOR_AD；market／食品经营许可（新办）／综合审批／3日")
    )
    assert act.members == (  # type: ignore[union-attr]
        MemberCall("approval", "OUTDOOR_AD"),
        MemberCall("market", "FOOD_NEW", "approval", 3),
    )
    assert "要用“／”分成" in wrong("2025-03-03 王敏 联办启动 城管")


def test_people_and_departments_are_named_as_people_name_them() -> None:
    act = write(spot(), only("2025-03-03 王敏 现场核查 王敏、李芳 不通过 没有消毒柜"))
    assert (act.officers, act.passed, act.finding) == (("3001", "4001"), False, "没有消毒柜")  # type: ignore[union-attr]
    act = write(spot(), only("2025-03-03 陈静 协办答复 综合审批 准予 同意"))
    assert (act.department, act.outcome, act.opinion) == ("approval", Outcome.GRANTED, "同意")  # type: ignore[union-attr]
    act = write(spot(), only("2025-03-03 王敏 转办 李芳 延续的事"))
    assert (act.to_window, act.to_officer, act.matter) == (4, "4001", "延续的事")  # type: ignore[union-attr]


def test_what_an_act_is_about_follows_from_the_acts_before_it() -> None:
    story = """
    事项 FOOD_NEW 可容缺=4
    2025-03-03 09:00 王敏 首问 来问
    王敏 转办 李芳
    李芳 转办退回 不归本窗口
    王敏 转办 李芳
    李芳 转办接收
    李芳 收件
    李芳 核对 其余收，2 免交，4 容缺
    李芳 承诺 告知承诺
    李芳 容缺
    李芳 受理
    李芳 移交 王敏 → transfers.0.number = 移字 04-20250303-0001-1
    王敏 接收 → 经办 王敏
    2025-03-04 09:00 王敏 中止 检验 3
    王敏 签收 → told = 1
    王敏 恢复
    2025-03-05 09:00 王敏 补正 4 收 → commitments.1.supplied_on = 2025-03-05
    王敏 准予
    王敏 承诺核查 属实 → commitments.0.kept = 是
    王敏 出件
    王敏 送达
    """
    assert faults(story) == []


def test_a_card_is_seen_explained_found_and_appealed_without_being_named() -> None:
    story = """
    事项 FOOD_NEW
    2025-03-03 09:00 王敏 收件
    王敏 核对 全收
    王敏 受理
    2025-03-12 09:00 王敏 已阅 → 黄牌（王敏） 1；proceedings = 1
    王敏 说明 系统故障
    ✗ 王敏 认定 不成立 情况属实 → 权限
    孙督 认定 成立 诫勉 理由不足 → proceedings.promised/yellow.measure = 诫勉
    王敏 申诉 不是我的过错 → appeals = 1
    孙督 立案 作风问题 王敏 上班吃零食 → 过错 超过承诺时限、作风问题
    王敏 说明 作风问题 没有的事
    王敏 说明 承诺时限 又说明 → 存疑 无
    """
    assert [why for _, why in faults(story)] == [f"不能办：{Reason.WRONG_STAGE.value}"]
    assert faults("2025-03-03 王敏 首问\n✗ 王敏 说明 没有牌 → 找不到\n✗ 孙督 认定 成立 诫勉 没有 → 不能认定") == []


def test_of_several_breaches_the_one_of_whoever_acts_comes_first_and_a_word_means_the_last() -> None:
    raised = (f"孙督 立案 作风问题 {name} 吃零食\n" for name in ("李芳", "王敏", "李芳"))
    story = "2025-03-03 王敏 首问\n" + "".join(raised)
    assert faults(story + "王敏 说明 没有的事 → proceedings.raised/2.explained_on = 2025-03-03") == []
    assert faults(story + "李芳 说明 作风问题 没有的事 → proceedings.raised/3.explained_on = 2025-03-03") == []


def test_a_report_of_a_no_is_cited_by_the_no_and_by_nothing_else() -> None:
    reported = RECEIVED + "王敏 核对 全收\n王敏 受理\n王敏 报备 不予许可 场所不符合\n"
    denied, granted = played(reported + "王敏 不予许可 场所不符合"), played(reported + "王敏 准予")
    assert denied.deeds[-1].act.report == denied.case().reports[-1].number  # type: ignore[union-attr]
    assert granted.deeds[-1].act.report == ""  # type: ignore[union-attr]


def test_each_text_that_must_be_there_takes_a_word_and_the_last_takes_the_rest() -> None:
    act = write(spot(), only("2025-03-03 王敏 转报 省市场监管局 初审同意 报请决定"))
    assert (act.to_body, act.opinion) == ("省市场监管局", "初审同意 报请决定")  # type: ignore[union-attr]


def test_money_is_in_fen_or_in_yuan() -> None:
    act = write(spot(), only("2025-03-03 王敏 收费 market／工本费／条例／500；market／证照费／条例／5元"))
    assert [line.amount for line in act.lines] == [500, 500]  # type: ignore[union-attr]


def test_complaints_inspections_and_leaves_are_files_of_their_own() -> None:
    story = """
    [投诉] 2025-03-03 09:00 李芳 投诉 态度差 王敏 书面 说话难听
    孙督 投诉受理 陈静 → complaint.answer_by = 2025-03-05；complaint.handler = 陈静
    [检查] 孙督 暗访 3号窗口 2025-03-07 有人玩手机 禁令=上班玩游戏 → 整改 2025-03-07；阶段 处理中
    [离岗] 王敏 离岗 2025-03-10 2025-03-12 移交=无 → leave.stand_in = 赵强
    2025-03-13 09:00 王敏 返岗 无 → 阶段 已了结
    """
    assert faults(story) == []
    assert faults("✗ 2025-03-03 孙督 投诉受理 陈静 → 阶段\n✗ 孙督 离岗 2025-03-10 2025-03-12 → B 岗") == []


# 布景


def test_a_header_may_have_a_colon_or_an_equals_sign_after_its_word() -> None:
    assert scene("事项：FOOD_NEW").item == scene("事项 = FOOD_NEW").item == "FOOD_NEW"


def scene(header: str) -> Scene:
    return read(f"{header}\n2025-03-03 王敏 首问").scene


def test_an_item_may_be_given_other_limits() -> None:
    item = scene("事项 开小吃店 法定=20 承诺时限=5个工作日 告知=2 补正=30日 核查=3 延长=6个月 可容缺=3、4").changed[
        "FOOD_NEW"
    ]
    assert item.statutory
    assert item.visit
    assert item.extension
    assert (item.statutory.n, item.statutory.basis) == (20, "食品经营许可和备案管理办法（市场监管总局令第78号）")
    assert (item.visit.n, item.extension.unit) == (3, Unit.MONTHS)
    assert [m.no for m in item.materials if m.necessity == "may_lack"] == [3, 4]


def test_rules_are_named_by_their_field_or_by_a_part_of_what_they_are_called() -> None:
    policy = scene("规则 suspension_start_counts=是 否定报备须在多久内审核=48 gap_outcome=退办 closes_at=17:30").policy
    assert (policy.suspension_start_counts, policy.review_hours) == (True, 48)
    assert (policy.gap_outcome.value, policy.closes_at) == ("returned", "17:30")


def test_the_first_item_named_is_the_one_applied_for() -> None:
    story = played(
        "事项 FOOD_NEW\n事项 FOOD_CHANGE 法定=3\n2025-03-03 王敏 收件\n"
        "[乙] 王敏 收件 事项=食品证变更\n[丙] 王敏 收件 FOOD_CHANGE"
    )
    assert (story.case().item, story.case("乙").item, story.case("丙").item) == (
        "FOOD_NEW",
        "FOOD_CHANGE",
        "FOOD_CHANGE",
    )


def test_people_windows_departments_and_days_off_may_be_added() -> None:
    there = scene(
        "窗口 6 号 消防 部门=fire\n部门 fire 消防救援".replace(
            "窗口 6 号 消防 部门=fire\n部门 fire 消防救援", "部门 fire 消防救援"
        )
        + "\n窗口 6号 消防 部门=fire 综合=是\n人员 钱多 窗口=6 权限=审核、监督\n人员 李芳 窗口=3 B岗=钱多"
        "\n放假 2025-03-31 三月三（桂政办发〔2025〕1号）\n上班 2025-03-29 补班"
    )
    assert there.hand("钱多") == Hand("9002", 6)
    money, li = there.officer("钱多"), there.officer("李芳")
    assert money
    assert li
    assert (money.department, money.rights, money.pair) == ("fire", (Right.REVIEW, Right.SUPERVISE), "4001")
    assert (li.pair, there.seats["4001"]) == ("9002", 3)
    calendar = there.calendar()
    assert not calendar.is_workday(date(2025, 3, 31))
    assert calendar.is_workday(date(2025, 3, 29))
    assert scene("部门 health 卫生健康").roster.department("health").name == "卫生健康"  # type: ignore[union-attr]


# 核对


STORY = RECEIVED + "王敏 核对 全收，3 缺\n王敏 告知\n2025-03-05 10:00 王敏 补正 全收\n王敏 受理\n"


@pytest.mark.parametrize(
    ("claim", "holds"),
    [
        ("阶段 已决定", "已受理"),
        ("法定时限 2025-03-20", "2025-03-19 未超期 走时 未完成"),
        ("法定时限 无", "2025-03-19 未超期 走时 未完成"),
        ("法定时限 2025-03-19 超期", "2025-03-19 未超期 走时 未完成"),
        ("一次性告知 2025-03-10 未完成", "2025-03-10 未超期 完成2025-03-03"),
        ("送达时限 2025-03-19", "无"),
        ("首问 李芳", "王敏"),
        ("经办 3-4 李芳", "3-4 王敏"),
        ("视为受理 2025-03-03", "无"),
        ("二次告知 1", "0"),
        ("黄牌 1", "0"),
        ("过错 超过承诺时限", "无"),
        ("notices = 2", "1"),
        ("notices.0.supplied_on = 2025-03-06", "2025-03-05"),
        ("findings.3.verdict=缺", "收"),
        ("accepted_at = 2025-03-04", "2025-03-05 10:01"),
        ("holder = 李芳", "王敏"),
        ("agent = 李四", "无"),
        ("指标 受理 2", "受理 1"),
        ("指标 收件后按期告知或受理率 0/1", "收件后按期告知或受理率 100.0%"),
    ],
)
def test_a_claim_that_does_not_hold_is_told_with_what_does(claim: str, holds: str) -> None:
    assert faults(f"{STORY}→ {claim}") == [(7, f"写的是“{claim}”，实际是“{holds}”")]


@pytest.mark.parametrize(
    "claim",
    [
        "阶段 已受理；阶段 accepted",
        "法定时限 2025-03-19 未超期 走时 起2025-03-05；法定时限 3-19；送达时限 无",
        "一次性告知 完成2025-03-03 完成；申请人补正 2025-03-31 完成3-5",
        "过错 无；首问 王敏；经办 王敏；经办 2025-03-04 王敏；待审核 无；待审核 0；存疑 无；作废 无",
        "编号 03-20250303-0001；结果 无；黄牌 无；红牌（王敏） 0；过错（李芳） 无",
        "notices = 1；commitments = 无；outcome = 无；received_at = 2025-03-03 09:00；holder.officer = 王敏",
        "指标 受理 1；指标 一次性告知合规率 100.0%；指标 一次性告知合规率 1/1",
    ],
)
def test_a_claim_that_holds_says_nothing(claim: str) -> None:
    assert faults(f"{STORY}→ {claim}") == []


def test_days_and_what_they_do_to_a_case_can_be_asked_for() -> None:
    assert (
        faults(f"{STORY}2025-03-13 → 承诺时限 超期；黄牌 1；过错（王敏） 超过承诺时限\n2025-12-31 → 法定时限 超期")
        == []
    )
    assert faults("事项 FOOD_NEW\n2026-12-28 王敏 收件\n王敏 核对 全收\n王敏 受理 → 法定时限 暂定；承诺时限 暂定") == []


# 与所写不一致


def test_a_refusal_nobody_expected_is_told_and_the_story_goes_on() -> None:
    story = RECEIVED + "王敏 受理\n王敏 核对 全收\n王敏 受理\n"
    [(no, why)] = faults(story)
    assert no == 3
    assert why.startswith("不能办：还有 4 件材料没有结论")
    assert why.endswith("（行政许可法第三十二条）")
    assert played(story).case().stage is Stage.ACCEPTED


def test_an_expected_refusal_that_does_not_come_or_has_another_reason_is_told() -> None:
    [(no, allowed), (other, reason)] = faults(RECEIVED + "✗ 王敏 核对 全收 → 没有结论\n✗ 王敏 告知 → 没有结论")
    assert (no, allowed) == (3, "应当不能办（没有结论），却办成了")
    assert (other, "应当因“没有结论”不能办，实际是：材料已经齐全" in reason) == (4, True)


def test_a_line_out_of_order_happened_then_and_is_entered_now() -> None:
    [(no, why)] = faults(RECEIVED + "09:30 王敏 核对 全收\n09:20 王敏 受理")
    assert (no, "不能早于上一步" in why) == (4, True)


def test_a_claim_must_say_all_of_it() -> None:
    late = f"{STORY}2025-03-20 → "
    assert [
        why
        for _, why in faults(
            f"{late}红牌 2；红牌（王敏） 2；过错 超过承诺时限、超过法定时限；过错 超过法定时限、超过承诺时限"
        )
    ] == []
    assert [
        no for no, _ in faults(f"{late}过错 超过承诺时限；过错 超过法定时限、超过法定时限；红牌（李芳） 1；阶段")
    ] == [7] * 4


def test_a_case_whose_first_act_was_refused_stays_a_case_of_its_own() -> None:
    story = played("事项 FOOD_NEW\n[甲] ✗ 2025-03-03 王敏 受理 → 阶段\n[乙] 王敏 首问\n[甲] 王敏 收件")
    assert (story.case("甲").stage, story.case("乙").stage) == (Stage.RECEIVED, Stage.CONTACT)


def test_a_refusal_may_be_expected_by_its_article() -> None:
    assert faults(RECEIVED + "✗ 王敏 受理 → 第三十二条") == []
    assert faults("✗ 2025-03-03 王敏 受理 → 阶段\n→ 阶段 新来访；首问 无；经办 无") == []


def test_one_who_is_not_the_b_of_that_a_cannot_act_for_them() -> None:
    assert faults("✗ 2025-03-03 李芳（代王敏） 首问 → 不是王敏的 B 岗") == []


def test_a_line_that_only_makes_no_sense_because_of_an_earlier_fault_is_a_fault_itself() -> None:
    [first, second] = faults(RECEIVED + "王敏 受理\n王敏 作废 受理 录错")
    assert (first[0], second[0]) == (3, 4)
    assert "前面没有“受理”" in second[1]


def test_notices_keep_the_words_of_the_findings() -> None:
    story = played(RECEIVED + "王敏 核对 全收，3 不符：缺签字／请签字\n✗ 王敏 告知 要求=3、4 → 清单内")
    act = story.deeds[-1].act
    assert isinstance(act, Notified)
    assert [demand.defect for demand in act.demands] == ["缺签字", "不符合要求"]


# 读不懂的


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "第 1 行：没有一行办件记录"),
        ("# 只有注释\n事项 FOOD_NEW", "没有一行办件记录"),
        ("王敏 首问", "第 1 行：第一行要写日期和时间"),
        ("09:00 王敏 首问", "第一行要写日期和时间"),
        ("3-3 09:00 王敏 首问", "“3-3”没有写年份"),
        ("2019-03-03 09:00 王敏 首问", "“2019-03-03”不在工作日历里，可以写 2024 至 2027 年"),
        ("2025-03-03 09:00 （王敏） 首问", "前面要写人员"),
        ("2025-03-03 王敏 首问 →（ 阶段", "看不懂，请写成"),
        ("事项 FOOD_NEW 法定=76个月\n2025-03-03 王敏 首问", "最长一年"),
        ("2025-02-30 09:00 王敏 首问", "没有“2025-02-30”这一天"),
        ("2025-03-03 25:00 王敏 首问", "没有“25:00”这个时间"),
        ("2025-03-03 09:00 王明 首问", "名册里没有“王明”，是不是“王敏”"),
        ("2025-03-03 09:00 王敏（代王明） 首问", "名册里没有“王明”，不知道代谁"),
        ("2025-03-03 09:00 王敏 收里", "没有“收里”这种记录"),
        ("2025-03-03 09:00 王敏 一次性告之", "是不是“一次性告知”"),
        ("2025-03-03 09:00 王敏", "没有“”这种记录"),
        ("✗ 2025-03-03 09:00 王敏 首问", "要说明为什么不能办"),
        ("2025-03-03 09:00 王敏 首问 （补录）", "补录要写明实际发生的时间"),
        ("2025-03-03 王敏 首问\n今天 明天", "第 2 行：“明天”不是日期"),
        ("2025-03-03 王敏 首问\n今天 2025-03-01", "“今天”不能早于前面的 2025-03-03 09:00"),
        ("2025-03-03 王敏 首问\n[乙] → 阶段 首问中", "前面没有“乙”这一件"),
        ("2025-03-03 王敏 首问 → 法定时线 2025-03-04", "是不是“法定时限”"),
        ("2025-03-03 王敏 首问 → 法定时限", "时限后面要写日期"),
        (f"{STORY}→ 法定时限 大概", "“大概”不行"),
        (f"{STORY}→ 法定时限 2025-02-30", "“2025-02-30”不行"),
        (f"{STORY}→ notices.7.number = 1", "办件里没有“notices.7.number”（到“7”为止）"),
        (f"{STORY}→ colour = 红", "办件里没有“colour”"),
        (f"{STORY}→ 指标 按时率 1", "没有“按时率”这个指标"),
        (f"{STORY}→ 指标", "没有“”这个指标"),
        ("2025-03-03 王敏 收件", "收件要写明事项"),
        (RECEIVED + "王敏 核对 都收了", "“都收了”看不懂"),
        (RECEIVED + "王敏 告知 要求=申请书", "请只写材料的序号"),
        (RECEIVED + "王敏 告知 期限=三天后", "“三天后”不是日期"),
        (RECEIVED + "王敏 告知 期线=2025-03-04", "“一次性告知（notified）”没有“期线”，是不是“期限”"),
        (RECEIVED + "王敏 决定 也许", "还要写明结果，可以写：准予、不予"),
        (RECEIVED + "王敏 决定 结果=也许", "“也许”不行，可以写：准予、不予"),
        (RECEIVED + "王敏 审核 看过了", "还要写明同意还是推翻"),
        (RECEIVED + "王敏 审核 stands=看过", "“看过”不行，可以写：同意、推翻"),
        (RECEIVED + "王敏 延期 十天", "还要写明天数，例如“天数=…”"),
        (RECEIVED + "王敏 延期 天数=十", "“十”要写成数"),
        (RECEIVED + "王敏 受理 好的", "“好的”不知道是什么"),
        ("事项 FOOD_NEW\n2025-03-03 王敏 收件 情形=是", "情形“是”不明确"),
        ("事项 FOOD\n2025-03-03 王敏 首问", "没有“FOOD”这个事项，是不是“FOOD_NEW”"),
        ("事项 FOOD_NEW 法定=很快\n2025-03-03 王敏 首问", "“法定=很快”不能设定事项"),
        ("事项 FOOD_NEW 快=1\n2025-03-03 王敏 首问", "“快=1”不能设定事项"),
        ("规则 要快\n2025-03-03 王敏 首问", "规则请写成"),
        ("规则 牌=1\n2025-03-03 王敏 首问", "“牌”说的不止一条规则"),
        ("规则 快=1\n2025-03-03 王敏 首问", "“快”不是一条规则。可以写：start_day_counts（"),
        ("规则 review_hours=0\n2025-03-03 王敏 首问", "只能在 1 到"),
        ("规则 both_away=也许\n2025-03-03 王敏 首问", "不能写成“也许”"),
        ("规则 gap_outcome=算了\n2025-03-03 王敏 首问", "只能是：withdrawn"),
        ("人员 钱多 窗口=77\n2025-03-03 王敏 首问", "人员请写成"),
        ("人员 钱多 B岗=孙多\n2025-03-03 王敏 首问", "人员请写成"),
        ("窗口 六号\n2025-03-03 王敏 首问", "窗口请写成"),
        ("部门 消防\n2025-03-03 王敏 首问", "部门请写成"),
        ("放假 2025-02-30 某日\n2025-03-03 王敏 首问", "请写成“放假 2025-03-31"),
        ("上班 周六\n2025-03-03 王敏 首问", "请写成“上班 2025-03-31"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line_and_what_to_write_instead(text: str, said: str) -> None:
    assert said in wrong(text)


def test_a_day_no_calendar_has_is_told_with_its_line() -> None:
    class Endless(PaperLedger):
        def bench(self, case: Case) -> Bench:
            raise ValueError("the calendar ends on 2029-12-31")

    script = read("2025-03-03 王敏 首问")
    with pytest.raises(StoryError, match=r"第 1 行：.*超出了工作日历"):
        play(script, Endless(script.scene))


def test_the_bench_of_a_story_is_that_of_its_last_moment() -> None:
    story = played(f"{STORY}今天 2025-03-20")
    bench: Bench = story.bench()
    assert (bench.today, bench.by) == (date(2025, 3, 20), Hand("3001", 3))
    assert {clock.kind for clock in story.clocks()} >= {ClockKind.PROMISED, ClockKind.STATUTORY}
