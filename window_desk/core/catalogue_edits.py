"""From one version of an item to the next: a material, a fee, a step … put in, taken out, moved up or down.

Materials keep the numbers they have, since papers and differences name them by these; only what stands below one taken
out moves up, and two that change places change numbers. The limits are read as a list too; each has its
one place there, and nothing moves it.
"""

from dataclasses import replace
from enum import StrEnum
from typing import Any

from window_desk.core.catalogue import Basis, FeeStandard, InternalStep, Item, Material, Situation
from window_desk.core.catalogue_limits import NamedLimit, limits, with_limit

Thing = Material | FeeStandard | Situation | InternalStep | NamedLimit | Basis
"""What the lists of an item are made of."""


class Part(StrEnum):
    """A list of an item, by the name of its field; ``LIMITS`` are fields of their own, told as a list."""

    MATERIALS = "materials"
    FEES = "fees"
    SITUATIONS = "situations"
    STEPS = "steps"
    LIMITS = "limits"
    BASIS = "basis"


def things(item: Item, part: Part) -> tuple[Any, ...]:
    """What is in that list."""
    if part is Part.LIMITS:
        return tuple(limits(item))
    found: tuple[Any, ...] = getattr(item, part)
    return found


def put(item: Item, part: Part, thing: Thing, place: int | None = None) -> Item:
    """``item`` with ``thing`` at that place (from 0), or added as the last; a new material gets the next number."""
    if isinstance(thing, NamedLimit):
        return with_limit(item, thing.which, thing.limit)
    listed = list(things(item, part))
    if place is not None:
        listed[place] = thing
    elif isinstance(thing, Material):
        listed.append(replace(thing, no=max((m.no for m in item.materials), default=0) + 1))
    else:
        listed.append(thing)
    return _with(item, part, listed)


def without(item: Item, part: Part, place: int) -> Item:
    """``item`` without what is at that place; the materials with a higher number move up."""
    listed = list(things(item, part))
    gone = listed.pop(place)
    if isinstance(gone, NamedLimit):
        return with_limit(item, gone.which, None)
    if isinstance(gone, Material):
        listed = [replace(m, no=m.no - 1) if m.no > gone.no else m for m in listed]
    return _with(item, part, listed)


def moved(item: Item, part: Part, place: int, by: int) -> Item:
    """``item`` where what is at that place has changed places with its neighbour; as it is where there is none."""
    listed, other = list(things(item, part)), place + by
    if part is Part.LIMITS or not 0 <= other < len(listed):
        return item
    here, there = listed[place], listed[other]
    if isinstance(here, Material):
        here, there = replace(here, no=there.no), replace(there, no=here.no)
    listed[place], listed[other] = there, here
    return _with(item, part, listed)


def _with(item: Item, part: Part, listed: list[Any]) -> Item:
    changes: dict[str, Any] = {part: tuple(listed)}
    return replace(item, **changes)
