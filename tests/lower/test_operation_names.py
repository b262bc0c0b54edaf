"""The Python path of each operation: from its path, or from its id."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.lower.operation_names import method_paths

from .building import lowered

IDS = {"x-naming": {"style": "ids"}}
PATHS = {"x-naming": {"style": "paths"}}


def path_of(path: str, method: str = "get", **node: Any) -> str:
    """Return the dotted Python path of the only operation of a document."""
    return ".".join(method_paths([(path, method, node)])[path, method])


def names(*operations: str, **root: Any) -> list[str]:
    """Return the Python paths of operations that are given as `GET /path id tag`."""
    found: list[tuple[str, str, dict[str, Any]]] = []
    for operation in operations:
        method, path, *said = operation.split()
        node = {"operationId": said[0]} if said else {}
        found.append((path, method, {**node, "tags": said[1:]}))
    named = method_paths(found, root)
    return [".".join(named[path, method]) for path, method, _ in found]


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ("GET /orders", "orders.list"),
        ("POST /orders", "orders.create"),
        ("GET /orders/{id}", "orders.get"),
        ("POST /orders/{id}", "orders.update"),
        ("PUT /orders/{id}", "orders.update"),
        ("PATCH /orders/{id}", "orders.update"),
        ("DELETE /orders/{id}", "orders.delete"),
        ("HEAD /orders/{id}", "orders.head"),
        ("GET /chat/completions", "chat.completions.list"),
        ("GET /threads/{thread}/runs/{run}", "threads.runs.get"),
        # One of its kind.
        ("GET /account", "account.get"),
        ("PATCH /account/settings", "account.settings.update"),
        ("GET /status", "status.get"),
        ("GET /inventory listInventory", "inventory.list"),
        ("GET /stops-for-location", "stops_for_location.list"),
        # A last segment that is a verb, or something that is done to an item.
        ("POST /orders/{id}/cancel", "orders.cancel"),
        ("POST /messages/count_tokens", "messages.count_tokens"),
        ("PUT /orders/{id}/tags/attach/{tag}", "orders.tags.attach"),
        ("POST /calls/{id}/actions/gather_stop", "calls.actions.gather_stop"),
        ("POST /orders/{id}/receipt", "orders.receipt"),
        ("POST /accounts/{id}/close", "accounts.close"),
        ("POST /close", "close_"),
        ("DELETE /issues/{id}/lock", "issues.delete_lock"),
        ("DELETE /cache/purge", "cache.purge"),
        ("GET /orders/search", "orders.search"),
        ("POST /orders/batch", "orders.batch"),
        ("GET /search/results", "search.results.list"),
        ("POST /sendMessage", "send_message"),
        ("POST /sendMessage sendMessage Bot", "bot.send_message"),
        # A verb that is a thing as well, unless the id says it is done.
        ("GET /orders/export_jobs", "orders.export_jobs.list"),
        ("POST /orders/test_email", "orders.test_email"),
        ("POST /orders/test_email createTestEmail", "orders.test_email.create"),
        ("GET /orders/test_email", "orders.test_email.get"),
        ("POST /orders/bulk_delete", "orders.bulk_delete"),
        ("POST /audio/speech createSpeech", "audio.speech.create"),
        ("POST /oauth/token exchangeToken", "oauth.token"),
        ("POST /limits/{id}/quota update-quota", "limits.quota.update"),
        # What a `POST` only asks for.
        ("POST /events SearchEvents", "events.search"),
        ("POST /org/{id}/projects listAllProjects", "org.projects.list"),
        ("POST /usage getUsage", "usage.get"),
        ("POST /events createSearch", "events.create"),
        # What is summed up, and what says whether it lives.
        ("GET /usage/images usage-images", "usage.images"),
        ("GET /http/summary/country", "http.summary.country"),
        ("GET /health", "health"),
        # What only repeats what it is of, or says which parameter follows.
        ("GET /invoices/{id}/invoice_line_items", "invoices.line_items.list"),
        ("GET /discounts/code/{code}", "discounts.get"),
        ("GET /orders/by-number/{number}/lines", "orders.lines.list"),
        # Versions, `api` and endings name nothing.
        ("GET /api/v1/orders", "orders.list"),
        ("GET /v1beta2/orders/v3/items", "orders.items.list"),
        ("GET /2010-04-01/Accounts.json", "accounts.list"),
        ("GET /orders/json", "orders.list"),
        ("GET /orders?beta=true", "orders.list"),
        # Other ways to write a path.
        ("POST /v1/slides/{id}:batchUpdate", "slides.batch_update"),
        ("POST /chat.postMessage chat_postMessage", "chat.post_message"),
        ("GET /reports/byDay(date={date})", "reports.by_day.get"),
        # No segment names anything.
        ("GET /", "get"),
        ("DELETE /_/{id}", "delete"),
        ("GET /{id} getThing Things", "things.get_thing"),
    ],
)
def test_the_path_names_an_operation(operation: str, name: str) -> None:
    assert names(operation, **PATHS) == [name]


@pytest.mark.parametrize(
    ("operations", "expected"),
    [
        # The same path.
        (["PATCH /a/{id}", "PUT /a/{id}"], ["a.update", "a.replace"]),
        (["PUT /a/{id}/lock", "GET /a/{id}/lock"], ["a.lock", "a.get_lock"]),
        # Versions.
        (["GET /v1/orders", "GET /v2/orders"], ["orders.list", "orders.list_v2"]),
        (["GET /v2/orders", "GET /orders"], ["orders.list_v2", "orders.list"]),
        # Parameters.
        (
            ["GET /me", "GET /me/{id}", "GET /me/{b}/{c}"],
            ["me.list", "me.get_by_id", "me.get"],
        ),
        (
            ["GET /orders/{id}", "GET /orders/external_order_id/{external_order_id}"],
            ["orders.get", "orders.get_by_external_id"],
        ),
        (["DELETE /tags", "DELETE /tags/{id}"], ["tags.delete_all", "tags.delete"]),
        # A namespace.
        (["POST /a/{id}/run", "GET /a/run/{id}"], ["a.run.create", "a.run.get"]),
        # Nothing else.
        (["GET /a/{b} getB", "GET /a/{c} getC"], ["a.get", "a.get_by_c"]),
        (["GET /a_b", "GET /a-b"], ["a_b.get_2", "a_b.get"]),
    ],
)
def test_of_two_that_would_be_one_the_other_gets_a_word(
    operations: list[str], expected: list[str]
) -> None:
    assert names(*operations, **PATHS) == expected


def test_what_all_paths_begin_with_names_nothing() -> None:
    below = "/rest/accounts/{account}"
    found = names(
        f"GET {below}/orders", f"GET {below}/carts", f"PUT {below}/carts/{{id}}"
    )
    assert found == ["orders.list", "carts.list", "carts.update"]


def test_what_there_is_to_do_to_one_kind_of_thing_keeps_its_name() -> None:
    found = names(
        "GET /pets", "GET /pets/{id}", "PUT /pets/{id}/name", "POST /pets/{id}/feed"
    )
    assert found == ["pets.list", "pets.get", "pets.name.update", "pets.feed"]


def test_a_prefix_can_be_given() -> None:
    paths = ["GET /shop/orders", "GET /orders"]
    said = {"x-naming": {"prefix": "/shop"}}
    assert names(paths[0], **said) == ["orders.list"]
    assert names(*paths, "GET /health") == ["shop.orders.list", "orders.list", "health"]


def test_accounts_with_many_kinds_of_things_are_where_and_not_what() -> None:
    kinds = [f"GET /accounts/{{account}}/kind_{n}_things" for n in range(40)]
    found = names("GET /accounts/{id}", "GET /kind_1_things", *kinds)
    assert found[:2] == ["accounts.get", "kind_1_things.list"]
    assert found[2:5] == [
        "kind_0_things.list",
        "accounts.kind_1_things.list",
        "kind_2_things.list",
    ]


def test_ids_of_which_nine_in_ten_are_paths_are_kept() -> None:
    ids = [f"GET /a/{n} repos/get-{n}" for n in range(9)]
    found = names(*ids, "GET /b meta Root", "GET /things/{id}")
    assert found[0] == "repos.get_0"
    assert found[-2:] == ["root.meta", "things.get"]
    assert names("GET /a x.getIt", "GET /b y.Z.all") == ["x.get_it", "y.z.all"]
    assert names("GET /a x.getIt", "GET /b all") == ["a.get", "b.get"]


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ("GET /things odr.orders.search", "odr.orders.search"),
        ("GET /things slides.batchUpdate presentations", "slides.batch_update"),
        ("GET /things listAll Pets", "pets.list_all"),
        ("GET /things pets_list pets", "pets.list"),
        ("GET /things pets pets", "pets.pets"),
        ("DELETE /things/{id}", "things.delete"),
    ],
)
def test_the_id_names_an_operation(operation: str, name: str) -> None:
    assert names(operation, **IDS) == [name]


def test_tags_that_are_not_text_are_passed_over() -> None:
    assert path_of("/{id}", tags=[7], operationId="search") == "search"


def test_equal_ids_are_told_apart_by_their_paths() -> None:
    assert names("GET /b search", "GET /a search", **IDS) == ["search_b", "search"]


def test_what_could_be_told_apart_makes_way_for_what_could_not() -> None:
    found = names("GET /objects/{className}/{id}", "GET /objects/{id}", **PATHS)
    assert found == ["objects.get_by_class_name", "objects.get"]
    found = names("GET /scripts/{hash}", "GET /scripts/{hash}/json", **PATHS)
    assert found == ["scripts.get", "scripts.get_json"]


def test_a_number_is_what_is_left() -> None:
    assert names("GET /a/b A_b", "GET /a.b aB", **IDS) == ["a_b_2", "a_b"]


def test_a_method_makes_way_for_a_namespace() -> None:
    assert names("GET /a odr", "GET /b odr.x", **IDS) == ["odr.get", "odr.x"]


GIVEN: list[tuple[list[str], list[str]]] = [
    (["GET /users/{id}/keys", "GET /users/{id}/teams"], ["x.find", "x.find_teams"]),
    (["GET /users/{id}", "GET /users/{user}/{team}"], ["x.find", "x.find_by_team"]),
    (["GET /v1/users", "GET /v2/users"], ["x.find", "x.find_v2"]),
    (["PATCH /users", "PUT /users"], ["x.find", "x.find_put"]),
    (["GET /users/{id}", "GET /users/{id}/"], ["x.find", "x.op_1"]),
]


@pytest.mark.parametrize("root", [IDS, PATHS])
@pytest.mark.parametrize(("operations", "expected"), GIVEN)
def test_one_name_that_two_are_given(
    operations: list[str], expected: list[str], root: dict[str, Any]
) -> None:
    found = [
        (path, method, {"x-name": "x.find", "operationId": f"op-{number}"})
        for number, (method, path) in enumerate(map(str.split, operations))
    ]
    paths = method_paths(found, root)
    assert [".".join(paths[path, method]) for path, method, _ in found] == expected


def test_a_given_name_of_one_thing_and_of_all() -> None:
    found = [("/users", "GET", {"x-name": "x.find"})]
    found.append(("/users/{id}", "GET", {"x-name": "x.find"}))
    by_path, by_id = method_paths(found, PATHS), method_paths(found, IDS)
    assert by_path["/users", "GET"] == ("x", "find_all")
    assert by_id["/users", "GET"] == ("x", "find_all")


def test_the_http_method_is_the_last_word_before_a_number() -> None:
    node = {"x-name": "x.find"}
    found = [("/a/{id}", "GET"), ("/a/{id}/", "PUT"), ("/a/{id}//", "PUT")]
    paths = method_paths([(*one, node) for one in found])
    named = [".".join(paths[one]) for one in found]
    assert named == ["x.find", "x.find_put", "x.find_2"]


@pytest.mark.parametrize(
    ("root", "node", "key"),
    [
        (PATHS, {"x-name": "x.find"}, "x-name"),
        (IDS, {"x-name": "x.find", "operationId": "y"}, "x-name"),
        (IDS, {"operationId": "x.find"}, "operationId"),
    ],
)
def test_who_loses_the_name_it_was_given_is_told(
    root: dict[str, Any], node: dict[str, Any], key: str
) -> None:
    paths = {"/a": {"get": node}, "/b/c": {"get": node}}
    _, [problem] = lowered(paths=paths, **root)
    assert problem.pointer == ("paths", "/b/c", "get", key)
    assert problem.message == "'x.find' is GET /a already; this is 'x.find_c'"


def test_names_that_are_made_make_way_without_a_word() -> None:
    second = {"get": {"operationId": "b"}}
    paths: dict[str, Any] = {"/a/{id}": {"get": {}}, "/a/{id}/": second}
    for root in (PATHS, IDS):
        _, problems = lowered(paths=paths, **root)
        assert [one for one in problems if one.code == "name-taken"] == []


@pytest.mark.parametrize("root", [IDS, PATHS])
def test_a_name_that_is_given_wins(root: dict[str, Any]) -> None:
    found = method_paths(
        [
            ("/a", "GET", {}),
            ("/b", "GET", {"x-name": "a.get", "operationId": "b"}),
            ("/c", "GET", {"x-namespace": "d.e", "operationId": "c_list"}),
            ("/f", "GET", {"x-namespace": "d", "x-name": "first"}),
        ],
        root,
    )
    assert found["/a", "GET"] == ("a", "get_2")
    assert found["/b", "GET"] == ("a", "get")
    assert found["/c", "GET"][:2] == ("d", "e")
    assert found["/f", "GET"] == ("d", "first")


def test_what_is_left_out_keeps_its_name() -> None:
    left = [{"path": "/v1/a", "method": "get"}]
    assert names("GET /v2/a", **{"x-naming": {"left_out": left}}) == ["a.get_v2"]
