"""What the screens' sync thread does: rounds with the centre over one connection, which is kept and listens."""

from datetime import timedelta
from threading import Lock

from window_desk import settings
from window_desk.desk import Desk
from window_desk.errors import Unreachable
from window_desk.sync.bell import Bell
from window_desk.sync.centre import Centre
from window_desk.sync.connection import CUT_OFF
from window_desk.sync.exchange import Exchange, RoundReport
from window_desk.ui.background import Round
from window_desk.ui.translation import tr


class CentreRounds:
    """Rounds between a desk and its centre; the connection is made on the first and again after it broke."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._centre: Centre | None = None
        self._hanging_up, self._ended = Lock(), False

    def round(self) -> Round:
        """One round; ``Unreachable`` with what to do where the centre does not answer."""
        try:
            report = Exchange(self.desk.chains, self._connected()).round()
        except Unreachable:
            self.close()
            raise
        self.desk.watch.ahead = timedelta(seconds=report.clock_offset_seconds)
        return Round(report.refused, advice(report))

    def _connected(self) -> Centre:
        """The connection; a new one listens before its first round, so that nothing is called out unheard."""
        if self._centre is None:
            chains = self.desk.chains
            self._centre = Centre(str(self.desk.setting(settings.CENTRE_DSN)))
            vector = {device: seq for device, (seq, _) in chains.heads().items()}
            self._centre.listen(self._centre.hello(chains.device_id, vector).channel)
        if self._ended:
            raise Unreachable(CUT_OFF)
        return self._centre

    def wait(self, bell: Bell, seconds: float) -> bool:
        """Wait so long at most, for the bell or the centre; whether another window has sent something."""
        if self._centre is None:
            return bell.wait(seconds)
        try:
            if self._centre.heard():  # it may have come along with the last answer
                return True
            return bell.wait(seconds, self._centre.fileno()) and bool(self._centre.heard())
        except Unreachable:
            self.close()
            raise

    def cut(self) -> None:
        """Break off the round under way, and begin no other."""
        with self._hanging_up:
            self._ended = True
            if self._centre is not None:
                self._centre.cut()

    def close(self) -> None:
        """Let go of the connection."""
        with self._hanging_up:
            if self._centre is not None:
                self._centre.close()
                self._centre = None


def advice(report: RoundReport) -> str:
    """What a person should do after a round that went through, in the language of the screen; empty for nothing."""
    if report.refused:
        early = tr("中心暂不接收 {n} 条：时间晚于中心时钟。请校准本机时钟，之后会自动重传。")
        return early.format(n=report.refused)
    return ""
