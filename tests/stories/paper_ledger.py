"""A ledger for stories that is nothing but the law: ``permit`` and ``fold`` over a list, no store, no disk."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from window_desk.core.acts import Act, Received
from window_desk.core.bench import Bench
from window_desk.core.case import Case
from window_desk.core.entry import CHINA, Entry, Hand
from window_desk.core.fold import fold
from window_desk.core.permit import permit
from window_desk.core.posts import may_stand_in
from window_desk.errors import LoginRefused, NotPermitted
from window_desk.story.scene import Scene

DEVICE = UUID(int=0xA)


class PaperLedger:
    """The entries of a story, judged as the desk judges them."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.calendar = scene.calendar()
        self.items = scene.items
        self.now = datetime.min.replace(tzinfo=CHINA)
        self.by: Hand | None = None
        self.entries: dict[UUID, list[Entry]] = {}
        self.written = self.cases = 0

    def set_clock(self, now: datetime) -> None:
        self.now = now

    def sit(self, by: Hand) -> None:
        officer = self.scene.roster.officer(by.officer)
        assert officer is not None
        if by.stands_in_for and not may_stand_in(self.scene.roster, officer, by.stands_in_for):
            absent = self.scene.roster.name_of(by.stands_in_for)
            raise LoginRefused("{b}不是{a}的 B 岗，不能代班。", 1, b=officer.name, a=absent)
        self.by = by

    def record(self, case_id: UUID, act: Act, happened_at: datetime, late_reason: str) -> None:
        assert self.by is not None
        case = self.case(case_id)
        bench = self.bench(case)
        if isinstance(act, Received):
            bench = replace(bench, item=self.items.get(act.item))
        if refusal := permit(case, act, bench, happened_at, late_reason):
            raise NotPermitted(refusal)
        self.written += 1
        entry = Entry(
            act_id=UUID(int=self.written),
            case_id=case_id,
            device_id=DEVICE,
            seq=self.written,
            hlc=self.written,
            by=self.by,
            happened_at=happened_at,
            entered_at=self.now,
            act=act,
            late_reason=late_reason,
            hash=self.written.to_bytes(32),
        )
        self.entries.setdefault(case_id, []).append(entry)

    def case(self, case_id: UUID) -> Case:
        return fold(case_id, self.entries.get(case_id, ()))

    def bench(self, case: Case) -> Bench:
        leaves = tuple(c.leave for c in map(self.case, self.entries) if c.leave)
        item = self.items.get(case.item)
        return Bench(item, self.calendar, self.now, self.scene.policy, self.scene.roster, self.by, leaves)

    def new_case_id(self) -> UUID:
        self.cases += 1
        return uuid5(DEVICE, str(self.cases))

    def party(self, name: str) -> UUID:
        return uuid5(DEVICE, name)
