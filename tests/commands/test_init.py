"""`init` writes a project around a document, and says in it all that holds."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema_rs import Draft7Validator

from clientpress.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests/golden/openapi.yaml"
QUIRKS = ROOT / "tests/quirks"
SHOP = """\
openapi: 3.1.0
info: {title: The Shop API, version: "1"}
servers: [{url: "https://api.shop.example"}, {url: "https://test.shop.example"}]
security: [{ApiKeyAuth: []}]
paths:
  /orders:
    parameters: [{name: shopId, in: query, schema: {type: string}}]
    get:
      operationId: listOrders
      parameters: [{name: pageNo, in: query, schema: {type: integer}}]
      responses: {"200": {$ref: "#/components/responses/Orders"}}
components:
  responses:
    Orders:
      description: Orders.
      content: {application/json: {schema: {$ref: "#/components/schemas/OrderDTO"}}}
  schemas:
    OrderDTO:
      allOf:
        - {type: object, properties: {orderNo: {type: string}}}
        - {type: object, properties: {class: {type: string}}}
  securitySchemes:
    ApiKeyAuth: {type: apiKey, in: header, name: X-Key}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop.yaml").write_text(SHOP)
    return tmp_path


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".clientpress.json"
    }


def told(text: str) -> str:
    """Return a configuration with each of its comments that is a key taken in."""
    return re.sub(r"^# (?=\w+[.\w\"]* = |\w+\..* = )", "", text, flags=re.MULTILINE)


def test_a_project_around_a_document(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "shop.yaml", "--output", "work"]) == 0

    out = capfd.readouterr().out
    made = [name for name in files_in(folder) if name.startswith("work/")]
    assert sorted(made) == sorted(re.findall(r"^wrote (.*)$", out, re.MULTILINE))
    assert (folder / "work/spec/shop/shop.yaml").read_text() == SHOP
    assert out.endswith("next: clientpress generate\n")


def test_files_that_refer_to_each_other_keep_their_names(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = '{$ref: "schemas/openapi.yaml#/Order"}'
    own = "    OrderDTO:\n"
    (folder / "shop.yaml").write_text(
        SHOP.replace(own, f"    Order: {reference}\n{own}")
    )
    (folder / "schemas").mkdir()
    back = "../shop.yaml#/components/schemas/OrderDTO"
    order = f'Order: {{type: object, properties: {{all: {{$ref: "{back}"}}}}}}\n'
    (folder / "schemas/openapi.yaml").write_text(order)
    assert main(["init", "shop.yaml", "--output", "work"]) == 0
    monkeypatch.chdir(folder / "work")

    assert main(["generate", "--quiet"]) == 0

    copies = {path.name: path.read_text() for path in Path("spec").rglob("*.yaml")}
    assert copies.keys() == {"openapi.yaml", "shop.yaml"}
    assert copies["openapi.yaml"] == order


def test_the_configuration_says_what_holds(folder: Path) -> None:
    assert main(["init", "shop.yaml", "--output", "work"]) == 0

    [table] = tomllib.loads(told((folder / "work/clientpress.toml").read_text()))[
        "apis"
    ].values()
    assert table == {
        "spec": "spec/shop/shop.yaml",
        "package": "shop",
        "class_name": "Shop",
        "environment": "SHOP",
        "version": "0.1.0",
        "servers": {
            "https://api.shop.example": "server_1",
            "https://test.shop.example": "test",
        },
        "security": {"ApiKeyAuth": "api_key"},
        "naming": "paths",
        "prefix": "/",
        "operations": {
            "GET /orders": {
                "name": "orders.list",
                "parameters": {
                    "shopId": {"name": "shop_id"},
                    "pageNo": {"name": "page_no"},
                },
            }
        },
        "schemas": {
            "OrderDTO": {
                "name": "OrderDTO",
                "fields": {
                    "orderNo": {"name": "order_no"},
                    "class": {"name": "class_"},
                },
            }
        },
    }


@pytest.mark.parametrize(
    "document",
    [
        GOLDEN,
        *(
            QUIRKS / name / "openapi.yaml"
            for name in (
                "all_of_family",
                "odd_names",
                "one_name_twice",
                "paging_cursor_body",
                "security_schemes",
                "server_sent_events",
                "server_variables",
                "slightly_wrong",
                "webhook_events",
            )
        ),
    ],
    ids=lambda path: path.parent.name,
)
def test_what_the_comments_say_changes_nothing(
    document: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["init", str(document), "--name", "thing", "--output", "work"]) == 0
    monkeypatch.chdir(folder / "work")
    assert main(["generate", "--quiet"]) == 0
    before = files_in(folder / "work/generated")
    configuration = folder / "work/clientpress.toml"
    configuration.write_text(told(configuration.read_text()))

    assert main(["generate", "--quiet"]) == 0

    assert files_in(folder / "work/generated") == before


@pytest.mark.parametrize(
    ("paths", "ids", "said"),
    [
        (
            ("/api/v1/orders", "/api/v1/users", "/api/v1/shops"),
            ("a", "b", "c"),
            {"naming": "paths", "prefix": "/api/v1"},
        ),
        (
            ("/shops/{id}/orders", "/shops/{shop}/users", "/shops/{id}/carts"),
            ("a", "b", "c"),
            {"naming": "paths", "prefix": "/shops/{}"},
        ),
        (("/orders", "/users"), ("orders.list", "users/list"), {"naming": "ids"}),
    ],
)
def test_what_names_are_made_of(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    paths: tuple[str, ...],
    ids: tuple[str, ...],
    said: dict[str, str],
) -> None:
    (folder / "shop.yaml").write_text(api_of(paths, ids))
    assert main(["init", "shop.yaml", "--output", "work"]) == 0
    monkeypatch.chdir(folder / "work")
    assert main(["generate", "--quiet"]) == 0
    before = files_in(Path("generated"))
    configuration = Path("clientpress.toml")
    text = configuration.read_text()
    configuration.write_text(
        re.sub(r"^# (naming|prefix) = ", r"\1 = ", text, flags=re.MULTILINE)
    )

    assert main(["generate", "--quiet"]) == 0

    assert files_in(Path("generated")) == before
    [table] = tomllib.loads(configuration.read_text())["apis"].values()
    assert {key: table[key] for key in ("naming", "prefix") if key in table} == said


def api_of(paths: Sequence[str], ids: Sequence[str]) -> str:
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Shop", "version": "1"},
            "paths": {
                path: {
                    "parameters": [
                        {
                            "name": name,
                            "in": "path",
                            "required": True,
                            "schema": {"type": "string"},
                        }
                        for name in re.findall(r"{(\w+)}", path)
                    ],
                    "get": {
                        "operationId": one,
                        "responses": {"200": {"description": "Well."}},
                    },
                }
                for path, one in zip(paths, ids, strict=True)
            },
        }
    )


