"""What is counted as the same name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .__main__ import main
from .lists import Listed, read_list, shape

if TYPE_CHECKING:
    from pathlib import Path

MARKDOWN = """
# Orders

Methods:

- <code title="get /orders/{order_id}">client.beta.orders.<a href="./o.py">retrieve</a>(order_id) -> Order</code>
- <code title="post /orders?beta=true">client.orders.<a href="./o.py">create</a>(\\*\\*<a href="p.py">params</a>) -> Order</code>
- <code>client.<a href="./c.py">login</a>()</code>
"""
PLAIN = "GET /orders client.orders.all\nPUT /health client.health\n"
DOCUMENT = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders: {post: {}, get: {}}
  /orders/{id}: {get: {}, delete: {}}
"""


def test_lists_are_read(tmp_path: Path) -> None:
    (tmp_path / "shop.md").write_text(MARKDOWN + PLAIN)
    assert read_list(tmp_path / "shop.md") == [
        Listed("GET", "/orders/{order_id}", "beta.orders.retrieve"),
        Listed("POST", "/orders", "orders.create"),
        Listed("GET", "/orders", "orders.all"),
        Listed("PUT", "/health", "health"),
    ]


def test_parameters_are_compared_by_where_they_stand() -> None:
    assert shape("/a/{b}/c/{d}/?e=f") == shape("/a/{x}/c/{y}") == "/a/{}/c/{}"


def test_names_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "shop.md").write_text(MARKDOWN + PLAIN)
    (tmp_path / "shop.yaml").write_text(DOCUMENT)
    assert main([str(tmp_path), "shop"]) == 0
    *_, row, other = capsys.readouterr().out.splitlines()
    assert row.split() == ["shop", "3", *("33%", "67%") * 2, "33%", "67%"]
    assert other == "  GET /orders orders.list: orders.all"


def test_a_list_alone_has_its_own_paths(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "shop.txt").write_text(PLAIN)
    assert main([str(tmp_path)]) == 0
    row = capsys.readouterr().out.splitlines()[-1]
    assert row.split()[:4] == ["shop", "2", "0%", "0%"]


def test_without_a_folder_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert capsys.readouterr().err == "LISTS names no folder of method lists\n"
