"""Calls from a command line: from texts to values, and what is printed of answers."""

from __future__ import annotations

import io
import json
import runpy
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import httpx2
import pytest
from quirk_command_line import Quirk
from quirk_command_line._runtime.command_line.main import main
from quirk_command_line._runtime.core import clock

from ..api import Api

Capture = pytest.CaptureFixture[bytes]


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture
) -> Callable[..., tuple[int, str, str]]:
    """Return a function that runs a command; it returns code, output and messages."""
    monkeypatch.setenv("QUIRK_API_KEY", "secret-of-mine")
    monkeypatch.setenv("COLUMNS", "80")

    def run(api: Api, *arguments: str) -> tuple[int, str, str]:
        make_client = partial(Quirk, http_client=api.http)
        try:
            code = main(make_client, "quirk", arguments)
        except SystemExit as end:
            code = int(str(end.code))
        seen = capsysbinary.readouterr()
        return code, seen.out.decode(), seen.err.decode()

    return run


Run = Callable[..., tuple[int, str, str]]


def order(number: int, **more: object) -> dict[str, object]:
    return {"id": number, **more}


def test_an_answer_is_printed_as_the_server_names_it(run: Run) -> None:
    api = Api(order(7, customerName="Ada"))
    code, out, _ = run(api, "shop.orders.get", "7")
    assert (code, json.loads(out)) == (0, {"id": 7, "customerName": "Ada"})
    assert api.target == "/orders/7?key=secret-of-mine"


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        (["--customer-name", "7"], {"customerName": "7"}),
        (["--customer-name", "@@home"], {"customerName": "@home"}),
        (["--customer-name", ""], {"customerName": ""}),
        (["--count", "7"], {"count": 7}),
        (["--price", "1.50"], {"price": 1.5}),
        (["--price", "2"], {"price": 2}),
        (["--state", "open"], {"state": "open"}),
        (["--note", "null"], {"note": None}),
        (["--is-gift"], {"isGift": True}),
        (["--is-gift", "false"], {"isGift": False}),
        (["--lines", '[{"sku": "a"}]'], {"lines": [{"sku": "a"}]}),
        (["--lines", '{"sku": "a"}', "--lines", "{}"], {"lines": [{"sku": "a"}, {}]}),
        (["--labels", '{"a": "b"}'], {"labels": {"a": "b"}}),
        (["--codes", "1", "--codes", "2"], {"codes": [1, 2]}),
        (["--codes", "[1, 2]"], {"codes": [1, 2]}),
        (["--anything", "text"], {"anything": "text"}),
        (["--anything", "[null]"], {"anything": [None]}),
        (["--anything", "null"], {"anything": None}),
        (
            ["--body", '{"customerName": "b", "count": 1}'],
            {"customerName": "b", "count": 1},
        ),
    ],
)
def test_texts_become_what_a_method_takes(
    run: Run, arguments: list[str], sent: dict[str, object]
) -> None:
    api = Api(httpx2.Response(201, json=order(1)))
    if not {"--customer-name", "--body"} & set(arguments):
        arguments = ["--customer-name", "Ada", *arguments]
        sent = {"customerName": "Ada", **sent}
    assert run(api, "shop.orders.create", *arguments)[0] == 0
    assert api.json == sent


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["shop.orders.create", "--count", "many"], "--count: it takes an integer"),
        (["shop.orders.create", "--lines", "[1"], "--lines: it takes a JSON object"),
        (["shop.orders.create", "--labels", "7"], "--labels: it takes a JSON object"),
        (
            ["shop.orders.create", "--is-gift", "so"],
            "--is-gift: it takes true or false",
        ),
        (["shop.orders.create", "--labels", "@gone"], "--labels: "),
        (["shop.orders.create", "--state", "so"], "--state: it takes 'open' or 'done'"),
        (["shop.orders.get", "seven"], "argument id: it takes an integer"),
        (["shop.orders.get"], "required: id"),
        (["shop.orders.create", "--count", "7"], "error: "),
        (["shop.orders.close"], "there is no method shop.orders.close"),
        (["with_options"], "there is no method with_options"),
        (["shop.orders.gett", "7"], "did you mean shop.orders.get?"),
        (["shop.orders.get.id"], "there is no method shop.orders.get.id"),
        (["shop.orders.get", "7", "--count", "8"], "unrecognized arguments"),
        (["files.write", "a", "--body", "@gone"], "there is no file gone"),
    ],
)
def test_what_is_wrong_with_a_command_is_told(
    run: Run, arguments: list[str], told: str
) -> None:
    api = Api()
    code, out, err = run(api, *arguments)
    assert (code, out, api.requests) == (2, "", [])
    assert told in err


