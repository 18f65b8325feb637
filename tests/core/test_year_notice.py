"""A year's notice is read to the day, or refused with every fault and its line: never half understood."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import chinese_calendar
import holidays
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from window_desk import shipped
from window_desk.core import year_notice
from window_desk.core.workdays import DAY, Calendar, Overlay, Year
from window_desk.core.year_check import (
    LEGAL_HOLIDAYS,
    SEASONS,
    WEEKDAYS,
    Problem,
    YearRefused,
    document_number,
    overlay_faults,
)

NOTICES = Path(__file__).parent / "data" / "notices"
TEXTS = {int(path.stem): path.read_text("utf-8") for path in sorted(NOTICES.glob("*.txt"))}
NUMBER = "国办发明电〔2026〕9号"

OLDER = {
    2014: "一、元旦：1月1日放假1天。二、春节：1月31日至2月6日放假调休，共7天。1月26日（星期日）、2月8日（星期六）上班。"
    "三、清明节：4月5日放假，4月7日（星期一）补休。四、劳动节：5月1日至3日放假调休，共3天。5月4日（星期日）上班。"
    "五、端午节：6月2日放假，与周末连休。六、中秋节：9月8日放假，与周末连休。"
    "七、国庆节：10月1日至7日放假调休，共7天。9月28日（星期日）、10月11日（星期六）上班。",
    2017: "一、元旦：1月1日放假，1月2日（星期一）补休。二、春节：1月27日至2月2日放假调休，共7天。1月22日（星期日）、"
    "2月4日（星期六）上班。三、清明节：4月2日至4日放假调休，共3天。4月1日（星期六）上班。四、劳动节：5月1日放假，与周末"
    "连休。五、端午节：5月28日至30日放假调休，共3天。5月27日（星期六）上班。六、中秋节、国庆节：10月1日至8日放假调休，"
    "共8天。9月30日（星期六）上班。",
    2019: "一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。二、春节：2月4日至10日"
    "放假调休，共7天。2月2日（星期六）、3日（星期日）上班。三、清明节：4月5日放假，与周末连休。四、劳动节：5月1日至4日"
    "放假调休，共4天；4月28日（星期日）、5月5日（星期日）上班。五、端午节：6月7日放假，与周末连休。六、中秋节：9月13日"
    "放假，与周末连休。七、国庆节：10月1日至7日放假调休，共7天，9月29日（星期日）和10月12日（星期六）照常上班。",
}
"""The wordings of older notices: a single day, a day in lieu, a holiday over New Year, commas for full stops."""


def read(text: str, document: str = "") -> Year:
    return year_notice.read(text.encode(), document)


def faults(text: str | bytes, document: str = "") -> list[tuple[Problem, int]]:
    """What is wrong with a text, each with its line."""
    with pytest.raises(YearRefused) as refused:
        year_notice.read(text if isinstance(text, bytes) else text.encode(), document)
    assert str(refused.value) == "；".join(map(str, refused.value.faults))
    return [(Problem(fault.reason), fault.line) for fault in refused.value.faults]


def arranged(text: str) -> str:
    """The part of a notice that says days."""
    return text[text.index("一、元旦") : text.index("节假日期间")]


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def every_day(year: int) -> Iterator[date]:
    return (date(year, 1, 1) + DAY * n for n in range((date(year + 1, 1, 1) - date(year, 1, 1)).days))


# reading


@pytest.mark.parametrize("year", [2024, 2025, 2026])
def test_the_notice_of_a_shipped_year_is_that_year(year: int) -> None:
    assert read(TEXTS[year]) == shipped.calendar().years[year]


@pytest.mark.parametrize("year", TEXTS)
def test_a_notice_agrees_with_both_libraries_on_every_day(year: int) -> None:
    calendar, china = Calendar([read(TEXTS[year])]), holidays.country_holidays("CN", years=year)
    for day in every_day(year):
        assert calendar.is_workday(day) == chinese_calendar.is_workday(day) == china.is_working_day(day), day


@pytest.mark.parametrize("year", OLDER)
def test_an_older_wording_is_read_too_into_the_december_before(year: int) -> None:
    text = f"国务院办公厅关于{year}年部分节假日安排的通知 {OLDER[year]}"
    calendar = Calendar([Year(year - 1, "前一年", {}, frozenset()), read(text, NUMBER)])
    for day in (*(date(year - 1, 12, 20) + DAY * n for n in range(12)), *every_day(year)):
        assert calendar.is_workday(day) == chinese_calendar.is_workday(day), day


INVENTED = """国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号

