"""What is wrong with a printer, in plain Chinese with what to do: from the words printers themselves use for it.

The words are the printer-state-reasons of IPP (RFC 8011, 5.4.12; PWG 5100.9), each with a severity after it: ``-error``
or none stands in the way, ``-warning`` and ``-report`` may (CUPS says ``offline-report`` of one it cannot reach).
"""

from collections.abc import Iterable, Mapping

from window_desk.core.routing import Printer
from window_desk.errors import Unreachable

NO_SUCH_PRINTER = "找不到打印机“{name}”，请检查电源和连线，或换一台。"
NOT_ACCEPTING = "打印机“{name}”现在不接收任务，请管理员恢复接收，或换一台。"
PAUSED = "打印机“{name}”已暂停，请在系统的打印机设置里恢复，或换一台。"
NOT_TAKEN = "打印机“{name}”没有接受任务，请检查是否脱机、缺纸。"
SCHEDULER_AWAY = "系统的打印服务没有应答，打印机“{name}”用不了。请管理员启动打印服务（CUPS）。"
FAILED = "打印机“{name}”没有打成：驱动或传送出错。请管理员检查这台打印机的驱动，或换一台。"
HELD = "打印机“{name}”的任务被系统挂起。请在系统的打印任务里放行，或换一台。"
TAKEN_BACK = "这份文书在打印机“{name}”的任务里被人取消了，需要时请补打。"
OUT_OF_PAPER = "打印机“{name}”没有纸了，请装纸。"
COVER_OPEN = "打印机“{name}”的盖子没有关好，请关上。"
OFFLINE = "打印机“{name}”脱机，请检查电源、网线和连线。"
NO_INK = "打印机“{name}”没有墨粉或墨水了，请更换。"

FAULTS: Mapping[str, str] = {
    "media-empty": OUT_OF_PAPER,
    "media-needed": OUT_OF_PAPER,
    "media-jam": "打印机“{name}”卡纸了，请打开取出纸张。",
    "cover-open": COVER_OPEN,
    "door-open": COVER_OPEN,
    "interlock-open": COVER_OPEN,
    "offline": OFFLINE,
    "connecting-to-device": OFFLINE,
    "timed-out": OFFLINE,
    "shutdown": OFFLINE,
    "input-tray-missing": "打印机“{name}”的纸盒没有装好，请推到底。",
    "output-area-full": "打印机“{name}”的出纸盘满了，请取走纸张。",
    "toner-empty": NO_INK,
    "marker-supply-empty": NO_INK,
    "developer-empty": NO_INK,
    "opc-life-over": "打印机“{name}”的感光鼓到寿命了，请更换。",
    "fuser-over-temp": "打印机“{name}”过热，请等几分钟再打。",
    "spool-area-full": "打印机“{name}”的任务太多、放不下了，请等一等再打。",
    "cups-missing-filter": FAILED,
    "cups-insecure-filter": FAILED,
    "paused": PAUSED,
    "moving-to-paused": PAUSED,
    "hold-new-jobs": HELD,
}
"""The sentence of each reason, without its severity; the order is that in which one of several is named."""

AT_ONCE = frozenset({"offline-report", "paused"})
"""Reasons that stand in the way though their severity does not say so."""
SLOW = frozenset({"connecting-to-device"})
"""Reasons of every job for a moment: a fault only where nothing else happens."""
OTHER = "打印机“{name}”报告出错（{reason}），请到打印机前看看。"


def fault(printer: Printer) -> Unreachable | None:
    """What keeps the printer from printing, for certain."""
    return _first(printer, [reason for reason in printer.reasons if _stops(reason)])


def suspicion(printer: Printer) -> Unreachable | None:
    """What may have kept it, where a paper never came out: its warnings too."""
    return _first(printer, [reason for reason in printer.reasons if _bare(reason) in FAULTS])


def closed(printer: Printer) -> Unreachable | None:
    """Why nothing need be sent there at all."""
    if not printer.accepting:
        return Unreachable(NOT_ACCEPTING, name=printer.name)
    return (fault(printer) or Unreachable(PAUSED, name=printer.name)) if printer.stopped else None


def wrong_with(name: str, known: Iterable[Printer]) -> Unreachable | None:
    """What is to be done before the printer of that name prints; ``None`` where it would."""
    printer = next((printer for printer in known if printer.name == name), None)
    if printer is None:
        return Unreachable(NO_SUCH_PRINTER, name=name)
    return closed(printer) or fault(printer)


def _first(printer: Printer, reasons: list[str]) -> Unreachable | None:
    bare = [_bare(reason) for reason in reasons]
    known = next((word for word in FAULTS if word in bare), None)
    if known:
        return Unreachable(FAULTS[known], name=printer.name)
    return Unreachable(OTHER, name=printer.name, reason=reasons[0]) if reasons else None


def _bare(reason: str) -> str:
    word, _, severity = reason.rpartition("-")
    return word if severity in ("error", "warning", "report") else reason


def _stops(reason: str) -> bool:
    if reason in AT_ONCE:
        return True
    severe = reason.endswith("-error") or not reason.endswith(("-warning", "-report"))
    return severe and _bare(reason) not in SLOW and (_bare(reason) in FAULTS or reason.endswith("-error"))
