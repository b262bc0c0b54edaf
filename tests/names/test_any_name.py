"""Whatever the names in a document are, its client imports and answers to them."""

from __future__ import annotations

import importlib
import itertools
import keyword
import pkgutil
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from clientpress.config import ApiConfig, PackageSettings
from clientpress.press import press
from tests.bytecode import compile_once

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

pytestmark = pytest.mark.thorough

# Of Python, of the runtime, of the generated modules, and of no language at all.
HOSTILE = (
    *keyword.kwlist,
    *keyword.softkwlist,
    *("__init__", "__class__", "__slots__", "__dict__", "_x", "__x", "_", "__"),
    *("List", "Any", "None", "True", "bytes", "str", "int", "list", "dict", "type"),
    *("print", "object", "property", "super", "len", "Literal", "Mapping", "Sequence"),
    *("Client", "AsyncClient", "SyncClient", "Response", "Model", "OpenModel", "UNSET"),
    *("RequestOptions", "Operation", "Parameter", "Pager", "TypeAlias", "cast", "dt"),
    *("models", "params", "webhooks", "resources", "shared", "Resource", "_runtime"),
    *("with_raw_response", "with_options", "close", "aclose", "_call", "_client"),
    *("to_dict", "from_json", "from_dict", "to_json", "extra", "msgspec", "httpx2"),
    *("self", "options", "body", "fields", "headers", "timeout", "base_url", "cls"),
    *("", " ", ".", "...", "-", "1", "1st", "1-Click", "$ref", "@id", "x-y", "a/b"),
    *("a.b", "a b", "a:b", "A", "a", "a_2", "A_2", "ß", "SS", "ſ", "K", "İ", "ﬁ"),
    *(
        "😀",
        "名前",
        "имя",
        "عربي",
        "é",
        "e\u0301",
        "\u200b",
        "\u2028",
        "\ud7ff",
        "\x00",
    ),
    *('"', "'", '"""', "\\", "\n", "{x}", "{{ x }}", "%s", "#", "//", "~1", "../x"),
    "x" * 200,
    "Word" * 60,
    "con",
    "NUL",
)
NAMES = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12))
_COUNT = itertools.count(1)


def document(names: list[str]) -> dict[str, Any]:
    """Return a document that holds the names in every place where one may stand."""
    ids = iter(names)
    properties = {name: {"type": "string"} for name in names}
    schemas = {
        name: {
            "type": "object",
            "title": name,
            "required": names[:-1][:1],
            "properties": {
                **properties,
                names[0]: {"enum": names},
                names[-1]: {"$ref": _ref(names[0])} if names[1:] else {},
            },
        }
        for name in names
    }
    places = ("query", "header", "cookie")
    parameters = [
        {"name": name, "in": place, "schema": {"type": "string"}}
        for name in names
        for place in places
    ]
    paths: dict[str, Any] = {}
    for number, name in enumerate(names):
        clean = name.replace("{", "").replace("}", "").replace("/", "") or "p"
        answer = {"schema": {"$ref": _ref(name)}}
        paths[f"/p{number}/{{{clean}}}"] = {
            "parameters": [
                {"name": clean, "in": "path", "required": True, "schema": {}}
            ],
            "post": {
                "operationId": next(ids),
                "tags": [name],
                "parameters": parameters,
                "requestBody": {"content": {"application/json": answer}},
                "responses": {"200": {"content": {"application/json": answer}}},
            },
            "get": {"tags": [names[-1]], "responses": {"204": {}}},
        }
    return {
        "openapi": "3.1.0",
        "x-naming": {"style": "ids"},
        "info": {"title": names[0], "version": "1", "description": names[-1]},
        "servers": [
            {
                "url": "https://a.test/{v}",
                "name": name,
                "variables": {"v": {"default": "1"}},
            }
            for name in names
        ],
        "security": [{names[0]: []}],
        "paths": paths,
        "webhooks": {
            name: {
                "post": {
                    "requestBody": {
                        "content": {
                            "application/json": {"schema": {"$ref": _ref(name)}}
                        }
                    }
                }
            }
            for name in names
        },
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                name: {"type": "apiKey", "in": "header", "name": "X-Key"}
                for name in names
            },
        },
    }


def _ref(name: str) -> str:
    escaped = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    return f"#/components/schemas/{escaped}"


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("names")
    sys.path.append(str(folder))
    yield folder
    sys.path.remove(str(folder))


def modules(package: ModuleType) -> list[ModuleType]:
    """Import every module of a package."""
    found = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    return [importlib.import_module(one.name) for one in found]


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.function_scoped_fixture),
)
@given(names=st.lists(NAMES, min_size=1, max_size=6, unique=True))
@example(names=["a", "A", "a_2", "A 2", "a-2"])
@example(names=["List", "list", "bytes", "Client", "Response", "None", "models", "Any"])
@example(names=["self", "options", "body", "cls", "headers", "fields"])
@example(names=["to_dict", "from_json", "extra", "__init__", "_x", "__dict__"])
@example(names=["models", "params", "webhooks", "resources", "_runtime", "shared"])
@example(names=["property", "super", "overload", "dt", "builtins", "cached_property"])
@example(names=["ß", "SS", "ſ", "con", "Client", "async_client", "resource"])
def test_the_client_imports(workshop: Path, names: list[str]) -> None:
    name = f"named_{next(_COUNT)}"
    spec = workshop / f"{name}.json"
    spec.write_bytes(msgspec.json.encode(document(names)))
    output = workshop / f"{name}_output"
    press([ApiConfig(PackageSettings.derive("x", package=name), spec, output)])
    (output / name).rename(workshop / name)
    shutil.rmtree(output)
    compile_once(workshop / name)
    package = importlib.import_module(name)
    loaded = modules(package)
    for module in loaded:
        for public in getattr(module, "__all__", ()):
            getattr(module, public)
    models = importlib.import_module(f"{name}.models")
    assert len([one for one in dir(models) if not one.startswith("_")]) >= len(names)
    with package.X() as client:
        assert client.with_options(timeout=1) is not client
    files = [
        path.relative_to(workshop).as_posix() for path in workshop.rglob(f"{name}/**/*")
    ]
    assert len({path.casefold() for path in files}) == len(files)