一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月13日（周六）上班。
三、清明节：4月5日（周一）放假，与周末连休。
四、劳动节：5月1日（周六）至4日（周二）放假，共4天。
五、端午节：6月9日（周三）放假1天。
六、中秋节：9月15日（周三）放假1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。

国务院办公厅
2026年11月3日
"""
"""A notice such as next year's may be; no State Council said it."""


def test_the_invented_notice_is_sound_or_the_tests_below_would_prove_nothing() -> None:
    year = read(INVENTED)
    assert (year.year, year.document, len(year.off), len(year.makeup)) == (2027, NUMBER, 24, 3)


@pytest.mark.parametrize(
    ("new_year", "off", "makeup"),
    [
        ("12月30日（周三）至次年1月1日（周五）放假。12月26日、1月9日（周六）上班", (12, 30, 1, 1), ((12, 26), (1, 9))),
        ("2026年12月30日至2027年1月1日放假，12月26日、27日上班", (12, 30, 1, 1), ((12, 26), (12, 27))),
        ("12月31日、次年1月1日放假;次年1月9日（星期六）正常上班", (12, 31, 1, 1), ((1, 9),)),
        ("１月１日～３日放假。共３天", (1, 1, 1, 3), ()),
        ("1月1日(星期五)、2日和3日（星期天）放假，共计3天", (1, 1, 1, 3), ()),
        ("1月1日放假，与周末连休，共3天", (1, 1, 1, 1), ()),
    ],
)
def test_days_about_new_year_are_read_into_the_year_they_are_of(
    new_year: str, off: tuple[int, int, int, int], makeup: tuple[tuple[int, int], ...]
) -> None:
    def day(month: int, of_month: int) -> date:
        return date(2026 if month == 12 else 2027, month, of_month)

    year = read(INVENTED.replace("1月1日（周五）至3日（周日）放假，共3天", new_year))
    days = sorted(day for day, name in year.off.items() if name == "元旦")
    assert (days[0], days[-1]) == (day(*off[:2]), day(*off[2:]))
    assert year.makeup - read(INVENTED).makeup == {day(*each) for each in makeup}


@pytest.mark.parametrize("said", ["12月31日至次年1月1日放假。9月25日", "次年1月1日放假。9月26日"])
def test_a_holiday_may_reach_into_the_next_year(said: str) -> None:
    more = "（周六）、26日" if "25日" in said else ""
    year = read(INVENTED.replace("9月26日", said + more))
    assert year.off[date(2028, 1, 1)] == "国庆节"


def test_days_that_join_a_weekend_may_be_counted_with_it() -> None:
    both = "中秋节：9月16日（周四）至17日（周五）放假，与周末连休，共4天。9月12日（周日）上班。"
    year = read(re.sub("中秋节：.*", both, INVENTED))
    assert [day.day for day, name in year.off.items() if name == "中秋节"] == [16, 17]


def test_a_text_without_its_title_says_its_year_in_the_first_sentence() -> None:
    title = "国务院办公厅关于2027年部分节假日安排的通知"
    assert read(INVENTED.replace(title, "现将2027年元旦等节日放假安排通知如下。")) == read(INVENTED)


def test_short_names_stand_for_the_legal_ones_and_holidays_together_keep_their_order() -> None:
    short = INVENTED.replace("清明节：", "清明：").replace(
        "六、中秋节：9月15日（周三）放假1天。\n七、国庆节", "六、国庆节和中秋节"
    )
    short = short.replace("10月1日（周五）至7日（周四）放假调休，共7天", "10月1日（周五）至8日（周五）放假调休，共8天")
    assert set(read(short).off.values()) == {"元旦", "春节", "清明节", "劳动节", "端午节", "国庆节、中秋节"}


