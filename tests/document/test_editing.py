"""Overlays and the edits of clientpress.toml change the document before it is read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.diagnostics import SpecErrors
from clientpress.document.overlay import apply_overlay
from clientpress.edits import EditError, Edits, read_edits
from clientpress.json_values import fresh
from clientpress.references import follow
from clientpress.stages import Stages
from tests.slips import slips

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientpress.document.load import Document

    Write = Callable[..., Document]
    Overlaid = Callable[[str], tuple[Any, list[str]]]

edit = Stages().edit

API = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a:
    parameters: [{name: p, in: query}, {name: q, in: query}, {name: r, in: query}]
    get: {operationId: getA, tags: [as, more]}
    put: {operationId: putA, tags: [as], responses: {200: {$ref: '#/components/responses/A'}}}
  /b/{id}:
    $ref: '#/components/pathItems/b'
components:
  pathItems: {b: {get: {operationId: b.get}, delete: {operationId: b.drop}}}
  responses: {A: {description: A}}
  schemas: {Thing: {type: object, properties: {size: {type: integer}}}}
"""


@pytest.fixture
def overlaid(tmp_path: Path, write: Write) -> Overlaid:
    """Apply an overlay to the API; return the document and what is said of it."""

    def apply(actions: str, head: str = "overlay: 1.1.0") -> tuple[Any, list[str]]:
        root = fresh(write(openapi=API).written)
        path = tmp_path / "overlay.yaml"
        path.write_text(f"{head}\nactions:\n{actions}")
        return root, [one.message for one in apply_overlay(root, path)]

    return apply


def test_update_merges_deeply(overlaid: Overlaid) -> None:
    root, _ = overlaid("- {target: $.info, update: {title: U, contact: {name: N}}}")
    assert root["info"] == {"title": "U", "version": "1", "contact": {"name": "N"}}


def test_update_adds_to_lists(overlaid: Overlaid) -> None:
    root, _ = overlaid(
        "- {target: \"$.paths['/a'].get.tags\", update: last}\n"
        "- {target: \"$.paths['/a'].put\", update: {tags: [x, y]}}"
    )
    assert root["paths"]["/a"]["get"]["tags"] == ["as", "more", "last"]
    assert root["paths"]["/a"]["put"]["tags"] == ["as", "x", "y"]


def test_remove_by_filter(overlaid: Overlaid) -> None:
    root, _ = overlaid(
        "- {target: \"$.paths['/a'].parameters[?@.name != 'q']\", remove: true}\n"
        "- {target: $..put, remove: true}"
    )
    assert root["paths"]["/a"]["parameters"] == [{"name": "q", "in": "query"}]
    assert "put" not in root["paths"]["/a"]


def test_copy_before_update(overlaid: Overlaid) -> None:
    root, _ = overlaid(
        "- {target: $.paths, update: {/c: {}}}\n"
        "- target: $.paths['/c']\n  copy: $.paths['/a']\n  update: {get: {tags: [c]}}"
    )
    assert root["paths"]["/c"]["get"]["tags"] == ["as", "more", "c"]
    assert root["paths"]["/a"]["get"]["tags"] == ["as", "more"]


