"""What a report says: its names, its words, what belongs to it, and every figure in exactly one of its tables."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest
from report_facts import NOTHING, OCTOBER, counts_of, line, report

from window_desk.core import reports
from window_desk.core.entry import CHINA
from window_desk.core.indicator_words import WORDS, formula
from window_desk.core.indicators import INDICATORS, What
from window_desk.core.periods import Every, Period, around
from window_desk.core.policy import Policy
from window_desk.core.posts import Centre, Department, Officer, Roster, Window
from window_desk.core.report_findings import NOTHING_AMISS, findings
from window_desk.core.report_sections import BY_KEY, SECTIONS
from window_desk.core.report_words import called, change_words, count_words, months_so_far, period_code, period_words
from window_desk.core.reports import ChainHead, Made, Wanted, belongs, in_order
from window_desk.core.standing import By

ROSTER = Roster(
    1,
    Centre(1, "中心"),
    (Department("market", "市场监管局", "某市市场监督管理局"), Department("tax", "税务局", "某市税务局")),
    (Window(3, "食品", "market"), Window(4, "纳税", "tax")),
    (Officer("3001", "王敏", "market", ""), Officer("4001", "李静", "tax", "")),
)


def test_every_indicator_stands_in_exactly_one_table_and_every_mark_has_its_words() -> None:
    columns = Counter(key for section in SECTIONS for key, _ in section.columns)
    assert columns == Counter(indicator.key for indicator in INDICATORS)
    assert set(WORDS) == set(What)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("carried_over", "期初尚未办结的办件。"),
        ("received", "期内收到的办件。"),
        ("finished", "期内办结的办件。"),
        ("open", "期末尚未办结的办件。"),
        ("on_time_by_promise", "n：期内的在承诺时限内办结的办件。N：n 加上期内的超过承诺时限的办件。"),
        ("evaluation_rate", "n：期内的办结时已有评价的办件。N：期内办结的办件。"),
        ("mean_workdays", "n：期内的决定或者转报所用的工作日之和。N：这些办件的件数。"),
        (
            "ninth_decile_workdays",
            "期内的决定或者转报所用的工作日从少到多排列，排在九成位置的一件所用的工作日。",
        ),
    ],
)
def test_how_a_figure_is_reckoned_is_said_from_its_declaration(key: str, said: str) -> None:
    assert formula(BY_KEY[key]) == said


@pytest.mark.parametrize(
    ("period", "said", "code", "kind"),
    [
        (OCTOBER, "2026 年 10 月", "2026-10", "效能月报"),
        (around(date(2026, 8, 1), Every.QUARTER), "2026 年第三季度", "2026Q3", "效能季报"),
        (around(date(2026, 8, 1), Every.YEAR), "2026 年", "2026", "效能年报"),
        (Period(date(2026, 10, 1), date(2026, 10, 9)), "2026-10-01 至 2026-10-09", "20261001-20261009", "效能报表"),
    ],
)
def test_a_period_has_its_words_and_its_place_in_a_files_name(period: Period, said: str, code: str, kind: str) -> None:
    made = report(1, period=period)
    assert (period_words(period), period_code(period), made.kind) == (said, code, kind)
    assert made.file_name == f"{kind}-{code}-按窗口"


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        (Wanted(OCTOBER, By.ITEM), "效能月报-2026-10-按事项"),
        (Wanted(OCTOBER, By.POST), "效能月报-2026-10-按岗位"),
        (Wanted(OCTOBER, By.WINDOW, By.WINDOW, 3), "效能月报-2026-10-3号窗口-按窗口"),
        (Wanted(OCTOBER, By.OFFICER, By.DEPARTMENT, "a/../b"), "效能月报-2026-10-a____b-按人员"),
    ],
)
def test_the_name_of_a_file_says_what_is_in_it_and_leads_nowhere_else(wanted: Wanted, name: str) -> None:
    assert replace(report(1), wanted=wanted).file_name == name


def test_the_head_of_the_ledger_changes_with_any_chain() -> None:
    at = datetime(2026, 11, 2, tzinfo=CHINA)
    heads = (ChainHead(UUID(int=1), 3, bytes(32)), ChainHead(UUID(int=2), 4, b"\xab" * 32))
    made = Made(at, "1", heads)
    assert (made.acts, heads[1].short) == (7, "ABABABAB")
    others = [
        replace(made, heads=heads[:1]),
        replace(made, heads=(heads[0], replace(heads[1], seq=5))),
        replace(made, heads=(heads[0], replace(heads[1], hash=bytes(32)))),
    ]
    assert len({each.ledger_head for each in (made, *others)}) == 4


def test_filter_time_version_and_ledger_are_said() -> None:
    made = report(2)
    assert dict(made.filter_words) == {
        "统计期间": "2026 年 10 月",
        "统计范围": "滁州市政务服务中心",
        "每行": "窗口",
    }
    stamps = dict(made.stamp_words)
    assert (stamps["制表时间"], stamps["程序版本"]) == ("2026-11-02 06:00", "0.1.0")
    assert stamps["台账校验"] == f"{made.made.ledger_head}（2 条链，601 条记录）"
    assert made.is_over
    assert not replace(made, wanted=Wanted(around(date(2026, 11, 2), Every.MONTH))).is_over


def test_a_rate_below_its_target_is_a_finding_with_the_lines_that_fall_short() -> None:
    at = counts_of(lambda key: 19, lambda key: 20)
    lines = tuple(line(n, f"窗{n}", at) for n in range(1, 6))
    made = replace(report(1), total=at, lines=lines)
    first, *rest = findings(made)
    assert first == ("现场办结率 95.0 %（19/20），低于目标 100 %，低于目标的有：1 号 窗1、2 号 窗2、3 号 窗3等 5 个。")
    assert "二次告知 19 份。" in rest
    assert findings(replace(made, lines=lines[:2]))[0].endswith("低于目标的有：1 号 窗1、2 号 窗2。")
    assert findings(replace(made, lines=()))[0].endswith("低于目标 100 %。")
    assert [h.standing for h in made.headlines] == ["未达标"] * 3
    easy = Policy(target_on_the_spot=95, target_on_time=95, target_satisfaction=95)
    assert [h.standing for h in replace(made, policy=easy).headlines] == ["达标"] * 3


def test_where_nothing_is_amiss_that_is_said_and_nothing_of_nothing_misses_no_target() -> None:
    made = report(2, empty=True)
    assert findings(made) == (NOTHING_AMISS,)
    assert [h.standing for h in made.headlines] == ["没有可以计算的"] * 3
    assert all(not made.with_figures(section) for section in SECTIONS)


def test_a_line_stands_where_it_has_a_figure_even_if_only_of_how_many() -> None:
    of_one = counts_of(lambda key: 0, lambda key: int(key == "evaluation_rate"))
    made = replace(report(1), lines=(line(3, "", of_one), line(4, "", NOTHING)))
    by_title = {section.title: [each.scope for each in made.with_figures(section)] for section in SECTIONS}
    assert by_title.pop("好差评") == [3]
    assert not any(by_title.values())


def test_a_change_is_said_in_points_of_a_share_and_plainly_of_a_count() -> None:
    def of(n: int, total: int) -> reports.Counts:
        return counts_of(lambda key: n, lambda key: total)

    rate, count = "satisfaction", "received"
    assert change_words(of(19, 20)[rate], of(20, 20)[rate]) == "下降 5.0 个百分点"
    assert change_words(of(20, 20)[rate], of(19, 20)[rate]) == "上升 5.0 个百分点"
    assert change_words(of(20, 20)[rate], of(20, 20)[rate]) == "持平"
    assert change_words(of(20, 20)[rate], NOTHING[rate]) == "–"
    assert change_words(NOTHING[rate], of(20, 20)[rate]) == "–"
    assert change_words(of(5, 0)[count], of(7, 0)[count]) == "下降 2"
    assert (count_words(of(1900, 2000)[rate]), count_words(NOTHING[rate]), count_words(of(5, 0)[count])) == (
        "1,900/2,000",
        "",
        "",
    )


@pytest.mark.parametrize(
    ("scope", "by", "name"),
    [
        (3, By.WINDOW, "3 号 食品"),
        (9, By.WINDOW, "9 号窗口"),
        (0, By.WINDOW, "（不明）"),
        ("", By.ITEM, "（不明）"),
        ("market", By.DEPARTMENT, "市场监管局"),
        ("gone", By.DEPARTMENT, "gone"),
        ("FOOD", By.ITEM, "食品经营许可"),
        ("GONE", By.ITEM, "GONE"),
        ("3001", By.OFFICER, "王敏（3001）"),
    ],
)
def test_a_line_is_called_by_number_and_name(scope: int | str, by: By, name: str) -> None:
    assert called(scope, by, ROSTER, {"FOOD": "食品经营许可"}) == name


@pytest.mark.parametrize(
    ("by", "mine", "others"),
    [
        (By.WINDOW, [3], [4, 9, 0]),
        (By.OFFICER, ["3001"], ["4001", "9999", ""]),
        (By.POST, ["3001"], ["4001"]),
        (By.ITEM, ["FOOD"], ["VAT", "GONE", ""]),
        (By.DEPARTMENT, ["market"], ["tax", ""]),
    ],
)
def test_the_report_of_a_department_has_its_own_lines_alone(
    by: By, mine: list[int | str], others: list[int | str]
) -> None:
    units = {"FOOD": "market", "VAT": "tax"}
    wanted = Wanted(OCTOBER, by, By.DEPARTMENT, "market")
    assert [each for each in (*mine, *others) if belongs(each, wanted, ROSTER, units)] == mine
    assert all(belongs(each, Wanted(OCTOBER, by), ROSTER, units) for each in (*mine, *others))


def test_the_report_of_a_window_has_that_window() -> None:
    wanted = Wanted(OCTOBER, By.WINDOW, By.WINDOW, 3)
    assert [n for n in (3, 4) if belongs(n, wanted, ROSTER, {})] == [3]


def test_each_window_has_its_points_and_what_took_them() -> None:
    off = counts_of(lambda key: {"yellow_cards": 2, "repeat_notices": 1}.get(key, 0), lambda key: 0)
    made = replace(report(1), windows=(line(3, "食品", off), line(4, "纳税", NOTHING)))
    assert [(window.scope, left) for window, _, left in made.scores] == [(3, 88), (4, 100)]
    assert [each.off for each in made.scores[0][1]] == [0, 10, 0, 2, 0]


@pytest.mark.parametrize(
    ("of", "by", "told"),
    [
        (By.CENTRE, By.WINDOW, False),
        (By.DEPARTMENT, By.ITEM, False),
        (By.DEPARTMENT, By.DEPARTMENT, False),
        (By.DEPARTMENT, By.WINDOW, True),
        (By.DEPARTMENT, By.OFFICER, True),
        (By.WINDOW, By.WINDOW, False),
    ],
)
def test_where_the_lines_need_not_add_up_that_is_said(of: By, by: By, told: bool) -> None:
    made = replace(report(1), wanted=Wanted(OCTOBER, by, of, "market"))
    assert ("不一定等于首行" in made.caveat) is told


def test_windows_stand_by_number_and_what_is_not_known_last() -> None:
    lines = [line(n, "", NOTHING) for n in (0, 10, 9)]
    assert [each.scope for each in in_order(lines)] == [9, 10, 0]


def test_the_course_goes_from_january_to_the_period_but_never_ahead() -> None:
    assert len(months_so_far(OCTOBER, date(2026, 11, 2))) == 10
    year = around(date(2026, 1, 1), Every.YEAR)
    assert [len(months_so_far(year, day)) for day in (date(2026, 3, 9), date(2027, 3, 9))] == [3, 12]
    assert months_so_far(OCTOBER, date(2026, 10, 5))[-1] == OCTOBER
