"""Two windows with the line cut, and what stands when their ledgers meet (MISSION F3, ANCHORS R6, R7)."""

from stories.conftest import PlayStory
from stories.two_windows import meet

from window_desk.core.acts import Rating
from window_desk.core.bench import Bench
from window_desk.core.case import Case, Stage
from window_desk.core.performance import table
from window_desk.core.periods import Period
from window_desk.core.reviews import Cause, needs_review
from window_desk.core.standing import By, Standing
from window_desk.core.time_limits import clocks

BEGUN = """
    事项 FOOD_NEW 法定=20
    2025-03-03 09:00  王敏  收件  申请人=城南早餐店
               09:05  王敏  核对  全收
    """


def _doubted(case: Case, bench: Bench) -> list[str]:
    """Who wrote the lines in doubt; each waits for a head."""
    waiting = {waiting.entry.act_id for waiting in needs_review(case, bench) if Cause.DISPUTED in waiting.causes}
    assert waiting == case.disputed
    return [entry.by.officer for entry in case.entries if entry.act_id in case.disputed]


def test_two_acceptances_of_one_case_leave_one_and_put_the_other_in_doubt(play_story: PlayStory) -> None:
    """
    # 断网时两个窗口都受理了同一件：先写的算数，后写的存疑，两笔都在台账上，报主管；时限从先受理的那天起算
    """
    here = play_story(
        f"""{BEGUN}
        2025-03-04 09:00  王敏  受理  → 法定时限 2025-04-01
        """
    )
    there = play_story(
        f"""{BEGUN}
        2025-03-05 09:00  李芳  受理  → 法定时限 2025-04-02
        """
    )
    for met in (meet(here, there), meet(there, here)):
        assert _doubted(met, here.bench()) == ["4001"]
        assert (met.accepted_on, met.stage, len(met.entries)) == (here.case().accepted_on, Stage.ACCEPTED, 4)


def test_a_withdrawal_at_one_window_and_a_grant_at_the_other_do_not_both_stand(play_story: PlayStory) -> None:
    """
    # 申请人早上在三号窗口撤回，四号窗口不知道，下午准予了：撤回在先，准予存疑，等主管看，不会自动发证
    """
    accepted = f"{BEGUN.rstrip()}\n               09:10 王敏 受理"
    here = play_story(
        f"""{accepted}
        2025-03-04 09:00  王敏  撤回  店面转让，不办了  → 阶段 已撤回
        """
    )
    there = play_story(
        f"""{accepted}
        2025-03-04 15:00  李芳  准予
                   15:30  李芳  送达  → 阶段 已送达
        """
    )
    met = meet(here, there)
    assert (met.stage, met.outcome) == (Stage.WITHDRAWN, None)
    assert _doubted(met, here.bench()) == ["4001", "4001"]


def test_two_suspensions_begun_apart_are_one_and_a_doubt(play_story: PlayStory) -> None:
    """
    # 一件同时只有一个特别程序：两边各自中止的，后一个存疑，停表不重复扣
    """
    accepted = f"{BEGUN.rstrip()}\n               09:10 王敏 受理"
    here = play_story(
        f"""{accepted}
        2025-03-10 09:00  王敏  中止  专家评审 10日
                   09:05  王敏  签收  中止  → 法定时限 2025-04-15 暂停
        """
    )
    there = play_story(
        f"""{accepted}
        2025-03-10 10:00  李芳  中止  检测 10日
                   10:05  李芳  签收  中止  → 法定时限 2025-04-15 暂停
        """
    )
    met = meet(here, there)
    assert [suspension.procedure for suspension in met.suspensions] == [here.case().suspensions[0].procedure]
    assert _doubted(met, here.bench()) == ["4001"]


def test_of_two_ratings_of_one_visit_the_first_is_the_applicants_word(play_story: PlayStory) -> None:
    """
    # 现场一次一评：两个窗口的评价器各记了一次，先评的算，后一次存疑，不能拿后来的“满意”盖掉先前的差评
    """
    asked = """
        2025-03-03 09:00  王敏  首问  问年报
                   09:05  王敏  答复  已说明
        """
    here = play_story(
        f"""{asked}
        2025-03-03 09:06  王敏  评价  不满意 匿名
        """
    )
    there = play_story(
        f"""{asked}
        2025-03-03 09:20  李芳  评价  非常满意 匿名
        """
    )
    met = meet(there, here)
    assert met.evaluation is not None
    assert met.evaluation.rating is Rating.POOR
    assert _doubted(met, here.bench()) == ["4001"]


def test_lines_of_two_windows_that_do_not_quarrel_all_stand(play_story: PlayStory) -> None:
    """
    # 一边会商、一边签收，谁也不碍谁：合到一起没有存疑，先后按实际时间
    """
    accepted = f"{BEGUN.rstrip()}\n               09:10 王敏 受理"
    here = play_story(
        f"""{accepted}
        2025-03-04 09:00  王敏  会商  市场监管、城管 招牌另行申请
        """
    )
    there = play_story(
        f"""{accepted}
        2025-03-04 08:30  李芳  签收  受理
        """
    )
    met = meet(here, there)
    assert met.disputed == frozenset()
    assert [entry.by.officer for entry in met.entries[3:]] == ["4001", "3001"]


def test_the_second_notice_is_recognised_where_two_windows_each_gave_one(play_story: PlayStory) -> None:
    """
    # MISSION A6：断网时两个窗口都告知了同一件：三份告知书，只有一份提了新要求，记在提出的那个窗口，报主管
    """
    lacking = """
        事项 FOOD_NEW
        2025-03-03 09:00  王敏  收件
                   09:05  王敏  核对  全收，3 缺
        """
    here = play_story(
        f"""{lacking}
        2025-03-03 09:10  王敏  一次性告知
        2025-03-06 09:00  王敏  补正        3 不符：布局图没有标明消毒间／请标明消毒间的位置
                   09:05  王敏  一次性告知  → 二次告知 无；指标 一次性告知 2；指标 二次告知 0
        """
    )
    there = play_story(
        f"""{lacking}
        2025-03-03 16:00  李芳  核对        1 不符：有空项或涂改
        2025-03-04 09:05  李芳  一次性告知  → 二次告知 无
        """
    )
    met, bench = meet(here, there), here.bench()
    today = Period(bench.today.replace(day=1), bench.today)
    by_window = table([Standing(met, bench, clocks(met, bench))], today, By.WINDOW)
    told = {window: (sheet["notices"].n, sheet["repeat_notices"].n) for window, sheet in by_window.items()}
    assert told == {3: (2, 0), 4: (1, 1)}
    assert [waiting.causes for waiting in needs_review(met, bench)] == [(Cause.NEW_DEMANDS,)]