def test_a_target_that_is_not_there(
    overlaid: Overlaid,
) -> None:
    _, said = overlaid("- target: $.paths['/x']\n  remove: true")
    assert said == ["the target $.paths['/x'] is not in the document"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("overlay: 2.0.0\nactions: []", 1),
        ("overlay: 1.0.0\nactions: {}", 2),
        ("overlay: 1.0.0\nactions:\n- target: $.x[", 3),
        ("overlay: 1.0.0\nactions:\n- update: {}", 3),
        ("overlay: 1.0.0\nactions:\n- {target: $, remove: true}", 3),
        ("overlay: 1.0.0\nactions:\n- target: $.openapi", 3),
        ("overlay: 1.0.0\nactions:\n- {target: $.openapi, remove: 'yes'}", 3),
        ("overlay: 1.0.0\nactions:\n- {target: $, copy: $.nothing}", 3),
        ("overlay: *x", 1),
    ],
)
def test_a_broken_overlay_has_a_position(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(text)
    with pytest.raises(SpecErrors) as caught:
        apply_overlay({"openapi": "3.1.0"}, path)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.position is not None
    assert diagnostic.position.line == line


@pytest.mark.parametrize(
    ("known", "text"),
    [
        (("overlay", "info", "extends", "actions"), "overlay: 1.0.0\n{}: []"),
        (
            ("target", "description", "update", "remove", "copy"),
            "overlay: 1.0.0\nactions:\n- {{target: $.info, update: {{}}, {}: a}}",
        ),
    ],
)
def test_each_slip_in_a_key_of_an_overlay_is_told(
    tmp_path: Path, known: tuple[str, ...], text: str
) -> None:
    path = tmp_path / "overlay.yaml"
    meant = {slip: key for key in known for slip in slips(key)}
    for slip, key in meant.items():
        path.write_text(text.format(slip))
        with pytest.raises(SpecErrors) as caught:
            apply_overlay({"openapi": "3.1.0", "info": {}}, path)
        (found,) = caught.value.diagnostics
        assert found.message == f"unknown key {slip!r} in this overlay"
        assert repr(key) in found.hint


def test_a_key_that_is_meant_is_not_missing_too(tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text("overlay: 1.0.0\nactions:\n- {traget: $.info, udpate: {}}")

    with pytest.raises(SpecErrors) as caught:
        apply_overlay({"info": {}}, path)

    assert [one.hint for one in caught.value.diagnostics] == [
        "did you mean 'target'?",
        "did you mean 'update'?",
    ]


def test_an_overlay_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SpecErrors, match="cannot read"):
        apply_overlay({}, tmp_path / "none.yaml")


def ids(document: Document) -> list[str]:
    return [
        operation["operationId"]
        for item in document.root["paths"].values()
        for method, operation in item.items()
        if method in ("get", "put", "delete")
    ]


@pytest.mark.parametrize(
    ("include", "exclude", "left"),
    [
        (["getA"], [], ["getA"]),
        (["tag:as"], ["putA"], ["getA"]),
        (["/b/*"], [], ["b.get", "b.drop"]),
        ([], ["DELETE /b/{id}"], ["getA", "putA", "b.get"]),
        (["b.*", "tag:more"], [], ["getA", "b.get", "b.drop"]),
    ],
)
def test_selection(
    write: Write, include: list[str], exclude: list[str], left: list[str]
) -> None:
    edits = read_edits_of({"include": include, "exclude": exclude})
    assert ids(edit(write(openapi=API), edits)) == left


def read_edits_of(values: dict[str, Any]) -> Edits:
    return read_edits(Path(), values)


def test_tasks_of_what_is_left_out_go(write: Write) -> None:
    guide = """
x-guide:
  - {title: Read it, operation: getA}
  - {title: Write it, operation: putA}
  - {title: Read it elsewhere, operation: getA, paths: {putA: /c}}
"""
    edits = read_edits_of({"exclude": ["putA"]})
    root = edit(write(openapi=f"{API}{guide}"), edits).root
    assert root["x-guide"] == [{"title": "Read it", "operation": "getA"}]
    edits = read_edits_of({"include": ["b.get"]})
    assert "x-guide" not in edit(write(openapi=f"{API}{guide}"), edits).root


KINDS = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a: {get: {operationId: getA, responses: {200: {description: A, content: {
    application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}}}
components:
  schemas:
    Thing: {type: object, discriminator: {propertyName: kind}}
    Cup: {allOf: [{$ref: "#/components/schemas/Thing"}]}
    Mug: {allOf: [{$ref: "#/components/schemas/Cup"}]}
    Plate: {allOf: [{$ref: "#/components/schemas/Other"}]}
    Other: {type: object}
"""


def test_subtypes_that_only_name_their_base_stay(write: Write) -> None:
    root = edit(write(openapi=KINDS), read_edits_of({"include": ["getA"]})).root
    assert root["components"]["schemas"].keys() == {"Thing", "Cup", "Mug"}


def test_components_of_what_is_left_out_go(write: Write) -> None:
    edits = read_edits_of({"exclude": ["putA"]})
    assert edit(write(openapi=API), edits).root["components"]["responses"] == {}


@pytest.mark.parametrize(
    ("pattern", "naming", "kept"),
    [
        ("a.*", "paths", {"getA", "putA"}),
        ("a.get", "paths", {"getA"}),
        ("a", "paths", {"getA", "putA"}),
        ("b.*", "paths", {"b.get", "b.drop"}),
        ("as_.put_a", "ids", {"putA"}),
        ("getA", "paths", {"getA"}),
        ("mine.*", "paths", {"putA"}),
    ],
)
def test_the_python_path_of_a_method_selects_it(
    write: Write, pattern: str, naming: str, kept: set[str]
) -> None:
    tables = {"putA": {"name": "mine.put"}} if pattern == "mine.*" else {}
    values = {"include": [pattern], "naming": naming, "operations": tables}

    document = edit(write(openapi=API), read_edits_of(values))

    items = [follow(document.root, one) for one in document.root["paths"].values()]
    left = {
        op["operationId"]
        for item in items
        for op in item.values()
        if "operationId" in op
    }
    assert left == kept


def test_what_is_left_is_counted(write: Write) -> None:
    document = edit(write(openapi=KINDS), read_edits_of({"include": ["getA"]}))

    assert document.selected == "1 of 1 operations, 3 of 5 schemas"


def test_links_to_what_is_left_out_go(write: Write) -> None:
    linked = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a: {get: {operationId: getA, responses: {200: {description: A, links: {
    b: {operationId: getB}, a: {operationId: getA}, c: {operationId: getC}}}}}}
  /b: {get: {operationId: getB}}
"""
    root = edit(write(openapi=linked), read_edits_of({"exclude": ["getB"]})).root

    links = root["paths"]["/a"]["get"]["responses"]["200"]["links"]
    assert links.keys() == {"a", "c"}  # c leads to nothing, which is told


@pytest.mark.parametrize(
    ("values", "message", "hint"),
    [
        ({"include": ["getB"]}, "no operation fits 'getB'", "did you mean 'getA'?"),
        (
            {"operations": {"get": {"name": "x"}}},
            "operations.get: the document has no 'get'",
            "did you mean",
        ),
        (
            {"schemas": {"Thin": {"name": "x"}}},
            "schemas.Thin: the document has no 'Thin'",
            "did you mean 'Thing'?",
        ),
        (
            {"schemas": {"Thing": {"fields": {"sise": {"name": "x"}}}}},
            "schemas.Thing.fields.sise: the document has no 'sise'",
            "did you mean 'size'?",
        ),
        ({"types": {"T": "a:B"}}, "types.T: the document has no 'T'", "known: Thing"),
        (
            {"namespaces": {"bs": "x"}},
            "namespaces.bs: the document has no 'bs'",
            "did you mean",
        ),
        (
            {"security": {"k": "x"}},
            "security.k: the document has no 'k'",
            "there is none",
        ),
        (
            {"operations": {"getA": {"idempotent": 5}}},
            "operations.getA.idempotent: ",
            "x-idempotent: Whether an operation is safe to repeat",
        ),
        (
            {
                "operations": {
                    "getA": {
                        "error_codes": [{"code": 5, "status": 400, "meaning": "x"}]
                    }
                }
            },
            "operations.getA.error_codes.0.code: expected string",
            "x-error-codes: Error codes of the vendor",
        ),
        (
            {"operations": {"getA": {"name": "get"}, "PUT /a": {"name": "Get"}}},
            "operations: 'Get' is the name of both 'getA' and 'PUT /a'",
            "give one of them another name",
        ),
        (
            {"operations": {"getA": {"name": "a.b"}, "b.get": {"name": "a.b"}}},
            "operations: 'a.b' is the name of both 'getA' and 'b.get'",
            "give one of them another name",
        ),
    ],
)
def test_what_is_not_there_is_an_error(
    write: Write, values: dict[str, Any], message: str, hint: str
) -> None:
    with pytest.raises(SpecErrors) as caught:
        edit(write(openapi=API), read_edits_of(values))
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.message.startswith(message)
    assert diagnostic.hint.startswith(hint)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"operations": {"a": {"nme": "x"}}}, "operations.a: unknown key 'nme'"),
        ({"operations": {"a": 5}}, "operations.a must be a table"),
        ({"operations": {"a": {"name": "x y"}}}, "operations.a.name: 'x y' is not"),
        ({"schemas": {"A": {"name": "1"}}}, "schemas.A.name: '1' is not a Python name"),
        ({"types": {"A": "import os"}}, "types.A: 'import os' names no type"),
        ({"types": {"A": "class:A"}}, "types.A: 'class:A' names no type"),
        ({"types": {"A": "a:if"}}, "types.A: 'a:if' names no type"),
        ({"namespaces": {"a": "b-c"}}, "namespaces.a: 'b-c' is not a Python name"),
        ({"include": [5]}, "'include' must be a list of strings"),
        ({"naming": "tags"}, "naming: 'tags' is not known"),
        ({"naming": ""}, "naming: '' is not known"),
        ({"prefix": "api"}, "prefix: 'api' is no path"),
    ],
)
def test_what_is_not_understood(values: dict[str, Any], message: str) -> None:
    with pytest.raises(EditError) as caught:
        read_edits_of(values)
    assert caught.value.message.startswith(message)


