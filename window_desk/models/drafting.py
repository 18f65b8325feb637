"""What is kept in drafts at one desk until it is let out: settings, calendar, catalogue, announcements."""

from typing import NamedTuple

from window_desk.models.cataloguing import Cataloguing
from window_desk.models.deciding import Deciding
from window_desk.models.one_draft import OneDraft
from window_desk.models.planning import Planning, PlanningDesk
from window_desk.models.releases import Releases


class Drafting(NamedTuple):
    """One keeper for each."""

    deciding: Deciding
    planning: Planning
    cataloguing: Cataloguing
    announcing: OneDraft


def drafting(desk: PlanningDesk, releases: Releases) -> Drafting:
    """The keepers of ``desk``."""
    announcing = OneDraft(desk.store, releases, {"announcement"}, lambda versions: f"公告，{len(list(versions))} 条")
    return Drafting(Deciding(desk, releases), Planning(desk, releases), Cataloguing(desk, releases), announcing)
