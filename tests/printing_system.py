"""A CUPS of the tests' own: a real scheduler with its own socket, spool and queues that behave as real ones do.

Its backends are a few lines of shell: one keeps what is printed, others run out of paper, are switched off or break.
"""

import os
import subprocess
from pathlib import Path
from time import monotonic

from window_desk.printing import cups

SCHEDULER = "/usr/sbin/cupsd"
PPD = Path(__file__).parent / "printing" / "data" / "paper.ppd"

KEEPS = """#!/bin/sh
[ $# -eq 0 ] && exit 0
{ cat ${6:-/dev/stdin} >"$OUT/$3.pdf.new"; printf '%s\\n' "$5" >"$OUT/$3.options"; mv "$OUT/$3.pdf.new" "$OUT/$3.pdf"; }
"""
REPORTS = """#!/bin/sh
[ $# -eq 0 ] && exit 0
echo "STATE: +{reason}" >&2
trap 'kill $!; echo "STATE: -{reason}" >&2; exit 0' TERM
tail -f /dev/null & wait $!
"""
"""Says what is wrong and does nothing, until the scheduler ends it."""
BREAKS = "#!/bin/sh\n[ $# -eq 0 ] || exit 1\n"

BACKENDS = {
    "keeps": KEEPS,
    "empty": REPORTS.format(reason="media-empty-error"),
    "open": REPORTS.format(reason="cover-open-error"),
    "off": REPORTS.format(reason="offline-report"),
    "low": REPORTS.format(reason="toner-low-report"),
    "breaks": BREAKS,
}
QUEUES = """
<DefaultPrinter A4>
DeviceURI keeps:/
State Idle
Accepting Yes
</DefaultPrinter>
<Printer Roll>
DeviceURI keeps:/
State Idle
Accepting Yes
</Printer>
<Printer 二楼>
DeviceURI keeps:/
State Idle
Accepting Yes
</Printer>
<Printer Paused>
DeviceURI keeps:/
State Stopped
Accepting Yes
</Printer>
<Printer Rejecting>
DeviceURI keeps:/
State Idle
Accepting No
</Printer>
<Printer Empty>
DeviceURI empty:/
State Idle
Accepting Yes
</Printer>
<Printer Open>
DeviceURI open:/
State Idle
Accepting Yes
</Printer>
<Printer Off>
DeviceURI off:/
State Idle
Accepting Yes
</Printer>
<Printer Silent>
DeviceURI low:/
State Idle
Accepting Yes
</Printer>
<Printer Broken>
DeviceURI breaks:/
State Idle
Accepting Yes
ErrorPolicy abort-job
</Printer>
"""
WITH_PPD = ("A4", "Roll")
"""The queues that convert what they get, as an office printer's does; the others pass it on."""

SETTINGS = """
LogLevel warn
Listen {place}/socket
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
FILES = """
ServerRoot {place}
CacheDir {place}/cache
StateDir {place}/state
RequestRoot {place}/spool
TempDir {place}/spool/tmp
ServerBin {place}/programs
AccessLog {place}/access_log
ErrorLog {place}/error_log
PageLog {place}/page_log
SetEnv OUT {place}/out
"""


class PrintingSystem:
    """The scheduler while it runs; with ``socket`` as ``CUPS_SERVER`` every program of CUPS asks it."""

    def __init__(self, place: Path) -> None:
        self.place, self.socket, self.out = place, place / "socket", place / "out"
        for folder in ("cache", "state", "spool/tmp", "out", "ppd", "programs/backend"):
            (place / folder).mkdir(parents=True)
        for folder in ("filter", "daemon", "notifier"):
            (place / "programs" / folder).symlink_to(Path("/usr/lib/cups") / folder)
        for name, text in BACKENDS.items():
            backend = place / "programs" / "backend" / name
            backend.write_text(text, "utf-8")
            backend.chmod(0o700)  # where the scheduler is root, such a backend is too, and may write here
        (place / "printers.conf").write_text(QUEUES, "utf-8")
        for name in WITH_PPD:
            (place / "ppd" / f"{name}.ppd").write_bytes(PPD.read_bytes())
        (place / "cupsd.conf").write_text(SETTINGS.format(place=place), "utf-8")
        (place / "cups-files.conf").write_text(FILES.format(place=place), "utf-8")
        self._process = subprocess.Popen(
            [SCHEDULER, "-f", "-c", place / "cupsd.conf", "-s", place / "cups-files.conf"], stderr=subprocess.DEVNULL
        )

    def wait_until_there(self, seconds: float = 20.0) -> None:
        """Until it answers; it tells nobody that it is there, so it is asked again and again."""
        end = monotonic() + seconds
        while len(cups.printers()) != QUEUES.count("DeviceURI"):
            assert monotonic() < end, (self.place / "error_log").read_text("utf-8")
            assert self._process.poll() is None, (self.place / "error_log").read_text("utf-8")
            os.sched_yield()

    def printed(self, title: str) -> bytes:
        """What came out under that title."""
        return (self.out / f"{title}.pdf").read_bytes()

    def options(self, title: str) -> str:
        """What the printer was asked for with it."""
        return (self.out / f"{title}.options").read_text("utf-8")

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait()