def test_lists_are_walked_an_item_a_line(run: Run) -> None:
    pages = {"items": [order(1), order(2)], "next": "b"}, {"items": [order(3)]}
    command = ("shop.orders.list", "--page-size", "2", "--state", "a", "--state", "b")
    api = Api(*pages)
    code, out, _ = run(api, *command, "--is-open")
    assert (code, out) == (0, '{"id":1}\n{"id":2}\n{"id":3}\n')
    query = api.requests[0].url.params
    assert (query["pageSize"], query["isOpen"]) == ("2", "true")
    assert query.get_list("state") == ["a", "b"]
    assert run(Api(*pages), *command, "-q", "/id", "-n", "1")[1] == "1\n"


def test_streams_are_printed_while_they_come(run: Run) -> None:
    content = b'{"id": 1}\n{"id": 2}\n'
    lines = httpx2.Response(
        200, content=content, headers={"content-type": "application/jsonl"}
    )
    assert run(Api(lines), "changes.follow")[1] == '{"id":1}\n{"id":2}\n'


def test_a_task_is_waited_for_where_that_is_asked(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = httpx2.Response(202, headers={"X-Task-Id": "t"}, json={"place": 3})
    assert json.loads(run(Api(begun), "shop.orders.print", "7")[1]) == {"place": 3}
    slept: list[float] = []
    monkeypatch.setattr(clock, "sleep", slept.append)
    api = Api(begun, {}, {"endedAt": "12:00"})
    out = run(api, "shop.orders.print", "7", "-w", "-q", "/endedAt")[1]
    assert (out, len(slept)) == ("12:00\n", 1)


def test_files_come_and_go_as_bytes(run: Run, tmp_path: Path) -> None:
    content = b"\x00\xff"
    (tmp_path / "a.bin").write_bytes(content)
    api = Api(httpx2.Response(204))
    assert run(api, "files.write", "a", "--body", f"@{tmp_path / 'a.bin'}")[0] == 0
    assert api.request.content == content


def test_bytes_are_printed_as_they_are(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture
) -> None:
    head = {"content-type": "application/octet-stream"}
    api = Api(httpx2.Response(200, content=b"\x00\xff", headers=head))
    monkeypatch.setenv("QUIRK_API_KEY", "k")
    assert main(partial(Quirk, http_client=api.http), "quirk", ["files.read", "a"]) == 0
    assert capsysbinary.readouterr().out == b"\x00\xff"


def test_values_come_from_files_and_from_before(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "body.json"
    path.write_text('{"customerName": "Ada"}')
    api = Api(httpx2.Response(201, json=order(1)), httpx2.Response(201, json=order(1)))
    run(api, "shop.orders.create", "--body", f"@{path}")
    assert api.json == {"customerName": "Ada"}
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Grace")))
    run(api, "shop.orders.create", "--customer-name", "@-")
    assert api.json == {"customerName": "Grace"}


def test_text_is_printed_as_it_is(run: Run) -> None:
    text = httpx2.Response(
        200, text="Grüß dich", headers={"content-type": "text/plain"}
    )
    assert run(Api(text), "greet")[1] == "Grüß dich\n"


def test_a_part_that_is_not_there_is_told(run: Run) -> None:
    code, out, err = run(Api(order(7)), "shop.orders.get", "7", "-q", "/customerName")
    assert (code, out) == (1, "")
    assert err == "error: the answer has nothing at /customerName\n"


def test_a_refusal_is_told_with_its_reason(run: Run) -> None:
    api = Api(httpx2.Response(422, json={"reason": "sold out"}))
    code, out, err = run(api, "shop.orders.create", "--customer-name", "Ada")
    assert (code, out) == (1, "")
    assert err.startswith("error: POST /orders: 422")
    assert "sold out" in err


def test_a_missing_credential_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QUIRK_API_KEY")
    code, _, err = run(Api(), "greet")
    assert code == 2
    assert "QUIRK_API_KEY" in err


@pytest.mark.parametrize("before", [True, False])
def test_a_dry_run_shows_the_request_without_credentials(
    run: Run, before: bool
) -> None:
    api = Api()
    command = ["shop.orders.create", "--customer-name", "Ada"]
    flag = ["--dry-run"]
    code, out, _ = run(api, *(flag + command if before else command + flag))
    assert (code, api.requests) == (0, [])
    assert out.startswith("POST https://api.test/orders?key=HIDDEN\n")
    assert out.endswith('\n\n{\n  "customerName": "Ada"\n}\n')
    assert "secret-of-mine" not in out


def test_a_dry_run_fetches_no_token(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QUIRK_API_KEY")
    monkeypatch.setenv("QUIRK_CLIENT_ID", "mine")
    monkeypatch.setenv("QUIRK_CLIENT_SECRET", "secret-of-mine")
    out = run(Api(), "--server", "trial", "--dry-run", "greet")[1]
    assert out.startswith("GET https://try.test/greeting\n")
    assert "\nauthorization: Bearer HIDDEN\n" in out


def test_a_dry_run_needs_no_credential(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QUIRK_API_KEY")
    assert run(Api(), "greet", "--dry-run")[0] == 0


def test_an_argument_of_the_method_wins_over_a_flag_of_ours(run: Run) -> None:
    api = Api(httpx2.Response(202, json={}))
    assert run(api, "shop.orders.print", "7", "--dry-run")[0] == 0
    assert api.request.url.params["dry_run"] == "true"
    assert "POST " in run(Api(), "--dry-run", "shop.orders.print", "7")[1]


def test_an_interrupt_ends_it_without_words(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(clock, "sleep", interrupt)
    assert run(Api(httpx2.Response(503)), "greet") == (130, "", "")


@pytest.mark.parametrize("arguments", [[], ["--help"], ["shop"], ["shop.orders"]])
def test_methods_are_listed(run: Run, arguments: list[str]) -> None:
    code, out, _ = run(Api(), *arguments)
    assert code == 0
    assert "  shop.orders.list    List orders.\n" in out
    assert "  QUIRK_API_KEY\n" in out


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "Says\nhello, e.g. to Ada. Then\nit ends.\n\nOnce.",
            "Says hello, e.g. to Ada.",
        ),
        ("Says hello" + " again" * 20, f"Says hello{' again' * 11}..."),
        ("", ""),
    ],
)
def test_a_method_is_told_in_a_line(
    capsys: pytest.CaptureFixture[str], text: str, shown: str
) -> None:
    class Mine(Quirk):
        def hello(self) -> None:
            pass

    Mine.hello.__doc__ = text
    assert main(Mine, "quirk", []) == 0
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert [line for line in lines if line.startswith("hello")] == [
        f"hello               {shown}".rstrip()
    ]


def test_what_a_user_adds_to_a_client_is_a_method_too(
    capsysbinary: Capture,
) -> None:
    class Mine(Quirk):
        def hello(self, *, name: str) -> str:
            return f"Hello, {name}"

    assert main(Mine, "quirk", ["hello", "--name", "Ada"]) == 0
    assert capsysbinary.readouterr().out == b"Hello, Ada\n"
    assert main(Mine, "quirk", ["shop.orders"]) == 0
    with pytest.raises(SystemExit):
        main(Mine, "quirk", ["hello"])
    assert b"required: --name" in capsysbinary.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["shop.orders.list", "--help"], ["-h", "shop.orders.list"]]
)
def test_help_on_a_method_has_the_texts_of_the_document(
    run: Run, arguments: list[str]
) -> None:
    code, out, _ = run(Api(), *arguments)
    assert code == 0
    for text in (
        "List orders.",
        "The latest first.",
        "--page-size INTEGER",
        "-n COUNT",
    ):
        assert text in out
    assert "-w " not in out
    assert "-w " in run(Api(), "shop.orders.print", "--help")[1]


def test_the_package_is_a_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["quirk"])
    # Another test may have imported all modules.
    monkeypatch.delitem(sys.modules, "quirk_command_line.__main__", raising=False)
    with pytest.raises(SystemExit) as end:
        runpy.run_module("quirk_command_line", run_name="__main__")
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("usage: python -m quirk_command_line ")
