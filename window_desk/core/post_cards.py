"""岗位职责卡: what is posted up of each post, for all to read (DOMAIN 5)."""

from dataclasses import dataclass
from datetime import date

from window_desk.core.posts import Post, Roster


@dataclass(frozen=True, slots=True)
class PostCard:
    """岗位职责卡. What is posted up of one post, all by name; ``items`` are codes, none for all of the department."""

    code: str
    name: str
    department: str
    duty: str
    standard: str
    a: str
    b: str
    items: tuple[str, ...]
    complaint_phone: str


@dataclass(frozen=True, slots=True)
class PostCards:
    """The cards as they are printed, a page each, their items by name; of which roster, on which day."""

    centre: str
    on: date
    version: int
    cards: tuple[PostCard, ...]


def post_cards(roster: Roster) -> tuple[PostCard, ...]:
    """What is posted up: a card for each post that is not secret, in the order of the roster."""
    return tuple(_card(roster, post) for post in roster.posts if not post.secret)


def _card(roster: Roster, post: Post) -> PostCard:
    department = roster.department(post.department)
    return PostCard(
        post.code,
        post.name,
        department.name if department else post.department,
        post.duty,
        post.standard,
        roster.name_of(post.a),
        roster.name_of(post.b),
        post.items,
        department.complaint_phone if department else "",
    )
