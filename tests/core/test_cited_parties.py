"""Which people an act cites: what decides who may be told of them."""

from uuid import UUID

from window_desk.core.acts import Channel, FirstContacted, Received, Served, Told, Voided
from window_desk.core.party import cited

ONE, TWO, ACT = UUID(int=1), UUID(int=2), UUID(int=3)


def test_an_act_cites_its_people_and_no_other_act() -> None:
    assert cited(Received("03-20261120-0001", "FOOD_NEW", 1, ONE, TWO)) == {ONE, TWO}
    assert cited(Received("03-20261120-0001", "FOOD_NEW", 1, ONE)) == {ONE}
    assert cited(FirstContacted(Channel.COUNTER, "食品许可怎么办", ONE)) == {ONE}
    assert cited(FirstContacted(Channel.COUNTER)) == frozenset()
    assert cited(Served("食品经营许可证", ONE, witness=TWO)) == {ONE, TWO}
    assert cited(Told(ACT, "决字 1", witness=TWO)) == {TWO}
    assert cited(Voided(ACT, "录错")) == frozenset()