def test_one_name_in_two_namespaces_is_two_names(write: Write) -> None:
    edits = read_edits_of(
        {"operations": {"getA": {"name": "x"}, "b.get": {"name": "x"}}}
    )
    edit(write(openapi=API), edits)


def test_one_name_for_two_operations_of_a_tag_is_one_where_ids_name_them(
    write: Write,
) -> None:
    api = API.replace("b.get}", "getB, tags: [as]}")
    tables = {"operations": {"getA": {"name": "x"}, "getB": {"name": "X"}}}
    edit(write(openapi=api), read_edits_of(tables))
    with pytest.raises(SpecErrors, match="'X' is the name of both"):
        edit(write(openapi=api), read_edits_of({**tables, "naming": "ids"}))


def test_how_operations_are_named_is_said_of_the_document(write: Write) -> None:
    values = {"naming": "ids", "prefix": "/", "include": ["getA"]}
    root = edit(write(openapi=API), read_edits_of(values)).root
    left = [
        {"path": "/a", "method": "PUT", "operationId": "putA", "tags": ["as"]},
        {"path": "/b/{id}", "method": "GET", "operationId": "b.get"},
        {"path": "/b/{id}", "method": "DELETE", "operationId": "b.drop"},
    ]
    assert root["x-naming"] == {"style": "ids", "prefix": "/", "left_out": left}


