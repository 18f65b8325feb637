"""What the table of actions asks of the place where it is carried out."""

from typing import Protocol

from window_desk.core.acts import Verdict
from window_desk.ui.look import Look


class Papers(Protocol):
    """What is put on paper beside the papers of a case. Carried out by ``counter.papers_out``."""

    def print_guide(self) -> None:
        """打印办事指南: of the item of the visit."""

    def print_checklist(self) -> None:
        """打印材料清单: what this applicant has to bring."""


class Steps(Protocol):
    """The steps in law; each does one and shows the result. Carried out by ``counter.steps``."""

    @property
    def papers(self) -> Papers:
        """Guide and checklist."""

    def new_visit(self) -> None:
        """首问: put the case on screen aside and be ready for whoever comes next."""

    def receive(self) -> None:
        """收件: write the people down, take a number, begin the clock."""

    def all_received(self) -> None:
        """全部收齐: every material that still waits came in full."""

    def notify(self) -> None:
        """一次性告知: tell once, everything."""

    def accept(self) -> None:
        """受理: complete and in due form."""

    def answer(self) -> None:
        """答复: the contact ends here."""

    def explain(self) -> None:
        """为什么是这天."""

    def supplement(self) -> None:
        """补正: what the applicant brought is on record."""

    def decide(self) -> None:
        """决定: granted or denied."""

    def print_paper(self) -> None:
        """打印: a paper of the case."""

    def judge(self, verdict: Verdict) -> None:
        """One verdict on the chosen material."""

    def note_contact(self) -> None:
        """登记来访: who asks, and what about."""

    def show_custody(self) -> None:
        """纸件去向: where the papers went, and who had the case when."""

    def track(self) -> None:
        """跟踪单: every milestone of the case."""

    def fill(self, action_id: str) -> None:
        """Open the sheet of that action; of one that begins a file of its own, beside the case on screen."""

    def back_date(self) -> None:
        """补录: what is entered next happened earlier."""

    def void(self) -> None:
        """作废: take the last step back."""


class Applicant(Protocol):
    """The applicant's own screen. Carried out by ``applicant.applicant_desk``."""

    def show(self) -> None:
        """请申请人核对: what is on record, or about to be."""

    def ask_rating(self) -> None:
        """评价: the applicant's own, or why there is none."""

    def choose_screen(self) -> None:
        """选择申请人屏幕."""


class Room(Protocol):
    """What is being printed. Carried out by ``print_room``."""

    def answer(self, *, came_out: bool) -> None:
        """Whether the paper is there that a printer said nothing about."""

    def cancel(self) -> None:
        """Stop what is under way."""


class Workplace(Protocol):
    """The screen around them. Carried out by ``workspace_page``."""

    @property
    def steps(self) -> Steps:
        """The steps in law."""

    def search(self) -> None:
        """Put the cursor into the search field."""

    def show_worklist(self) -> None:
        """Put the focus on the worklist."""

    def show_help(self) -> None:
        """Every key and what it means in law."""

    def show_actions(self) -> None:
        """Everything that can be done, found by typing."""

    @property
    def applicant(self) -> Applicant:
        """The applicant's own screen."""

    def lock(self) -> None:
        """Cover the screen until the PIN is given."""

    def change_pin(self) -> None:
        """改 PIN: whoever sits here gives themselves another."""

    @property
    def look(self) -> Look:
        """Text size, contrast, language."""

    @property
    def room(self) -> Room:
        """What is being printed."""

    def choose_printers(self) -> None:
        """打印机设置."""

    def show_standing(self) -> None:
        """同步和时钟: how this window stands with its centre."""

    def go(self, place_id: str) -> None:
        """To a place beside the counter; without a name, where one stood last."""

    def hand_over_shift(self) -> None:
        """交接班: what this window hands over."""

    def log_out(self) -> None:
        """Stand up; what is unfinished stays as draft."""