def test_a_pager_that_is_taken_in_does_not_cost_the_others(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pagers() -> list[int]:
        assert main(["generate", "--quiet"]) == 0
        modules = sorted(Path("generated/thing/thing/resources").rglob("*.py"))
        return [path.read_text().count(") -> Pager[") for path in modules]

    document = str(QUIRKS / "paging_inferred/openapi.yaml")
    assert main(["init", document, "--name", "thing", "--output", "work"]) == 0
    monkeypatch.chdir(folder / "work")
    before = pagers()
    configuration = Path("clientpress.toml")
    text = configuration.read_text()
    line, *_ = re.findall(r"^# (operations.*\.pagination = .*)$", text, re.MULTILINE)
    configuration.write_text(text.replace(f"# {line}", line))

    assert pagers() == before
    assert sum(before) > 10


def test_a_comment_that_is_taken_in_and_changed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["init", "shop.yaml", "--output", "work"]) == 0
    monkeypatch.chdir(folder / "work")
    text = told(Path("clientpress.toml").read_text())
    for old, new in (
        ('"orders.list"', '"purchases.all"'),
        ('"shop_id"', '"shop"'),
        ('"class_"', '"kind"'),
        ('"test"', '"sandbox"'),
    ):
        assert old in text
        text = text.replace(old, new)
    Path("clientpress.toml").write_text(text)
    assert main(["generate", "--quiet"]) == 0
    code = """
import httpx2, json
from shop import Shop
def answer(request):
    assert str(request.url) == "https://test.shop.example/orders?shopId=7&pageNo=2"
    return httpx2.Response(200, json={"orderNo": "a", "class": "b"})
client = Shop(api_key="k", server="sandbox", http_client=httpx2.Client(transport=httpx2.MockTransport(answer)))
order = client.purchases.all(shop="7", page_no=2)
assert (order.order_no, order.kind) == ("a", "b")
"""

    subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], cwd=folder / "work/generated/shop", check=True
    )


STAINLESS = """
resources:
  purchases: {methods: {all: get /orders}}
client_settings:
  default_env_prefix: ACME
  opts: {secret_key: {type: string, auth: {security_scheme: ApiKeyAuth}}}
environments: {live: "https://api.shop.example", gone: "https://gone.example"}
"""


def test_names_of_a_configuration_of_stainless(folder: Path) -> None:
    (folder / "stainless.yml").write_text(STAINLESS)

    assert main(["init", "shop.yaml", "--stainless", "stainless.yml"]) == 0

    text = (folder / "clientpress.toml").read_text()
    table = {
        "spec": "shop.yaml",
        "environment": "ACME",
        "security": {"ApiKeyAuth": "secret_key"},
        "servers": {"https://api.shop.example": "live"},
        "operations": {"GET /orders": {"name": "purchases.all"}},
    }
    assert tomllib.loads(text)["apis"] == {"shop": table}
    assert tomllib.loads(told(text))["apis"]["shop"]["operations"] == {
        "GET /orders": {
            "name": "purchases.all",
            "parameters": {
                "shopId": {"name": "shop_id"},
                "pageNo": {"name": "page_no"},
            },
        }
    }
    assert main(["generate", "--quiet"]) == 0