def test_a_dotted_namespace_gets_another_name(write: Write) -> None:
    edits = read_edits_of({"namespaces": {"b": "things"}})
    document = edit(write(openapi=API), edits)
    item = document.root["components"]["pathItems"]["b"]
    assert item["get"]["x-name"] == "things.get"


TASKS = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /orders:
    post:
      operationId: createOrder
      tags: [Orders]
      x-prepared-by: {operation: sign, arguments: {a: /a}, name: make}
  /sign:
    get: {operationId: sign, tags: [Files]}
  /tasks/{id}:
    get: {operationId: getTask, tags: [Tasks]}
"""


def test_what_an_operation_needs_is_brought_along_and_told(write: Write) -> None:
    task = {"header": "task", "operation": "getTask", "done": "/done"}
    values = {"include": ["tag:Orders"], "operations": {"createOrder": {"task": task}}}

    document = edit(write(openapi=TASKS), read_edits_of(values))

    assert document.root["paths"].keys() == {"/orders", "/sign", "/tasks/{id}"}
    assert [(one.code, one.message) for one in document.diagnostics] == [
        ("brought-along", "'getTask' is kept, since 'createOrder' needs it"),
        ("brought-along", "'sign' is kept, since 'createOrder' needs it"),
    ]


def test_a_table_for_what_is_left_out_is_told(write: Write) -> None:
    tables = {"getTask": {"name": "get"}, "sign": {"name": "get"}}

    document = edit(
        write(openapi=TASKS),
        read_edits_of({"exclude": ["getTask"], "operations": tables}),
    )

    assert [(one.code, one.message) for one in document.diagnostics] == [
        ("left-out", "operations.getTask has no effect: it is left out")
    ]


@pytest.mark.parametrize(
    ("pattern", "hint"),
    [
        ("tag:Ordrs", "did you mean 'tag:Orders'?"),
        ("creatOrder", "did you mean 'createOrder'?"),
        ("/order", "did you mean '/orders'?"),
        ("GET /sgn", "did you mean 'GET /sign'?"),
    ],
)
def test_a_wrong_pattern_is_one_error_with_a_hint_of_its_kind(
    write: Write, pattern: str, hint: str
) -> None:
    values = {"include": [pattern], "operations": {"createOrder": {"name": "create"}}}

    with pytest.raises(SpecErrors) as caught:
        edit(write(openapi=TASKS), read_edits_of(values))

    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.message, diagnostic.hint) == (
        f"no operation fits '{pattern}'",
        hint,
    )


def test_a_hint_does_not_grow_with_the_document(write: Write) -> None:
    paths = "".join(
        f"  /p{n}: {{get: {{operationId: operation{n:05}}}}}\n" for n in range(900)
    )
    document = write(
        openapi=f'openapi: 3.1.0\ninfo: {{title: T, version: "1"}}\npaths:\n{paths}'
    )

    with pytest.raises(SpecErrors) as caught:
        edit(document, read_edits_of({"include": ["zzz"]}))

    assert len(str(caught.value)) < 500
