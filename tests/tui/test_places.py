"""Where the user has been: back, forward, and what a new visit forgets."""

from __future__ import annotations

from model.view.types import Query, TreeNode
from tui.documents import stop_at
from tui.places import History, Place, Scope
from tui.widgets.blocks import Stop

TREE, METRICS, STORIES = (Place(Query(view=view)) for view in ("tree", "metrics", "stories"))


def test_back_and_forward_lead_along_the_way_one_came() -> None:
    history = History(TREE)
    assert history.back() is None
    history.visit(METRICS)
    history.visit(STORIES)
    assert history.back() == METRICS
    assert history.back() == TREE
    assert history.forward() == METRICS


def test_a_new_visit_forgets_what_lay_ahead() -> None:
    history = History(TREE)
    history.visit(METRICS)
    history.back()
    history.visit(STORIES)
    assert history.forward() is None
    assert history.back() == TREE


def test_a_place_is_remembered_as_it_was_left() -> None:
    history = History(TREE)
    history.leave(Place(TREE.query, key="重庆/lab"))
    history.visit(METRICS)
    assert history.before == Place(TREE.query, key="重庆/lab")


def test_standing_on_a_node_narrows_a_query_to_it() -> None:
    node = TreeNode(key="k", label="实验室", count=2, city="重庆", category="lab")
    narrowed = Scope.of(node).narrow(Query(view="metrics", sort="-value", story="a0"))
    assert narrowed == Query(view="metrics", sort="-value", city="重庆", category="lab")
    assert Scope.of(None) == Scope()


def test_the_reader_opens_at_the_fact_itself_else_at_the_nearest_after_it() -> None:
    stops = [Stop(0, 1, "e1", 10), Stop(0, 5, "m1", 10), Stop(7, 9, "e2", 30)]
    assert stop_at(stops, 10, "m1") == 1
    assert stop_at(stops, 10, "other") == 0
    assert stop_at(stops, 20, "") == 2
    assert stop_at(stops, 40, "") == -1
    assert stop_at(stops, -1, "") == -1
