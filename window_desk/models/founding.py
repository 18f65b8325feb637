"""A new store with everything a centre publishes on its first day (MISSION E4)."""

from pathlib import Path
from uuid import uuid4

from window_desk import shipped
from window_desk.core.posts import Right, Roster
from window_desk.models import reference
from window_desk.models.keys import key_for
from window_desk.models.store import Store
from window_desk.settings import RULES

TWO_PERSONS = RULES["release_two_persons"].key


def publish(store: Store, people: Roster) -> None:
    """Give a store what a centre publishes: the shipped items, calendars, wordings and phrases, and its own roster."""
    with store.begin() as connection:
        for item in shipped.catalogue():
            reference.publish_item(connection, item)
        for year in shipped.calendar().years.values():
            reference.publish_year(connection, year)
        for wording in shipped.wordings():
            reference.publish_wording(connection, wording)
        reference.publish_phrases(connection, shipped.phrases())
        reference.publish_roster(connection, people)


def found(path: Path, people: Roster) -> None:
    """Make the store of a new centre that stands alone, at ``path``; it is there whole or not at all.

    With one administrator only, what the centre publishes needs no second person (docs/decisions/0023).
    ``FileExistsError`` where there is one already.
    """
    if path.exists():
        raise FileExistsError(path)
    unfinished = path.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    store = Store.create(unfinished, key_for(path), people.centre.centre_id, uuid4())
    try:
        publish(store, people)
        if sum(Right.RELEASE in officer.rights for officer in people.officers) < 2:
            with store.begin() as connection:
                reference.publish_setting(connection, TWO_PERSONS, 1, False)
    finally:
        store.close()
    unfinished.rename(path)
