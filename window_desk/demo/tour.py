"""The tour: one food permit from first contact to service, by keyboard through the real main window, to the centre.

Everything is what a clerk would get: an encrypted store, the shipped items, real PDFs, and a PostgreSQL over TLS. Only
the clock is set, so that the applicant's days pass; it ends before now, for the centre takes no act from the future.
"""

import gc
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler

from window_desk import shipped
from window_desk.core.case import Stage
from window_desk.core.entry import CHINA
from window_desk.core.ids import PaperCode
from window_desk.core.routing import KEEP
from window_desk.demo.centre import PlayedClock, build, open_desk
from window_desk.demo.hands import Hands, put_away
from window_desk.demo.rounds import gather
from window_desk.demo.seats import SEATS, hint
from window_desk.desk import Desk, wall_clock
from window_desk.errors import Unreachable
from window_desk.settings import CENTRE_DSN, PRINTER_FIRST
from window_desk.sync.centre import Centre
from window_desk.sync.embedded import EmbeddedPostgres
from window_desk.sync.exchange import Exchange
from window_desk.ui.application import loading, make_application
from window_desk.ui.main_window import MainWindow

APPLICANT = ("341102199003071233", "张𬭎㛃", "13855015678")
"""Two of the three characters are beyond what older systems could print; the check digit of the number is right."""

SIZE = (1366, 768)


