"""What the screens' sync thread calls: one round with the centre over a connection that is kept."""

from window_desk import settings
from window_desk.desk import Desk
from window_desk.errors import Unreachable
from window_desk.sync.centre import Centre
from window_desk.sync.exchange import Exchange, RoundReport
from window_desk.ui.background import Round
from window_desk.ui.translation import tr

CLOCK_TOLERANCE = 120
"""Seconds by which a PC's clock may be off before legal dates are doubtful (MISSION B5)."""


class CentreRounds:
    """Rounds between a desk and its centre; the connection is made on the first call and again after a failure."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._centre: Centre | None = None

    def __call__(self) -> Round:
        """One round; ``Unreachable`` with what to do where the centre does not answer."""
        if self._centre is None:
            self._centre = Centre(str(self.desk.setting(settings.CENTRE_DSN)))
        try:
            report = Exchange(self.desk.chains, self._centre).round()
        except Unreachable:
            self.close()
            raise
        return Round(report.refused, advice(report))

    def close(self) -> None:
        """Let go of the connection."""
        if self._centre is not None:
            self._centre.close()
            self._centre = None


def advice(report: RoundReport) -> str:
    """What a person should do after a round that went through, in the language of the screen; empty for nothing."""
    off = report.clock_offset_seconds
    if abs(off) > CLOCK_TOLERANCE:
        fast = tr("本机时钟比中心快 {minutes:.0f} 分钟，请先校准再登记，以免时限算错。")
        slow = tr("本机时钟比中心慢 {minutes:.0f} 分钟，请先校准再登记，以免时限算错。")
        return (fast if off > 0 else slow).format(minutes=abs(off) / 60)
    if report.refused:
        early = tr("中心暂不接收 {n} 条：时间晚于中心时钟。请校准本机时钟，之后会自动重传。")
        return early.format(n=report.refused)
    return ""