# how a file is written does not matter


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_a_file_is_read_in_whatever_encoding_a_chinese_pc_saved_it(encoding: str) -> None:
    assert year_notice.read(TEXTS[2026].encode(encoding)) == read(TEXTS[2026])
    assert year_notice.read(table(read(TEXTS[2026])).encode(encoding)) == read(TEXTS[2026])


@given(st.sampled_from([2024, 2025, 2026]), st.data())
def test_breaks_and_spaces_anywhere_in_the_text_change_nothing(year: int, data: st.DataObject) -> None:
    text = TEXTS[year]
    places = data.draw(st.sets(st.integers(0, len(text)), max_size=40))
    loose = "".join(
        data.draw(st.sampled_from(["\n", " ", "\u3000", "\r\n", "\u200b", "\ufeff"])) + c if n in places else c
        for n, c in enumerate(text)
    )
    assert read(loose) == read(text)


def test_punctuation_of_either_width_is_the_same() -> None:
    narrow = str.maketrans("：，（）；０１２", ":,();012")
    assert read(TEXTS[2025].translate(narrow)) == read(TEXTS[2025])
    assert read(TEXTS[2025].translate(str.maketrans("0123456789", "０１２３４５６７８９"))) == read(TEXTS[2025])


def test_what_a_web_page_says_after_the_signature_is_not_read() -> None:
    assert read(
        f"{TEXTS[2026]}责任编辑：某某　2026年节假日安排发布\n12月13日，人们在看花灯。\n一、元旦：1月9日放假。"
    ) == read(TEXTS[2026])


# a slip is never taken for the truth


@pytest.mark.parametrize("year", [2025, 2026])
def test_no_digit_typed_wrong_ever_gives_another_calendar(year: int) -> None:
    text, sound = TEXTS[year], read(TEXTS[year])
    start = text.index(arranged(text))
    places = [start + digit.start() for digit in re.finditer(r"\d", arranged(text))]
    for place in places:
        for digit in set("0123456789") - {text[place]}:
            try:
                assert read(text[:place] + digit + text[place + 1 :]) == sound
            except YearRefused:
                continue


@pytest.mark.parametrize("year", TEXTS)
def test_no_statement_left_out_ever_gives_another_calendar(year: int) -> None:
    text = TEXTS[year]
    for statement in re.split("。|(?<=日）)、", arranged(text)):
        if re.search(r"\d日", statement) and not statement.startswith("鼓励"):
            assert faults(text.replace(statement, "", 1)), statement


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_is_in_a_file_it_is_a_year_or_refused(data: bytes) -> None:
    with pytest.raises(YearRefused):
        year_notice.read(data, NUMBER)


@given(st.text(alphabet="一二元旦春节：:0129月日至、，。放假上班共天（）周次年 \n", max_size=60))
def test_whatever_a_notice_says_it_is_a_year_or_refused(words: str) -> None:
    with pytest.raises(YearRefused):
        read(f"关于2027年部分节假日安排的通知 元旦：{words}", NUMBER)


