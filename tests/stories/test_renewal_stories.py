"""延续 as it happens: asked for in its window, and renewed by silence (行政许可法 Art. 50; worked examples I01-I03)."""

from datetime import date

from window_desk.core.catalogue import Limit, Renewal, Start, Unit
from window_desk.core.renewals import Asked, asked, asked_as, deemed_renewed_on, window
from window_desk.story.player import Played


def test_the_window_for_asking_is_counted_back_from_the_last_day_of_the_licence(played: Played) -> None:
    """
    # I01、I02：2026-10-15 到期的食品证，九十至十五个工作日前申请，即 2026-06-04 至 09-18；迟了不拒收，但不因沉默而延续
    事项 FOOD_RENEW
    ✗ [无] 2026-06-03 09:00  王敏  收件                   → 必须填写原许可的届满日
      [早]            09:05  王敏  收件  届满=2026-10-15  → 原许可届满 2026-10-15
      [始] 2026-06-04 09:00  王敏  收件  届满=2026-10-15  → 原许可届满 2026-10-15
      [末] 2026-09-18 16:00  王敏  收件  届满=2026-10-15  → 原许可届满 2026-10-15
      [迟] 2026-09-21 09:00  王敏  收件  届满=2026-10-15  → 原许可届满 无；阶段 已收件
    """
    told = {label: asked_as(played.case(label), played.bench(label)) for label in ("早", "始", "末", "迟")}
    assert told == {"早": Asked.EARLY, "始": Asked.IN_TIME, "末": Asked.IN_TIME, "迟": Asked.LATE}


def test_by_the_licence_law_itself_the_thirty_days_are_natural_days(played: Played) -> None:
    """
    # I03（第五十条）：没有特别规定的，届满三十日前申请，是自然日：2026-10-15 到期的，最迟 09-15
    事项 FOOD_RENEW
    2026-09-15 09:00  王敏  收件  届满=2026-10-15  → 阶段 已收件
    """
    general = Renewal(Limit(30, Unit.NATURAL_DAYS, Start.EXPIRY, "行政许可法第五十条"))
    days = window(general, date(2026, 10, 15), played.bench().calendar)
    assert days is not None
    assert (days.earliest, days.latest.on) == (None, date(2026, 9, 15))
    late = asked(general, date(2026, 9, 16), date(2026, 10, 15), played.bench().calendar)
    assert late is Asked.LATE


def test_no_decision_by_the_last_day_renews_it_and_a_decision_on_that_day_does_not(played: Played) -> None:
    """
    # 第五十条第二款：届满前没有作出决定的，视为准予延续；当天作的决定算数
    事项 FOOD_RENEW
    [沉默] 2026-09-10 09:00  王敏  收件      届满=2026-10-15
                      09:05  王敏  核对      全收
                      09:10  王敏  受理
    [决定] 2026-09-10 10:00  王敏  收件      届满=2026-10-15
                      10:05  王敏  核对      全收
                      10:10  王敏  受理
                      10:20  王敏  报备      不予许可 停业两年，条件已不具备
           2026-10-15 16:00  王敏  不予许可  停业两年，经营条件已不具备  → 原许可届满 2026-10-15 未超期
    [沉默] 2026-10-16 → 原许可届满 2026-10-15 超期；红牌 3
    """
    silent, decided = ((played.case(label), played.bench(label)) for label in ("沉默", "决定"))
    assert deemed_renewed_on(*silent) == date(2026, 10, 15)
    assert deemed_renewed_on(*decided) is None


def test_papers_still_owed_after_a_notice_in_time_are_no_silence(played: Played) -> None:
    """
    # 补正没有交来的，轮到申请人，不因窗口沉默而延续；五日内没有告知的，等于受理，照样延续
    事项 FOOD_RENEW
    [欠件]   2026-09-10 09:00  王敏  收件        届满=2026-10-15
                        09:05  王敏  核对        全收，2 缺
                        09:10  王敏  一次性告知
    [没告知] 2026-09-10 10:00  王敏  收件        届满=2026-10-15
             2026-10-16 → 视为受理 2026-09-10；原许可届满 2026-10-15 超期
    """
    assert deemed_renewed_on(played.case("欠件"), played.bench("欠件")) is None
    assert deemed_renewed_on(played.case("没告知"), played.bench("没告知")) == date(2026, 10, 15)
