"""`generate` names what it has changed for callers, in the words of `diff`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientpress.cli import main

if TYPE_CHECKING:
    from .conftest import Command, Project

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.test"}]
paths:
  /orders:
    post:
      operationId: orders.create
      parameters: [{name: note, in: query, schema: {type: string}}]
      responses: {"204": {description: Done.}}
"""


def said(text: str) -> list[str]:
    """Return the lines about changes, which are indented."""
    return [line.strip() for line in text.splitlines() if line.startswith("    ")]


def test_what_is_gone_and_what_is_new(project: Project, clientpress: Command) -> None:
    clientpress("generate", "shop")
    project.spec("shop", "file other.py = shop = 1")

    assert said(clientpress("generate", "shop").err) == [
        "breaking[method-removed]: file shop.py is gone",
        "a line",
        "addition[method-added]: file other.py is new",
        "a line, openapi.yaml",
    ]


@pytest.mark.usefixtures("project")
def test_a_first_client_is_new(clientpress: Command) -> None:
    assert said(clientpress("generate", "shop").err) == [
        "a new client: there was none before to compare it with"
    ]


def test_a_client_of_which_nothing_is_known(
    project: Project, clientpress: Command
) -> None:
    clientpress("generate", "shop", "--format")
    project.spec("shop", "file shop.py = shop = 2")

    (told,) = said(clientpress("generate", "shop").err)

    assert told.startswith("what changes for callers is not known: ")


def test_an_edit_that_callers_do_not_see(
    project: Project, clientpress: Command
) -> None:
    clientpress("generate", "shop")
    project.spec("shop", "file shop.py = shop = 2")

    outcome = clientpress("generate", "shop")

    assert said(outcome.err) == ["nothing changes for callers"]


@pytest.mark.usefixtures("project")
def test_nothing_is_said_where_nothing_was_written(clientpress: Command) -> None:
    clientpress("generate", "shop")

    assert said(clientpress("generate", "shop").err) == []


def test_the_gravest_of_many_are_told(project: Project, clientpress: Command) -> None:
    clientpress("generate", "shop")
    project.spec("shop", *(f"file {n:02}.py = 1" for n in range(20)))

    told = said(clientpress("generate", "shop").err)

    assert told[0] == "breaking[method-removed]: file shop.py is gone"
    assert told[-1] == (
        "and more, in all 1 breaking change, 20 additions; --verbose tells every one"
    )
    assert len(told) == 21
    project.spec("shop", "file shop.py = shop = 1")
    assert len(said(clientpress("generate", "shop", "--verbose").err)) == 42


def test_a_document_is_compared_as_diff_does(
    project: Project, capfd: pytest.CaptureFixture[str]
) -> None:
    spec = project.root / "spec/shop/openapi.yaml"
    spec.write_text(DOCUMENT)
    assert main(["generate", "shop"]) == 0
    spec.write_text(DOCUMENT.replace("in: query,", "in: query, required: true,"))
    capfd.readouterr()

    assert main(["generate", "shop"]) == 0

    assert said(capfd.readouterr().err) == [
        "breaking[argument-required]: orders.create `note` is required now",
        "POST /orders, spec/shop/openapi.yaml:6:5",
    ]
