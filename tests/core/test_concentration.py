"""How many items moved into the centre, and how many the window decides (MISSION E5)."""

from dataclasses import replace

from core.histories import ITEM

from window_desk import shipped
from window_desk.core.concentration import Concentration, concentration


def test_items_in_the_centre_are_counted_of_all_and_those_decided_at_the_window_of_them() -> None:
    """The county's figure: 168 of 300 items in the centre, 56 per cent."""
    away, here = replace(ITEM, in_centre=False), replace(ITEM, decided_at_window=False)
    figure = concentration([*[away] * 132, *[here] * 68, *[ITEM] * 100])
    assert figure == Concentration(300, 168, 100)
    assert f"{figure.in_centre / figure.items:.0%}" == "56%"


def test_an_item_outside_the_centre_is_not_decided_at_its_window() -> None:
    assert concentration([replace(ITEM, in_centre=False, decided_at_window=True)]) == Concentration(1, 0, 0)
    assert concentration([]) == Concentration(0, 0, 0)


def test_every_shipped_item_is_served_in_the_centre() -> None:
    assert concentration(shipped.catalogue()) == Concentration(11, 11, 11)
