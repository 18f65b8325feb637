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
from window_desk.sync.incoming import Told, nobody
from window_desk.sync.own_chain import Restart
from window_desk.ui.background import Round
from window_desk.ui.translation import QT_TR_NOOP, tr


class CentreRounds:
    """Rounds between a desk and its centre; the connection is made on the first and again after it broke."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._centre: Centre | None = None
        self._hanging_up, self._ended = Lock(), False
        self._parted = ""

    def round(self, told: Told = nobody) -> Round:
        """One round; ``Unreachable`` with what to do where the centre does not answer."""
        self.desk.chains.list_anew(self._unless_ended(nobody))  # what an earlier round had no time for
        try:
            report = Exchange(self.desk.chains, self._connected(), told=self._unless_ended(told)).round()
        except Unreachable:
            self.close()
            raise
        self.desk.watch.compared(timedelta(seconds=report.clock_offset_seconds), self.desk.now())
        self._parted = parted(report) or self._parted  # said until the program ends: one look may come too late
        return Round(report.refused, "\n".join(filter(None, (advice(report), self._parted))))

    def _unless_ended(self, told: Told) -> Told:
        def tell(done: int, of: int) -> None:
            if self._ended:
                raise Unreachable(CUT_OFF)
            told(done, of)

        return tell

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


def parted(report: RoundReport) -> str:
    """What a person has to be told of two copies of one ledger that this round brought to light; empty for nothing."""
    said = [tr(RESTARTED[report.restarted])] if report.restarted else []
    if report.set_aside:
        other = tr("有 {n} 条别处的记录与中心不一致：已按中心的来，本机的一份留存并交给中心，请报告管理员核对。")
        said.append(other.format(n=report.set_aside))
    return "\n".join(said)


RESTARTED = {
    Restart.CLONED: QT_TR_NOOP(
        "本机的台账在别处还有一份（磁盘镜像或旧备份），那边也办过件。本机的记录一条没丢，已另起一条链传给中心；"
        "请马上停用另一台，并报告管理员。"
    ),
    Restart.RESTORED: QT_TR_NOOP(
        "本机的台账是旧的一份（旧备份或磁盘镜像），之后的记录已从中心取回，本机另起了一条链。请报告管理员，"
        "查清有没有另一台在用。"
    ),
    Restart.CLOCK: QT_TR_NOOP("本机时钟快了：没有传出的记录已按中心的时间重排，先后没有变。请校准本机时钟。"),
}
"""Why this window had to begin its chain anew."""
