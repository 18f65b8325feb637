from hypothesis import given
from hypothesis import strategies as st

from window_desk.printing.fonts import Weight
from window_desk.printing.typesetting import (
    NEVER_FIRST,
    NEVER_LAST,
    Span,
    Style,
    Text,
    break_lines,
    may_break,
    set_lines,
)

BODY = Style(10)
MIXED = st.text(st.sampled_from("张㛃食品经营许可，。；：！？》”’）（《“ 0123456789-abc\U0002cb4e"), max_size=120)


def broken(text: str, characters: int) -> list[str]:
    return [text[a:b] for a, b in break_lines(text, [1.0] * len(text), characters)]


@given(MIXED, st.integers(8, 40))
def test_breaking_lines_loses_and_adds_nothing(text: str, room: int) -> None:
    assert "".join(broken(text, room)) == text


@given(MIXED, st.integers(8, 40))
def test_a_line_is_too_wide_only_where_it_may_not_be_broken(text: str, room: int) -> None:
    for line in broken(text, room):
        kept = line.rstrip(" ")
        if len(kept) > room:
            assert all(c in NEVER_FIRST or c == " " for c in kept[room:]), line


@given(MIXED, st.integers(8, 40))
def test_no_stop_or_closing_mark_ever_begins_a_line(text: str, room: int) -> None:
    assert not [line for line in broken(text, room)[1:] if line[0] in NEVER_FIRST]


def test_no_opening_mark_ends_a_line() -> None:
    text = "依据《行政许可法》（二〇一九年修正）“第三十二条”办理。" * 6
    assert not [line for room in range(4, 30) for line in broken(text, room) if line[-1] in NEVER_LAST]


def test_two_closing_marks_go_to_the_line_of_the_character_they_follow() -> None:
    assert broken("一二三四五）。", 5) == ["一二三四", "五）。"]


def test_case_numbers_and_figures_with_their_unit_stay_whole() -> None:
    text = "编号 03-20261120-0007 的申请请在 2026 年 12 月 18 日前补交，共 20 个工作日。"
    for room in range(18, 40):
        lines = [line.strip() for line in broken(text, room)]
        assert any("03-20261120-0007" in line for line in lines)
        assert any("2026 年 12 月 18 日" in line for line in lines)
        assert any("20 个" in line for line in lines)


def test_copies_stay_with_their_count() -> None:
    text = "已收材料 4 种（原件 4、复印件 120）"
    for room in range(8, 20):
        lines = broken(text, room)
        assert any("原件 4" in line for line in lines)
        assert any("复印件 120" in line for line in lines)


def test_a_word_longer_than_the_line_is_cut_rather_than_running_off_the_paper() -> None:
    assert broken("A" * 25, 10) == ["A" * 10, "A" * 10, "A" * 5]


def test_a_newline_ends_the_line() -> None:
    assert [[run.text for run in line.runs] for line in set_lines([Span("一\n二", BODY)], 100)] == [["一"], ["二"]]


def test_bold_and_regular_and_rare_characters_stand_on_one_line_in_their_own_fonts() -> None:
    (line,) = set_lines([Span("申请人", Style(10, Weight.BOLD)), Span("李\u4db6", BODY)], 200)
    assert [(run.text, run.font) for run in line.runs] == [
        ("申请人", "NotoSansSC-Bold"),
        ("李", "NotoSansSC-Regular"),
        ("\u4db6", "NotoSerifSC-Regular"),
    ]


def test_a_block_splits_between_lines_and_keeps_every_word() -> None:
    text = Text([Span("一二三四五六七八九十" * 5, BODY)], following=30)
    _, height = text.wrap(100, 1000)
    top, rest = text.parts(height - 20)
    assert (top.following, rest.following) == (0, 30)
    kept = [run.text for part in (top, rest) for line in part._lines for run in line.runs]
    assert "".join(kept) == "一二三四五六七八九十" * 5
    assert top.wrap(100, 1000)[1] + rest.wrap(100, 1000)[1] == height


def test_a_block_does_not_leave_a_single_line_behind() -> None:
    text = Text([Span("一二三", BODY)])
    text.wrap(10, 1000)
    assert text.parts(5) == []
    assert text.parts(20) == []


def test_the_breaking_rule_knows_the_marks_of_the_standard() -> None:
    assert set("，；：！？》”’）。、") <= NEVER_FIRST
    assert set("（《“‘【") <= NEVER_LAST
    assert may_break("许可", 1)
    assert not may_break("A1", 1)
