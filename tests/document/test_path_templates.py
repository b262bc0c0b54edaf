"""Placeholders of paths, in whatever spelling a document has for them."""

from __future__ import annotations

import pytest

from clientpress.document.path_templates import has_loose_brace, path_template


@pytest.mark.parametrize(
    ("path", "plain", "wide"),
    [
        ("/orders/{id}", "/orders/{id}", []),
        ("/files/{path:.*}", "/files/{path}", ["path"]),
        ("/files/{path:path}", "/files/{path}", ["path"]),
        ("/files/{*path}/{+rest}", "/files/{path}/{rest}", ["path", "rest"]),
        ("/years/{year:[0-9]{4}}/all", "/years/{year}/all", []),
        ("/orders/{ id }/{page?}/{size=5}", "/orders/{id}/{page}/{size}", []),
        ("/{name=**}", "/{name}", ["name"]),
        ("/a{b/{c}", "/a{b/{c}", []),
        ("/a?type={type}", "/a", []),
        ("/a?type={type}&b=c", "/a?b=c", []),
        ("/a?filter=type:{type}", "/a?filter=type:{type}", []),
        ("/a{?page,size}", "/a", []),
        ("/a?b=c{&page}", "/a?b=c", []),
        ("/a?b", "/a?b", []),
        ("/a#type={type}", "/a#type={type}", []),
        ("/orders:search", "/orders:search", []),
    ],
)
def test_a_path_is_taken_apart(path: str, plain: str, wide: list[str]) -> None:
    template = path_template(path)
    assert template.plain == plain
    assert [one.name for one in template.placeholders if one.is_wide] == wide
    assert path_template(plain).plain == plain


def test_what_is_declared_may_lack_braces_and_keep_its_name() -> None:
    template = path_template("/a/:id/<int:b>/:c/{urn:d}", {"id", "b", "urn:d"})
    assert template.plain == "/a/{id}/{b}/:c/{urn:d}"
    assert [one.name for one in template.placeholders] == ["id", "b", "urn:d"]


@pytest.mark.parametrize(
    ("path", "is_loose"),
    [("/a/{b}", False), ("/{a:[0-9]{4}}", False), ("/{a", True), ("/a}/{b}", True)],
)
def test_a_brace_that_stands_alone(path: str, is_loose: bool) -> None:
    assert has_loose_brace(path) is is_loose
