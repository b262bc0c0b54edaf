"""`vendor` keeps packages of clients in the trees of applications."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from clientpress.cli import main
from clientpress.version import VERSION

if TYPE_CHECKING:
    from pathlib import Path

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: listOrders
      responses: {"200": {description: Well., content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
  /refunds:
    post:
      operationId: createRefund
      responses: {"200": {description: Well., content: {application/json: {schema: {$ref: "#/components/schemas/Refund"}}}}}
webhooks:
  ordered:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Event"}}}}
      responses: {"204": {description: Well.}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}}}
    Refund: {type: object, properties: {id: {type: string}}}
    Event: {type: object, properties: {id: {type: string}}}
"""
INTO = "src/app/clients"
CONFIGURED = f"""
[vendor.shop]
into = "{INTO}"
only = ["orders.*"]
[vendor.all]
api = "shop"
into = "{INTO}"
package = "whole_shop"
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clientpress.toml").write_text("")
    path = tmp_path / "spec/shop/openapi.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(SHOP)
    return tmp_path


def files_in(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "_runtime" not in path.parts
    }


def test_some_operations_with_what_they_need(folder: Path) -> None:
    assert main(["vendor", "shop", "--into", INTO, "--only", "orders.*"]) == 0

    copy = folder / INTO / "shop"
    assert files_in(folder / INTO) == {
        f"shop/{name}"
        for name in (
            *(".clientpress.json", "__init__.py", "__main__.py", "_client.py"),
            *("annotations.py", "integrations/__init__.py"),
            "integrations/aiohttp.py",
            *("integrations/opentelemetry.py", "integrations/redis.py"),
            *("integrations/urllib3.py", "models/__init__.py"),
            *("models/orders.py", "params/__init__.py"),
            *("py.typed", "resources/__init__.py", "resources/orders.py"),
            *("testing/__init__.py", "testing/_orders_fakes.py"),
        )
    }
    assert "class Refund" not in (copy / "models/orders.py").read_text()
    settings = json.loads((copy / ".clientpress.json").read_text())["settings"]
    assert (settings["files"], settings["only"]) == ("package", "orders.*")


def test_it_works_where_it_stands_beside_the_whole(folder: Path) -> None:
    (folder / "clientpress.toml").write_text(CONFIGURED)
    assert main(["vendor"]) == 0
    (folder / "src/app/__init__.py").write_text("")
    script = (
        "import httpx2\n"
        "from app.clients.shop import Shop\n"
        "from app.clients.whole_shop import Shop as Whole\n"
        "http = httpx2.Client(transport=httpx2.MockTransport("
        "lambda _: httpx2.Response(200, json={'id': '7'})))\n"
        "print(Shop(base_url='https://shop.test', http_client=http).orders.list())\n"
        "print(Whole(base_url='https://shop.test', http_client=http).refunds.create())\n"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script],
        cwd=folder / "src",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == ["Order(id='7')", "Refund(id='7')"], done.stderr


def test_an_edit_by_hand_stops_it_and_survives(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "clientpress.toml").write_text(CONFIGURED)
    assert main(["vendor"]) == 0
    edited = folder / INTO / "shop/resources/orders.py"
    edited.write_text(edited.read_text() + "# mine\n")
    own = folder / INTO / "shop/mine.py"
    own.write_text("")
    (folder / "spec/shop/openapi.yaml").write_text(SHOP.replace("listOrders", "orders"))
    before = files_in(folder)
    capfd.readouterr()

    assert main(["vendor"]) == 1

    out, err = capfd.readouterr()
    assert "-# mine\n" in out
    assert "edited-file" in err
    assert edited.read_text().endswith("# mine\n")
    assert files_in(folder) == before

    assert main(["vendor", "--force"]) == 0
    assert "# mine" not in edited.read_text()
    assert own.exists()


def test_check_covers_the_copies_and_says_what_mends_them(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "clientpress.toml").write_text(CONFIGURED)
    assert main(["generate"]) == 0
    assert main(["vendor"]) == 0
    assert main(["check"]) == 0
    gone = folder / INTO / "whole_shop/resources/refunds.py"
    gone.unlink()
    capfd.readouterr()

    assert main(["check"]) == 1

    out, err = capfd.readouterr()
    assert "missing: resources/refunds.py" in out
    assert "run 'clientpress vendor all' and commit what it writes" in err
    assert main(["vendor", "all"]) == 0
    assert main(["check"]) == 0


def test_check_says_where_the_command_would_refuse(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "clientpress.toml").write_text(CONFIGURED)
    assert main(["generate"]) == 0
    assert main(["vendor"]) == 0
    with (folder / INTO / "shop/_client.py").open("a") as file:
        file.write("# mine\n")
    capfd.readouterr()

    assert main(["check", "--quiet"]) == 1

    said = f"'vendor' would not write {INTO}/shop (edited-file)"
    assert said in capfd.readouterr().err


def test_what_is_no_longer_made_goes(folder: Path) -> None:
    (folder / "clientpress.toml").write_text(CONFIGURED)
    assert main(["vendor", "all"]) == 0
    (folder / "spec/shop/openapi.yaml").write_text(SHOP.replace("/refunds", "/returns"))

    assert main(["vendor", "all"]) == 0

    names = {path.name for path in (folder / INTO / "whole_shop/resources").iterdir()}
    assert names == {"__init__.py", "orders.py", "returns.py"}


@pytest.mark.parametrize(
    "case",
    [
        ("", [], 2, "clientpress.toml asks for no copies"),
        ("", ["--only", "orders.*"], 2, "--only without --into"),
        ("", ["--tests", "all"], 2, "--tests without --into"),
        ("", ["--into", "src"], 2, "--into without an API"),
        ("", ["--into", "src", "--update"], 2, "src holds no copy of a client"),
        ("", ["--into", "src", "--update", "--only", "a"], 2, "--only with --update"),
        ("", ["shop", "--into", "src", "--package", "a-b"], 2, "is not a Python name"),
        ("[vendor.shop]\ninto = 'src'\nruntime = 'one'", [], 1, 'must be "own" or'),
        ("", ["shopp", "--into", "src"], 2, "there is no 'shopp' to copy"),
        ("", ["shop", "--into", "src", "--only", "x.*"], 1, "no operation fits 'x.*'"),
        ("[vendor.shop]", [], 1, "'into' is missing"),
        ("[vendor.bank]\ninto = 'src'", [], 1, "there is no API 'bank'"),
        ("[vendor.shop]\ninto = 'src'\nonyl = []", [], 1, "unknown key 'onyl'"),
        ("[vendor.shop]\ninto = 'spec'", [], 1, "would hold the spec of 'shop'"),
    ],
)
def test_wrong_usage(
    folder: Path,
    capfd: pytest.CaptureFixture[str],
    case: tuple[str, list[str], int, str],
) -> None:
    configured, arguments, code, said = case
    (folder / "clientpress.toml").write_text(configured)
    assert main(["vendor", *arguments]) == code
    assert said in capfd.readouterr().err


def test_a_part_of_a_selection(folder: Path) -> None:
    (folder / "clientpress.toml").write_text(
        f"[apis.shop]\nexclude = ['refunds.*']\n[vendor.shop]\ninto = '{INTO}'\n"
        "only = ['orders.*', 'refunds.*']"
    )
    assert main(["vendor"]) == 0
    names = {path.name for path in (folder / INTO / "shop/resources").iterdir()}
    assert names == {"__init__.py", "orders.py"}


SHARED = f"""
[vendor.shop]
into = "{INTO}"
only = ["orders.*"]
tests = true
runtime = "shared"
[vendor.all]
api = "shop"
into = "{INTO}"
package = "whole_shop"
tests = "sample"
runtime = "shared"
"""


def test_copies_share_a_runtime_and_bring_their_tests(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "clientpress.toml").write_text(SHARED)
    # Who writes one of them writes the others too: they are of one version.
    assert main(["vendor", "all"]) == 0
    assert main(["check"]) == 0
    (folder / INTO / "__init__.py").write_text("")
    for command in (
        ["-m", "pytest", "-q", "-n0", "-pno:cacheprovider", INTO],
        [
            "-c",
            (
                "from clients import shop, whole_shop; "
                "assert shop.APIError is whole_shop.APIError"
            ),
        ],
    ):
        subprocess.run(  # noqa: S603
            [sys.executable, *command],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str((folder / INTO).parent)},
            check=True,
        )
    assert not (folder / INTO / "shop/_runtime").exists()
    tests = files_in(folder / INTO / "whole_shop/tests")
    assert {"__init__.py", "conftest.py", "test_refunds.py"} <= tests
    capfd.readouterr()

    (folder / INTO / "_runtime/core/errors.py").unlink()

    assert main(["check"]) == 1
    out, err = capfd.readouterr()
    assert "missing: core/errors.py" in out
    assert "run 'clientpress vendor _runtime.clients' and commit" in err
    assert main(["vendor", "_runtime.clients"]) == 0
    assert main(["check"]) == 0


def test_what_is_there_is_brought_up_to_date_by_its_record(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    words = ["--only", "orders.*", "--package", "orders_shop", "--tests", "sample"]
    assert main(["vendor", "shop", "--into", INTO, *words]) == 0
    assert main(["vendor", "--check", "--into", INTO]) == 0
    (folder / "spec/shop/openapi.yaml").write_text(SHOP.replace("{id:", "{no:"))
    before = files_in(folder)
    capfd.readouterr()

    assert main(["vendor", "--check", "--into", INTO]) == 1

    advice = f"run 'clientpress vendor --update --into {INTO} orders_shop' and commit"
    assert advice in capfd.readouterr().err
    assert main(["vendor", "--update", "--into", INTO, "orders_shop"]) == 0
    assert main(["vendor", "--check", "--into", INTO, "shop"]) == 0
    assert files_in(folder) == before
    assert "no: str" in (folder / INTO / "orders_shop/models/orders.py").read_text()


def test_an_update_tells_what_it_means_to_callers(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["vendor", "shop", "--into", INTO, "--only", "orders.*"]) == 0
    record = folder / INTO / "shop/.clientpress.json"
    record.write_text(record.read_text().replace(VERSION, "0.0.1"))
    (folder / "spec/shop/openapi.yaml").write_text(SHOP.replace("{id:", "{no:"))
    capfd.readouterr()

    assert main(["vendor", "--update", "--into", INTO]) == 0

    said = capfd.readouterr().err.splitlines()[1:]
    assert said == [
        f"    written by clientpress {VERSION} now, and by 0.0.1 before",
        "    breaking[field-removed]: models.Order.id is gone",
        "    addition[field-added]: models.Order.no is new: `str | None`",
        "    1 breaking change, 1 addition for callers",
    ]


def test_only_copies_that_are_there_are_updated(folder: Path) -> None:
    (folder / "clientpress.toml").write_text(CONFIGURED)
    assert main(["vendor", "shop"]) == 0

    assert main(["vendor", "--check"]) == 0
    assert main(["vendor", "--update"]) == 0

    assert not (folder / INTO / "whole_shop").exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("api", "bank"),
        ("name", "vendor.../../../shop"),
        ("package", "../../shop"),
        ("tests", "all; rm"),
        ("runtime", "../_runtime"),
        ("only", "nothing.*"),
        ("only", 3),
    ],
)
def test_what_a_record_says_is_checked(
    folder: Path, capfd: pytest.CaptureFixture[str], key: str, value: object
) -> None:
    assert main(["vendor", "shop", "--into", INTO]) == 0
    record = folder / INTO / "shop/.clientpress.json"
    data = json.loads(record.read_text())
    data["settings"][key] = value
    record.write_text(json.dumps(data))
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    assert main(["vendor", "--update", "--into", INTO]) > 0

    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    assert capfd.readouterr().err.count("hint") == 1


def test_a_copy_is_not_written_through_a_link(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["vendor", "shop", "--into", "elsewhere"]) == 0
    (folder / INTO).mkdir(parents=True)
    (folder / INTO / "shop").symlink_to(folder / "elsewhere/shop")

    assert main(["vendor", "--update", "--into", INTO]) == 2

    assert f"{INTO}/shop is a link" in capfd.readouterr().err


def test_a_client_that_is_only_copied_has_no_folder_of_its_own(folder: Path) -> None:
    (folder / "clientpress.toml").write_text(CONFIGURED)
    assert main(["vendor"]) == 0
    assert main(["check"]) == 0
    assert main(["check", "shop"]) == 1
