"""回避: nobody looks into his own matter, and nobody speaks for another in his (公务员法 Art. 76)."""

from window_desk.core.bench import Bench
from window_desk.core.reasons import Reason, Refusal


def another(bench: Bench, *concerned: str) -> Refusal | None:
    """Why whoever is about to act may not judge here: being one of those ``concerned``."""
    return Refusal(Reason.OWN_MATTER) if bench.by and bench.by.officer in concerned else None


def himself(bench: Bench, concerned: str) -> Refusal | None:
    """Why whoever is about to act may not answer here: not being the one ``concerned``."""
    return None if bench.by and bench.by.officer == concerned else Refusal(Reason.OTHERS_MATTER)
