"""Over the client of Afosto, the largest one: what follows a dot, hover, arguments."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from inspect import getfile, signature
from pathlib import Path

import pytest
from afosto import Afosto

from .language_server import Editor

pytestmark = [pytest.mark.thorough, pytest.mark.long]

_PACKAGE = Path(getfile(Afosto)).parent
_HEAD = "from afosto import Afosto\n\nclient = Afosto()\n"


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """An application of which nothing is written but the client that it has vendored."""
    folder = tmp_path_factory.mktemp("application")
    shutil.copytree(_PACKAGE, folder / "afosto")
    editor = Editor(folder)
    yield editor
    editor.close()


def test_methods_come_before_what_is_private(editor: Editor) -> None:
    shown = editor.completions(f"{_HEAD}client.odr.orders.")

    private = [name.startswith("_") for name in shown]
    assert private == sorted(private)
    public = shown[: private.index(True)]
    assert {"cancel", "create", "get", "items", "list", "search"} <= {*public}
    assert public[-2:] == ["with_raw_response", "with_streaming_response"]


def test_namespaces_come_before_what_all_clients_have(editor: Editor) -> None:
    shown = editor.completions(f"{_HEAD}client.")

    assert shown.index("odr") < shown.index("close") < shown.index("_call")


def test_hover_tells_what_one_needs(editor: Editor) -> None:
    shown = editor.hover(f"{_HEAD}client.odr.orders.cancel")

    heading, _, said = shown.partition("---")
    assert "id: str" in heading
    assert "-> Started[OdrCancelState, MesTask]" in heading
    assert said.strip().startswith("Cancel an order, by force if asked to")
    for words in (
        "id: Id of the order.",
        "NotFoundError: 404. There is nothing under this address.",
        "x-task-id: 200. Id of the background task",
        'client.odr.orders.cancel("',
        "Source: afosto (003), Order / Orders",
    ):
        assert words in said


def test_every_argument_of_the_client_is_indented_as_the_others(editor: Editor) -> None:
    said = editor.hover(f"{_HEAD}Afosto").partition("Args:")[2]

    lines = said.replace("&nbsp;", " ").replace("\\", "").splitlines()
    found = [re.match(r"( *)(\w+):", line) for line in lines]
    indents = {one[2]: one[1] for one in found if one}
    wanted = dict.fromkeys(signature(Afosto).parameters, "    ")
    assert {name: indents.get(name) for name in wanted} == wanted


def test_signature_help_explains_the_argument_that_is_typed(editor: Editor) -> None:
    [shown] = editor.signatures(f'{_HEAD}client.odr.orders.cancel("A-7", force=')

    said = {
        one["label"].partition(":")[0]: one["documentation"]["value"].strip()
        for one in shown["parameters"]
    }
    assert list(said) == ["id", "*", "force", "options"]
    assert said["force"] == "force: Whether to cancel by force (`1`) or not (`0`)."
    assert "Cancel an order" in shown["documentation"]["value"]