class Tour:
    """One play. ``steps`` tells each in a line, with a picture of the window and every paper kept in ``out``."""

    def __init__(self, out: Path, today: date, cases_each: int = 36) -> None:
        self.out, self.cases_each = out, cases_each
        calendar = shipped.calendar()
        self.days = {name: calendar.before(today, n).on for name, n in (("visit", 8), ("back", 5), ("end", 1))}
        self.clock = PlayedClock(self._at("visit", 10, 19))
        self.pictures = 0
        self.case_id: UUID | None = None

    def _at(self, day: str, hour: int, minute: int) -> datetime:
        return datetime.combine(self.days[day], time(hour, minute), CHINA)

    def steps(self) -> Iterator[str]:
        """Play it; each line is said when its step is done."""
        self.out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="window-desk-tour-") as stores, ExitStack() as open_things:
            folder = Path(stores)
            build(folder, self.days["visit"], cases_each=self.cases_each)
            self.desk = open_desk(folder, SEATS[0].window)
            open_things.callback(self.desk.store.close)
            self.desk.now = self.clock
            for setting in PRINTER_FIRST.values():
                self.desk.set_setting(setting, KEEP)  # a play puts nothing out on anybody's printer
            yield f"演示中心：三个窗口，本窗口 {len(self.desk.tasks_at(3))} 件在办"
            open_things.callback(qInstallMessageHandler, qInstallMessageHandler(_say))
            with loading():
                make_application(["window-desk"])
                window = MainWindow(self.desk, papers_dir=self.out / "papers", hint=hint())
            open_things.callback(gc.unfreeze)
            open_things.callback(put_away, window)
            window.resize(*SIZE)
            window.show()
            window.activateWindow()
            self.hands = Hands(window)
            yield from self._at_the_counter()
            yield from self._to_the_centre(folder, open_things)

    def _at_the_counter(self) -> Iterator[str]:
        yield from self._first_visit()
        yield from self._second_visit()
        yield from self._to_the_end()

    def _first_visit(self) -> Iterator[str]:
        hands = self.hands
        yield self._picture("登录", "login")
        hands.log_in()
        yield self._picture("登录后的柜台", "counter")
        hands.type("spjyxkxb")
        yield self._picture("按拼音首字母找事项，首问已自动登记", "search")
        hands.enter()
        yield self._picture("情形问题", "situations")
        hands.enter()
        for text in APPLICANT[:2]:
            hands.type(text)
            hands.enter()
        hands.type(APPLICANT[2])
        yield self._picture("申请人，公民身份号码已核", "applicant")
        self.clock.set(self.clock() + timedelta(minutes=3))
        hands.enter()
        self._expect(Stage.RECEIVED)
        self.case_id = hands.case.case_id
        yield f"{self._picture('收件', 'received')}：{hands.case.number}"
        self._judge()
        yield self._picture("两件不符、一件缺、其余收齐", "materials")
        self.clock.set(self.clock() + timedelta(minutes=4))
        hands.do("case.notify")
        yield self._picture("一次性告知：一次列全，写明期限", "notice")
        hands.enter()
        self._expect(Stage.NOTIFIED)
        yield self._picture("告知书已打印，等候补正", "notified")
        yield from self._print_again("收件凭证", "receipt-preview", 0)
        self.hands.do("deadline.explain")
        yield self._picture("为什么是这天", "why")
        self.hands.enter()

    def _judge(self) -> None:
        """Two wrong with the first ready sentence, one missing, the rest received."""
        hands = self.hands
        hands.do("materials.wrong")
        hands.enter()
        hands.do("materials.missing")
        hands.do("materials.wrong")
        hands.enter()
        hands.do("materials.all_received")

    def _print_again(self, name: str, picture: str, paper: int) -> Iterator[str]:
        hands = self.hands
        hands.do("paper.print")
        hands.choose_paper(paper)
        yield self._picture(f"{name}预览", picture)
        hands.enter()

    def _second_visit(self) -> Iterator[str]:
        hands = self.hands
        hands.do("visit.begin")
        self.clock.set(self._at("back", 9, 41))
        notice = self.desk.papers_of(self.desk.case(self._case_id))[-1]
        hands.scan(PaperCode(notice.form, notice.number, notice.entry.short_hash))
        yield self._picture("申请人回来，扫告知书，只有告知过的材料可核", "scanned")
        hands.do("materials.all_received")
        hands.do("case.supplement")
        yield self._picture("补正齐全", "supplemented")
        self.clock.set(self.clock() + timedelta(minutes=2))
        hands.do("case.accept")
        yield self._picture("受理通知书预览", "acceptance-preview")
        hands.enter()
        self._expect(Stage.ACCEPTED)
        yield self._picture("已受理：承诺和法定办结日期", "accepted")
        hands.do("deadline.explain")
        yield self._picture("为什么是这天", "why-accepted")
        hands.enter()

    def _to_the_end(self) -> Iterator[str]:
        hands = self.hands
        self.clock.set(self._at("end", 15, 5))
        hands.do("case.decide")
        hands.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        yield self._picture("决定：准予许可", "decision")
        hands.enter()
        self._expect(Stage.DECIDED)
        self.clock.set(self.clock() + timedelta(minutes=30))
        hands.do("case.serve")
        yield self._picture("送达", "service")
        hands.enter()
        self._expect(Stage.SERVED)
        yield self._picture("办结，经过完整在案", "served")
        hands.do("help.show")
        yield self._picture("按键和法律说明", "help")
        hands.enter()

    def _expect(self, stage: Stage) -> None:
        """A tour that did not get there must not look as if it had."""
        if self.hands.case.stage is not stage:
            raise AssertionError(f"{self.hands.case.stage} 而不是 {stage}：{self.hands.said}")

    @property
    def _case_id(self) -> UUID:
        assert self.case_id is not None
        return self.case_id

    def _to_the_centre(self, folder: Path, open_things: ExitStack) -> Iterator[str]:
        try:
            server = EmbeddedPostgres(durable=False)
            server.start()
        except Unreachable as error:
            yield f"没有连中心，窗口照常办理：{error}"
            return
        open_things.callback(server.stop)
        gather(server, folder, self.desk)
        pushed, second = self._round(self.desk), open_desk(folder, SEATS[1].window)
        open_things.callback(second.store.close)
        yield f"上报到 PostgreSQL（TLS，SCRAM）：{pushed}"
        yield f"4 号窗口取回：{self._round(second)}"
        same = second.case(self._case_id) == self.desk.case(self._case_id)
        if not same or second.chains.heads().keys() != self.desk.chains.heads().keys():
            raise AssertionError("两个窗口的台账不一致")
        yield f"两个窗口一致：{self.desk.case(self._case_id).number}，{len(second.chains.heads())} 条链"

    def _round(self, desk: Desk) -> str:
        with Centre(str(desk.setting(CENTRE_DSN))) as centre:
            report = Exchange(desk.chains, centre).round()
        return f"送出 {report.pushed} 条，取回 {report.pulled} 条"

    def _picture(self, text: str, name: str) -> str:
        """Keep a picture of the window, an open dialog on it, and say what it shows."""
        self.pictures += 1
        dialog = self.hands.dialog
        path = self.out / f"{self.pictures:02d}-{name}.png"
        (dialog or self.hands.window).grab().save(str(path))
        return f"{self.pictures:02d}　{text}"


def _say(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's messages, but for the one its offscreen screen says at every dialog."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def play(out: Path) -> Iterator[str]:
    """Play the tour so that it ended on the last working day; pictures and papers go to ``out``."""
    return Tour(out, wall_clock().date()).steps()
