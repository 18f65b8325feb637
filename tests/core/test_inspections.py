"""What an inspection found, by when it is put right, and that it is looked at again."""

from dataclasses import replace
from datetime import date

from core.histories import LI, SUN, WANG, ZHOU, refusal, seat, told_by

from window_desk.core import inspections
from window_desk.core.acts import (
    Act,
    Ban,
    Channel,
    Complained,
    ComplaintKind,
    Rechecked,
    Rectified,
    SpotChecked,
)
from window_desk.core.case import Case, Stage
from window_desk.core.clock import Clock
from window_desk.core.entry import Hand
from window_desk.core.inspections import to_recheck, to_rectify
from window_desk.core.permit import why_not
from window_desk.core.reasons import Reason

NOW = "2026-11-20 16:00"
FOUND = SpotChecked("查字 1", 3, "上班时间玩游戏", (Ban.GAMES_AT_WORK,), "3001", rectify_by=date(2026, 11, 27))
CLEAN = SpotChecked("查字 1", 3, " ")


def checked(*more: tuple[str, Hand, Act], found: SpotChecked = FOUND) -> Case:
    return told_by(("2026-11-20 09:00", SUN, found), *more)


def clock(case: Case) -> Clock | None:
    return next(inspections.clocks(case, seat(NOW, SUN)), None)


FIXED: tuple[str, Hand, Act] = ("2026-11-20 10:00", WANG, Rectified("已删除游戏"))


def test_what_was_found_is_a_duty_until_it_was_looked_at_again() -> None:
    assert checked().stage is Stage.DUTY
    assert to_rectify(checked())
    assert not to_recheck(checked())
    fixed = checked(FIXED)
    assert (fixed.stage, to_rectify(fixed), to_recheck(fixed)) == (Stage.DUTY, False, True)
    passed = checked(FIXED, ("2026-11-20 11:00", SUN, Rechecked(True)))
    assert (passed.stage, to_rectify(passed), to_recheck(passed)) == (Stage.SETTLED, False, False)
    assert passed.spot_check is not None
    assert (passed.spot_check.passed, passed.spot_check.rechecked_on) == (True, date(2026, 11, 20))
    ended = clock(passed)
    assert ended is not None
    assert ended.ended_on == date(2026, 11, 20)


def test_where_nothing_was_found_the_record_is_settled_at_once() -> None:
    case = checked(found=replace(CLEAN, rectify_by=date(2026, 11, 27)))
    assert case.stage is Stage.SETTLED
    assert case.spot_check is not None
    assert case.spot_check.number == "查字 1"
    assert clock(case) is None
    assert not to_rectify(case)
    assert checked(found=replace(CLEAN, findings="桌面零乱", rectify_by=date(2026, 11, 27))).stage is Stage.DUTY
    assert checked(found=replace(CLEAN, bans=(Ban.GAMBLING,), rectify_by=date(2026, 11, 27))).stage is Stage.DUTY


def test_the_record_keeps_the_bans_and_whose_window_it_was() -> None:
    check = checked().spot_check
    assert check is not None
    assert (check.window, check.officer, check.bans) == (3, "3001", (Ban.GAMES_AT_WORK,))
    assert (check.number, check.made_on) == ("查字 1", date(2026, 11, 20))


def test_a_finding_has_a_date_by_which_it_is_put_right() -> None:
    assert refusal(told_by(), replace(FOUND, rectify_by=None), NOW, SUN) is Reason.NO_RECTIFY_BY
    assert refusal(told_by(), replace(FOUND, rectify_by=date(2026, 11, 19)), NOW, SUN) is Reason.NO_RECTIFY_BY
    assert refusal(told_by(), replace(FOUND, rectify_by=date(2026, 11, 20)), NOW, SUN) is None
    assert refusal(told_by(), CLEAN, NOW, SUN) is None


def test_only_a_supervisor_inspects_and_never_himself() -> None:
    assert refusal(told_by(), FOUND, NOW, WANG) is Reason.NO_RIGHT
    assert refusal(told_by(), replace(FOUND, officer="9001"), NOW, SUN) is Reason.OWN_MATTER
    assert refusal(told_by(), replace(FOUND, officer="9001"), NOW, ZHOU) is None


def test_a_repair_is_looked_at_once_it_was_made_and_by_another() -> None:
    assert refusal(checked(), Rechecked(True), NOW, SUN) is Reason.WRONG_STAGE
    assert why_not(checked(), Rechecked, seat(NOW, SUN)) is not None
    assert refusal(checked(FIXED), Rechecked(True), NOW, LI) is Reason.NO_RIGHT
    assert refusal(checked(FIXED), Rechecked(True), NOW, SUN) is None
    by_zhou = checked(("2026-11-20 10:00", ZHOU, Rectified("已删除游戏")))
    assert refusal(by_zhou, Rechecked(True), NOW, ZHOU) is Reason.OWN_MATTER


def test_a_repair_says_what_was_done_and_is_made_once() -> None:
    assert refusal(checked(), Rectified(" "), NOW, WANG) is Reason.NO_REPAIR
    assert refusal(checked(), Rectified("已删除游戏"), NOW, WANG) is None
    assert refusal(checked(FIXED), Rectified("再改"), NOW, WANG) is Reason.WRONG_STAGE
    assert why_not(checked(FIXED), Rectified, seat(NOW, WANG)) is not None


def test_a_repair_that_does_not_pass_is_due_anew() -> None:
    assert refusal(checked(FIXED), Rechecked(False), NOW, SUN) is Reason.NO_FACTS
    assert refusal(checked(FIXED), Rechecked(False, "仍在玩"), NOW, SUN) is None
    failed = checked(FIXED, ("2026-11-20 11:00", SUN, Rechecked(False, "仍在玩")))
    assert (failed.stage, to_rectify(failed)) == (Stage.DUTY, True)
    again = checked(
        FIXED,
        ("2026-11-20 11:00", SUN, Rechecked(False, "仍在玩")),
        ("2026-11-20 12:00", WANG, Rectified("已卸载")),
        ("2026-11-20 13:00", SUN, Rechecked(True)),
    )
    assert again.stage is Stage.SETTLED


def test_the_clock_runs_to_the_date_given_and_on_while_nothing_passes() -> None:
    running = clock(checked())
    assert running is not None
    assert (running.starts_on, running.due_on, running.ended_on) == (date(2026, 11, 20), date(2026, 11, 27), None)
    fixed, failed = clock(checked(FIXED)), clock(checked(FIXED, ("2026-11-20 11:00", SUN, Rechecked(False, "仍在玩"))))
    assert fixed is not None
    assert failed is not None
    assert (fixed.ended_on, failed.ended_on) == (date(2026, 11, 20), None)


def test_the_file_stays_in_the_hands_of_the_supervisor_who_made_it() -> None:
    assert checked(FIXED).holder == SUN
    assert checked(FIXED, ("2026-11-20 11:00", ZHOU, Rechecked(True))).holder == SUN


def test_a_complaint_is_neither_put_right_nor_looked_at_again() -> None:
    made = Complained("诉字 1", ComplaintKind.ATTITUDE, Channel.PHONE, "不耐烦")
    case = told_by(("2026-11-20 09:00", SUN, made), FIXED, ("2026-11-20 11:00", SUN, Rechecked(True)))
    assert len(case.disputed) == 2
    assert clock(case) is None
    assert refusal(case, Rechecked(True), NOW, SUN) is Reason.WRONG_STAGE