# what is wrong is said, with its line


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("放假，共3天", "放假，共4天", Problem.WRONG_COUNT),
        ("6月9日（周三）放假1天", "6月9日（周三）放假2天", Problem.WRONG_COUNT),
        ("6月9日（周三）放假1天", "6月9日（周三）放假0天", Problem.WRONG_COUNT),
        ("2月13日（周六）上班", "9999年12月31日上班", Problem.OTHER_YEAR),
        ("1月1日（周五）至3日（周日）放假", "0001年1月1日至3日放假，与周末连休", Problem.OTHER_YEAR),
        ("4月5日（周一）放假，与周末连休", "4月5日（周一）放假，与周末连休，共2天", Problem.WRONG_COUNT),
        ("1月1日（周五）", "1月1日（周四）", Problem.WRONG_WEEKDAY),
        ("10月9日（周六）", "10月9日（星期天）", Problem.WRONG_WEEKDAY),
        ("2月13日（周六）", "2月31日（周六）", Problem.NO_SUCH_DAY),
        ("2月13日（周六）", "13日（周六）", Problem.NO_SUCH_DAY),
        ("2月5日（周五）至11日", "2月5日（周五）至2月30日", Problem.NO_SUCH_DAY),
        ("4月5日（周一）放假，", "4月6日（周二）放假，", Problem.NO_WEEKEND),
        ("6月9日（周三）放假1天", "6月10日（周四）放假，与周末连休", Problem.NO_WEEKEND),
        ("6月9日（周三）放假1天", "6月8日（周二）放假，与周末连休", Problem.NO_WEEKEND),
        ("1月1日（周五）至3日（周日）放假", "2026年12月31日至1月3日放假", Problem.NO_SPAN),
        ("2月13日（周六）上班", "2月15日（周一）上班", Problem.NO_MAKEUP),
        ("2月13日（周六）上班", "2月6日（周六）上班", Problem.BOTH),
        ("2月13日（周六）上班", "3月13日（周六）上班", Problem.FAR),
        ("2月13日（周六）上班", "3月27日（周六）上班", Problem.FAR),
        ("2月13日（周六）上班", "2026年2月14日（周六）上班", Problem.OTHER_YEAR),
        ("2月13日（周六）上班", "2月13日、13日（周六）上班", Problem.TWICE),
        ("2月5日（周五）至11日（周四）放假", "12月5日至1月1日放假", Problem.NO_SPAN),
        ("2月5日（周五）至11日（周四）放假", "2月5日（周五）至28日放假", Problem.NO_SPAN),
        ("2月13日（周六）上班", "2月13日（周六）照旧", Problem.UNREADABLE),
        ("2月13日（周六）上班", "2月13日起上班", Problem.UNREADABLE),
        ("2月13日（周六）上班", "鼓励各地2月13日上班", Problem.UNREADABLE),
        (
            "2月13日（周六）上班",
            "其中2月8日为法定节日，公休日调至2月9日和2月10日，另行安排值班，不得有误",
            Problem.UNREADABLE,
        ),
    ],
)
def test_a_wrong_statement_is_refused_with_its_line(right: str, wrong: str, problem: Problem) -> None:
    text = INVENTED.replace(right, wrong)
    assert text != INVENTED
    assert (problem, line_of(INVENTED, right)) in faults(text)


def test_all_that_is_wrong_is_said_at_once() -> None:
    text = (
        INVENTED.replace("共3天", "共4天")
        .replace("2月13日（周六）", "2月13日（周五）")
        .replace("至4日（周二）", "至4日（周三）")
    )
    found = [(Problem.WRONG_COUNT, 4), (Problem.WRONG_WEEKDAY, 5), (Problem.WRONG_WEEKDAY, 7)]
    assert faults(text) == found


def test_a_fault_says_in_a_sentence_what_is_wrong_and_what_to_do() -> None:
    with pytest.raises(YearRefused, match="2027-01-01 是星期五，文中写的是星期四，请核对年份和日期"):
        read(INVENTED.replace("1月1日（周五）", "1月1日（周四）"))
    with pytest.raises(YearRefused, match=r"看不懂“2月13日照旧.{33}…”，请核对原文"):
        read(INVENTED.replace("2月13日（周六）上班", f"2月13日照旧{'办公' * 40}"))


