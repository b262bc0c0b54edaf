"""The reference lists every method with types as they are read, and nothing of it is live."""

from __future__ import annotations

import re
from typing import Any

from clientpress.code.printer import Printer
from clientpress.config import PackageSettings
from clientpress.render import render_client
from tests.lower.building import TEXT, WHOLE, lowered, model
from tests.plan.test_description import DONE, SETTINGS, planned

LISTS = {"type": "array", "items": TEXT}


def operation(name: str, **node: Any) -> dict[str, Any]:
    """Return an operation of a name."""
    return {"operationId": name, "responses": DONE, **node}


def test_types_are_as_they_are_read() -> None:
    answer = {"description": "", "content": {"application/json": {"schema": LISTS}}}
    parameters = [{"name": "ids", "in": "query", "schema": LISTS}]
    body = {"content": {"application/json": {"schema": model(size=WHOLE)}}}
    listing = operation("things.list", parameters=parameters, requestBody=body)
    listing["responses"] = {"200": answer}
    package = planned({"/things": {"post": listing}})

    (method,) = package.reference.namespaces[0].methods
    flat = Printer().flat
    assert flat(method.result) == "list[str]"
    shown = {a.name: flat(a.annotation) for a in method.arguments}
    assert shown["ids"] == "Sequence[str] | None"
    assert shown["size"] == "int"


def test_what_a_status_means_is_said_once_and_where_it_differs() -> None:
    def failing(name: str, meaning: str) -> dict[str, Any]:
        errors = {"404": {"description": meaning}}
        return {"get": operation(name, responses={**DONE, **errors})}

    package = planned(
        {
            "/a": failing("shop.a", "There is none."),
            "/b": failing("shop.b", "There is none."),
            "/c": failing("shop.c", "It was sold."),
        }
    )
    (usual,) = package.reference.errors
    assert usual.meaning == "There is none."
    own = {m.name: m.errors for m in package.reference.namespaces[0].methods}
    assert [e.meaning for e in own["client.shop.c"]] == ["It was sold."]
    assert own["client.shop.a"] == ()


def test_scopes_name_the_methods_that_need_them() -> None:
    flow = {"tokenUrl": "https://a.example/t", "scopes": {"read": "To read."}}
    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    package = planned(
        {"/a": {"get": operation("shop.a", security=[{"o": ["read"]}])}},
        components={"securitySchemes": {"o": scheme}},
    )
    assert package.reference.scopes == (("read", "To read.", ("shop.a",)),)


def test_many_methods_stand_on_pages_of_their_namespaces() -> None:
    paths = {f"/a/{n}": {"get": operation(f"a.m{n}.get")} for n in range(60)}
    paths |= {f"/b/{n}": {"get": operation(f"b.m{n}.get")} for n in range(60)}
    schemas = {"Thing": model(size=WHOLE)}
    api, _ = lowered(
        info={"title": "Shop", "version": "1"},
        paths=paths,
        components={"schemas": schemas},
    )
    files = render_client(api, SETTINGS)
    assert "### client.a.m7.get" in files["reference/a.md"]
    assert "client.a." not in files["reference/b.md"]
    assert "[client.a](reference/a.md)" in files["reference.md"]
    assert "`models.Thing` | `size`" in files["models.md"]


def test_nothing_of_a_document_is_live() -> None:
    image = "![x](https://a.example/x.png)"
    node = operation("get", summary=image, description=f"# {image}\n\n- {image}")
    parameter = {"name": "q", "in": "query", "schema": TEXT, "description": image}
    error = {"description": f"| {image}"}
    node |= {"parameters": [parameter], "responses": {**DONE, "404": error}}
    api, _ = lowered(
        info={"title": image, "version": "1", "description": image},
        paths={f"/`{image}`": {"get": node}},
    )
    files = render_client(api, PackageSettings.derive("shop"))
    for name in ("README.md", "reference.md"):
        outside = re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", files[name])
        assert "![" not in outside, name
    assert f"`` GET /`{image}` ``" in files["reference.md"]


def test_what_a_header_means_is_said_once_for_several_methods() -> None:
    def limited(name: str, *headers: str) -> dict[str, Any]:
        said = {h: {"description": f"{h}.", "schema": WHOLE} for h in headers}
        answer = {"description": "Done.", "headers": said}
        return {"get": operation(name, responses={"200": answer})}

    package = planned(
        {"/a": limited("shop.a", "X-Left", "X-Own"), "/b": limited("shop.b", "X-Left")}
    )
    assert package.reference.headers == (("X-Left", "X-Left."),)
    own = {m.name: m.headers for m in package.reference.namespaces[0].methods}
    assert [one.name for one in own["client.shop.a"]] == ["X-Own"]
    assert own["client.shop.b"] == ()
