"""Acts over the acts: reports, reviews, ratings, complaints, cards and breaches, leave."""

from window_desk.ui.actions.action import Action

ACTIONS: tuple[Action, ...] = ()