@pytest.mark.parametrize("name", LEGAL_HOLIDAYS)
def test_each_of_the_seven_legal_holidays_must_be_there(name: str) -> None:
    line = next(line for line in INVENTED.splitlines() if f"、{name}：" in line)
    assert (Problem.MISSING, 0) in faults(INVENTED.replace(line, ""))
    unsaid = re.sub(f"{name}：.*", f"{name}：另行通知。", INVENTED)
    assert faults(unsaid) == [(Problem.NO_DAYS, line_of(INVENTED, line))]


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("1月1日（周五）至3日（周日）放假，共3天", "1月2日（周六）至4日（周一）放假，共3天", Problem.NOT_OFF),
        ("5月1日（周六）至4日（周二）放假，共4天", "5月1日（周六）、3日、4日放假", Problem.NOT_OFF),
        ("4月5日（周一）放假", "4月12日（周一）放假", Problem.WRONG_SEASON),
        ("6月9日（周三）放假", "5月26日（周三）放假", Problem.WRONG_SEASON),
        ("9月15日（周三）放假", "10月13日（周三）放假", Problem.WRONG_SEASON),
        ("。2月13日（周六）上班", "", Problem.UNBALANCED),
        ("6月9日（周三）放假1天", "6月9日（周三）、10日放假", Problem.UNBALANCED),
    ],
)
def test_a_holiday_at_the_wrong_time_or_a_sum_that_is_not_the_laws_is_refused(
    right: str, wrong: str, problem: Problem
) -> None:
    text = INVENTED.replace(right, wrong)
    assert text != INVENTED
    assert (problem, 0) in faults(text)


def test_the_second_of_may_is_a_legal_day_since_2025_only() -> None:
    one_day = re.sub("劳动节：.*", "劳动节：4月29日、30日、5月1日放假。", TEXTS[2024])
    assert (Problem.UNBALANCED, 0) in faults(one_day)
    for text in (TEXTS[2025], INVENTED):
        assert (Problem.NOT_OFF, 0) in faults(re.sub("劳动节：.*", "劳动节：4月29日、30日、5月1日放假。", text))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.EMPTY),
        ("\ufeff \n　", Problem.EMPTY),
        ("一、元旦：1月1日放假。", Problem.NO_YEAR),
        (f"国务院办公厅关于2026年部分节假日安排的通知\n{INVENTED}", Problem.TWO_YEARS),
        (INVENTED.replace("国务院办公厅\n", ""), Problem.UNREADABLE),
        (INVENTED.replace("国务院办公厅\n", "") * 2, Problem.REPEATED),
        (INVENTED.replace(NUMBER, ""), Problem.NO_DOCUMENT),
        ("国务院办公厅关于2027年部分节假日安排的通知", Problem.MISSING),
        (b"\x89PNG\r\n\x1a\n\x00\x00", Problem.NOT_TEXT),
        (b"\xff\xff\xff", Problem.NOT_TEXT),
        (codecs.BOM_UTF16_LE + b"\x00", Problem.NOT_TEXT),
        ("元旦：1月1日放假".encode("utf-16-le"), Problem.NOT_TEXT),
    ],
)
def test_a_text_that_is_no_notice_is_refused_with_what_to_do(text: str | bytes, problem: Problem) -> None:
    assert problem in dict(faults(text))


# the document number


def test_the_document_number_stands_in_the_text_or_is_given_and_the_two_agree() -> None:
    bare = INVENTED.replace(NUMBER, "")
    assert read(INVENTED, "国办发明电 [2026] 9号").document == NUMBER
    assert read(bare, "国办发明电（2026）9号").document == NUMBER
    assert read(bare, " 某市通知第三号 ").document == "某市通知第三号"
    assert faults(INVENTED, "国办发明电〔2026〕8号") == [(Problem.TWO_DOCUMENTS, 0)]
    assert faults(bare, "  ") == [(Problem.NO_DOCUMENT, 0)]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("发文字号：国办发明电〔2025〕7号", "国办发明电〔2025〕7号"),
        ("国办发明电[2025]7号", "国办发明电〔2025〕7号"),
        ("国发【2013】 28 号", "国发〔2013〕28号"),
        ("滁政办〔2026〕1号", ""),
    ],
)
def test_a_state_council_number_is_written_as_it_should_be(written: str, number: str) -> None:
    assert document_number(written) == number


# tables


def table(year: Year) -> str:
    days = [f"{day},off,{name}" for day, name in year.off.items()] + [f"{day},work," for day in sorted(year.makeup)]
    return "\n".join([f"# {year.document}", "date,off|work,name", *days])


TABLE = table(read(INVENTED))


