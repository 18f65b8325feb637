"""Nobody looks into his own matter, nobody speaks in another's."""

from core.histories import LI, WANG, bench, seat

from window_desk.core.reasons import Reason, Refusal
from window_desk.core.recusal import another, himself

NOW = "2026-11-20 10:00"


def test_whoever_is_concerned_judges_nothing() -> None:
    assert another(seat(NOW, WANG), "4001", "3001") == Refusal(Reason.OWN_MATTER)
    assert another(seat(NOW, LI), "3001") is None
    assert another(seat(NOW, WANG)) is None


def test_only_whoever_is_concerned_answers() -> None:
    assert himself(seat(NOW, WANG), "3001") is None
    assert himself(seat(NOW, LI), "3001") == Refusal(Reason.OTHERS_MATTER)


def test_where_nobody_is_about_to_act_there_is_nobody_to_recuse_and_nobody_to_answer() -> None:
    assert another(bench(NOW), "3001") is None
    assert himself(bench(NOW), "3001") == Refusal(Reason.OTHERS_MATTER)