@pytest.mark.parametrize("text", ["a: 1", "a: [", "resources: {}"])
def test_another_file_is_no_configuration_of_stainless(
    folder: Path, text: str, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "stainless.yml").write_text(text)

    assert main(["init", "shop.yaml", "--stainless", "stainless.yml"]) == 2

    assert "stainless.yml is no configuration of Stainless" in capfd.readouterr().err
    assert not (folder / "clientpress.toml").exists()


def test_one_more_api_in_a_project(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "shop.yaml"]) == 0
    (folder / "Makefile").write_text("mine:\n")
    capfd.readouterr()

    assert main(["init", "shop.yaml", "--name", "second"]) == 0

    out = capfd.readouterr().out
    assert "added to clientpress.toml" in out
    assert "kept Makefile, which was there" in out
    assert (folder / "Makefile").read_text() == "mine:\n"
    tables = tomllib.loads((folder / "clientpress.toml").read_text())["apis"]
    # The first document was in the project, and stays where it is.
    assert tables == {"shop": {"spec": "shop.yaml"}, "second": {"spec": "shop.yaml"}}
    assert main(["generate", "--quiet"]) == 0
    assert main(["check"]) == 0


@pytest.mark.parametrize(
    ("configuration", "arguments", "message"),
    [
        ("[apis.shop]\n", (), "has a table [apis.shop] already"),
        (
            'apis = {bank = {spec = "shop.yaml"}}\n',
            (),
            "takes no further table at its end",
        ),
        ("broken\n", (), "clientpress.toml is not TOML"),
        ("", ("--name", "a b"), "cannot be the name of an API"),
        ("", ("--name", "json"), "would hide another module"),
        ("house_rule = 1\n", (), "unknown key 'house_rule'"),
    ],
)
def test_what_cannot_be_written_is_told_and_nothing_is(
    folder: Path,
    configuration: str,
    arguments: tuple[str, ...],
    message: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    (folder / "clientpress.toml").write_text(configuration)
    before = files_in(folder)

    assert main(["init", "shop.yaml", *arguments]) != 0

    assert message in capfd.readouterr().err
    assert files_in(folder) == before


def test_a_document_with_errors(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "broken.yaml").write_text("openapi: 3.1.0\npaths: {}\nx: [\n")
    before = files_in(folder)

    assert main(["init", "broken.yaml"]) == 1

    assert "broken.yaml:3:4: error" in capfd.readouterr().err
    assert files_in(folder) == before


def test_no_document_of_another_api_is_overwritten(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other") / "shop.yaml"
    other.write_text(SHOP)
    (folder / "spec/shop").mkdir(parents=True)
    (folder / "spec/shop/shop.yaml").write_text("mine")

    assert main(["init", str(other)]) == 1

    assert (folder / "spec/shop/shop.yaml").read_text() == "mine"
    assert not (folder / "clientpress.toml").exists()


@pytest.mark.parametrize(
    ("title", "file", "name"),
    [
        ("The Shop API", "x.yaml", "shop"),
        ("Swagger Petstore - OpenAPI 3.1", "x.yaml", "petstore"),
        ("API", "train-travel.yaml", "train-travel"),
        ("", "openapi.yaml", "vendor"),
        (
            "A title that goes on for longer than a name should",
            "Bank v2.json",
            "bank-v2",
        ),
    ],
)
def test_the_name_of_an_api(folder: Path, title: str, file: str, name: str) -> None:
    document = {"openapi": "3.1.0", "info": {"title": title, "version": "1"}}
    (folder / "vendor").mkdir()
    (folder / "vendor" / file).write_text(json.dumps({**document, "paths": {}}))

    assert main(["init", f"vendor/{file}"]) == 0

    tables = tomllib.loads((folder / "clientpress.toml").read_text())["apis"]
    assert tables.keys() == {name}


def schema_of(what: str, capfd: pytest.CaptureFixture[str]) -> Any:
    assert main(["schema", what]) == 0
    return json.loads(capfd.readouterr().out)


def test_editors_know_the_configuration(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(GOLDEN), "--output", "work"]) == 0
    text = (folder / "work/clientpress.toml").read_text()
    capfd.readouterr()
    schema = schema_of("config", capfd)
    written = json.loads((folder / "work/clientpress.schema.json").read_text())

    assert written == schema
    validator = Draft7Validator(schema)
    assert validator.is_valid(tomllib.loads(told(text)))
    slip = text.replace('# version = "0.1.0"', "verson = 1")
    assert not validator.is_valid(tomllib.loads(slip))


def test_editors_know_our_keys_in_documents(capfd: pytest.CaptureFixture[str]) -> None:
    validator = Draft7Validator(schema_of("extensions", capfd))
    document = yaml.safe_load(GOLDEN.read_text())
    example = {"x-name": 5}

    assert validator.is_valid(document)
    assert validator.is_valid({"components": {"schemas": {"A": {"example": example}}}})
    assert not validator.is_valid({"components": {"schemas": {"A": example}}})
    assert not validator.is_valid(
        {"paths": {"/a": {"get": {"x-pagination": {"style": "pages"}}}}}
    )