def test_a_table_is_read_as_people_and_spreadsheets_write_it() -> None:
    chinese = "\r\n".join(
        f"{line.replace('-0', '/').replace('-', '/').replace(',', '，')}".replace("off", "放假").replace(
            "work，", "上班"
        )
        for line in TABLE.splitlines()[2:]
    )
    assert year_notice.read(f"日期，类型，名称\r\n\r\n{chinese}\r\n,,\r\n".encode("gbk"), NUMBER) == read(INVENTED)
    assert read(TABLE.replace("2027-01-01,off", "2027年1月1日 , OFF")) == read(INVENTED)


def test_a_table_reaches_from_december_before_to_january_after() -> None:
    year = read(f"{TABLE}\n2026-12-01,off,元旦\n2028-01-31,off,国庆节")
    assert (min(year.off), max(year.off)) == (date(2026, 12, 1), date(2028, 1, 31))
    for day in ("2026-11-30", "2028-02-01"):
        assert (Problem.OTHER_YEAR, len(TABLE.splitlines()) + 1) in faults(f"{TABLE}\n{day},off,元旦")


def test_a_table_may_hold_a_day_off_given_once_only_and_need_not_balance() -> None:
    year = read(f"{TABLE}\n2027-09-03,off,抗战胜利纪念日")
    assert year.off[date(2027, 9, 3)] == "抗战胜利纪念日"


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("2027-02-30,off,春节", Problem.NO_SUCH_DAY),
        ("2027-03-01,休息,春节", Problem.UNREADABLE),
        ("2027-03-01", Problem.UNREADABLE),
        ("三月一日,off,春节", Problem.UNREADABLE),
        ("2027-03-01,off", Problem.NO_NAME),
        ("2027-03-01,work", Problem.NO_MAKEUP),
        ("2027-01-02,work", Problem.BOTH),
        ("2027-01-01,off,元旦", Problem.TWICE),
    ],
)
def test_a_wrong_row_is_refused_with_its_line(row: str, problem: Problem) -> None:
    assert (problem, len(TABLE.splitlines()) + 1) in faults(f"{TABLE}\n{row}")


def test_a_table_without_one_sound_row_says_what_is_wrong_with_them() -> None:
    assert faults("2027-02-30,off,春节\n2027-13-01,off,春节", NUMBER) == [
        (Problem.NO_SUCH_DAY, 1),
        (Problem.NO_SUCH_DAY, 2),
    ]


def test_a_table_must_name_every_holiday_too() -> None:
    left = "\n".join(line for line in TABLE.splitlines() if "端午节" not in line)
    assert faults(left) == [(Problem.MISSING, 0)]


# round trips


def of_year(draw: st.DrawFn, year: int) -> dict[date, str]:
    """Days off as the law wants them: each holiday in its season, the fixed days in it, none on another's."""
    off: dict[date, str] = {}
    for name in LEGAL_HOLIDAYS:
        (month, first), (to_month, last) = SEASONS[name]
        earliest, latest = date(year, month, first), date(year, to_month, last)
        fixed = name in ("元旦", "劳动节", "国庆节")
        start = earliest if fixed else earliest + DAY * draw(st.integers(0, (latest - earliest).days))
        length = draw(st.integers(3, 8)) if fixed or name == "春节" else draw(st.integers(1, 3))
        days = [start + DAY * n for n in range(length)]
        off |= {day: name for day in days if day not in off}
    if draw(st.booleans()):
        off[date(year - 1, 12, 31)] = "元旦"
    return off


@st.composite
def years(draw: st.DrawFn) -> Year:
    """Any year whose weekdays off are made up for on weekends beside its holidays, as a notice would have it."""
    year = draw(st.integers(2025, 2090))
    off = of_year(draw, year)
    owed = sum(day.weekday() < 5 for day in off) - year_notice.LEGAL_DAYS
    near = {day + DAY * n for day in off for n in range(-7, 8)} - off.keys()
    weekends = sorted(day for day in near if day.weekday() > 4)
    assume(0 <= owed <= len(weekends) and off[date(year, 10, 1)] == "国庆节")  # none swallows another
    makeup = draw(st.permutations(weekends))[:owed]
    return Year(year, draw(st.sampled_from([NUMBER, "国办发〔2030〕1号"])), off, frozenset(makeup))


def said_days(days: list[date], year: int) -> str:
    """Days as a notice says them: runs as spans, the year where it is another, the weekday in brackets."""

    def said(day: date) -> str:
        of_year = "" if day.year == year else f"{day.year}年"
        return f"{of_year}{day.month}月{day.day}日（周{WEEKDAYS[day.weekday()]}）"

    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and runs[-1][-1] == day - DAY and runs[-1][-1].year == day.year:
            runs[-1].append(day)
        else:
            runs.append([day])
    return "、".join(said(run[0]) + (f"至{run[-1].month}月{run[-1].day}日" if run[1:] else "") for run in runs)


def notice(year: Year) -> str:
    """The notice that would say ``year``; a make-up day stands with the nearest holiday."""
    lines = [f"国务院办公厅关于{year.year}年部分节假日安排的通知", year.document]
    own: dict[str, list[date]] = {name: [] for name in LEGAL_HOLIDAYS}
    for makeup in year.makeup:
        nearest = min(year.off, key=lambda day: (abs((day - makeup).days), day))
        own[year.off[nearest]].append(makeup)
    for number, name in enumerate(LEGAL_HOLIDAYS):
        off = [day for day, of in year.off.items() if of == name]
        line = f"{'一二三四五六七'[number]}、{name}：{said_days(off, year.year)}放假调休，共{len(off)}天。"
        lines.append(line + (f"{said_days(own[name], year.year)}上班。" if own[name] else ""))
    return "\n".join([*lines, "国务院办公厅", f"{year.year - 1}年11月4日"])


@given(years())
def test_a_year_written_as_a_table_and_read_is_the_same_year(year: Year) -> None:
    assert read(table(year)) == year


@given(years())
def test_a_year_written_as_a_notice_and_read_works_on_the_same_days(year: Year) -> None:
    again = read(notice(year))
    ours, theirs = Calendar([year]), Calendar([again])
    assert all(ours.is_workday(day) == theirs.is_workday(day) for day in every_day(year.year))
    assert again == year


# local exceptions


def test_a_local_exception_needs_a_document_a_reason_and_a_day_it_changes() -> None:
    calendar = shipped.calendar()
    closed = Overlay(date(2026, 11, 23), works=False, reason="防汛停班", document="滁政办〔2026〕1号")

    def found(overlay: Overlay) -> list[Problem]:
        return [Problem(fault.reason) for fault in overlay_faults(calendar, overlay)]

    assert found(closed) == []
    assert found(replace(closed, on=date(2026, 11, 21), works=True)) == []
    assert found(replace(closed, document=" ", reason="")) == [Problem.NO_DOCUMENT, Problem.NO_REASON]
    assert found(replace(closed, on=date(2026, 11, 21))) == [Problem.ALREADY_OFF]
    assert found(replace(closed, works=True)) == [Problem.ALREADY_WORKS]
    assert found(replace(closed, on=date(2023, 12, 31))) == [Problem.OUTSIDE]
    assert found(replace(closed, on=date(2030, 1, 1))) == [Problem.OUTSIDE]
    assert found(replace(closed, on=calendar.first, works=True)) == []
    assert found(replace(closed, on=calendar.last)) == []


def test_a_local_exception_is_taken_back_by_its_opposite_and_by_nothing_else() -> None:
    closed = Overlay(date(2026, 11, 23), works=False, reason="防汛停班", document="滁政办〔2026〕1号")
    local = shipped.calendar().with_overlay(closed)
    assert [fault.reason for fault in overlay_faults(local, closed)] == [Problem.ALREADY_OFF]
    back = replace(closed, works=True, reason="取消停班", document="滁政办〔2026〕3号")
    assert overlay_faults(local, back) == ()
    assert local.with_overlay(back).is_workday(closed.on)
