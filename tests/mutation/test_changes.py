"""Each kind of thing in a generated module is changed, and nothing else is."""

from __future__ import annotations

import ast
from textwrap import dedent

import pytest

from .modules import changes_of_module

OPERATION = "_GET: Operation[models.Pet] = Operation('pets.get', 'GET', '/pets/{id}')"


def changed(module: str, source: str) -> list[tuple[str, str]]:
    """The kind of each change, and the lines that are new with it."""
    source = dedent(source)
    before = ast.unparse(ast.parse(source)).splitlines()
    found: list[tuple[str, str]] = []
    for number, change in enumerate(changes_of_module(module, ast.parse(source))):
        tree = ast.parse(source)
        list(changes_of_module(module, tree))[number].make()
        compile(tree, module, "exec")
        lines = ast.unparse(tree).splitlines()
        new = [line.strip() for line in lines if line not in before]
        found.append((change.kind, "; ".join(new)))
    return found


@pytest.mark.parametrize(
    ("argument", "changes"),
    [
        ("idempotent=True", [("idempotency", "idempotent=False")]),
        (
            "rate_limit=(5, 1.0)",
            [
                ("rate limits", ""),
                ("rate limits", "rate_limit=(6, 1.0)"),
                ("rate limits", "rate_limit=(5, 2.0)"),
            ],
        ),
        (
            "results={'200': Json(lambda: models.Pet)}",
            [
                ("results", ""),
                ("results", "results={}"),
                ("results", "results={'200': Json(lambda: dict)}"),
            ],
        ),
        ("errors={'404': Json(lambda: dict[str, Any])}", []),
        (
            "errors={'404': Json(lambda: models.Error)}",
            [
                ("errors", ""),
                ("errors", "errors={}"),
                ("errors", "errors={'404': Json(lambda: dict)}"),
            ],
        ),
        (
            "parameters=(Parameter('id', 'path', multi_segment=True),)",
            [
                ("parameters", ""),
                ("parameters", "parameters=()"),
                (
                    "parameters",
                    "parameters=(Parameter('id-x', 'path', multi_segment=True),)",
                ),
                (
                    "parameters",
                    "parameters=(Parameter('id', 'cookie', multi_segment=True),)",
                ),
                (
                    "parameters",
                    "parameters=(Parameter('id', 'path', multi_segment=False),)",
                ),
            ],
        ),
    ],
)
def test_an_argument_of_an_operation(
    argument: str, changes: list[tuple[str, str]]
) -> None:
    source = OPERATION.removesuffix(")")
    found = changed("resources.pets", f"{source}, {argument})")
    own = [one for one in found if one[0] not in ("names", "methods", "paths")]
    assert own == [
        (kind, f"{source}, {text})" if text else f"{source})") for kind, text in changes
    ]


def test_what_every_operation_has() -> None:
    found = changed("resources.pets", OPERATION)
    start = "_GET: Operation[models.Pet] = Operation("
    assert found == [
        ("names", f"{start}'pets.get-x', 'GET', '/pets/{{id}}')"),
        ("methods", f"{start}'pets.get', 'POST', '/pets/{{id}}')"),
        ("paths", f"{start}'pets.get', 'GET', '/pets-x/{{id}}')"),
    ]


def test_a_method_passes_on_what_it_is_given() -> None:
    found = changed(
        "resources.pets",
        """
        _GET: Operation[int] = Operation("pets.get", "GET", "/pets/{id}")
        _PUT: Operation[int] = Operation("pets.put", "PUT", "/pets/{id}")
        class Pets:
            async def get(self, id, *, options=None):
                '''Get a pet.'''
                return await self._call(_GET, {'id': id}, options=options)
        """,
    )
    assert found[6:] == [
        ("requiredness", "async def get(self, id, *, options):"),
        ("arguments", "return await self._call(_PUT, {'id': id}, options=options)"),
        ("arguments", "return await self._call(_GET, {}, options=options)"),
        ("options", "return await self._call(_GET, {'id': id})"),
    ]


def test_views_and_namespaces() -> None:
    found = changed(
        "resources.pets",
        """
        class Pets:
            @cached_property
            def toys(self):
                from .toys import Toys
                return Toys(self)
            @property
            def with_raw_response(self):
                return cast('PetsRaw', self._as_raw())
        """,
    )
    assert found == [
        ("namespaces", "pass"),
        ("namespaces", "from .toys import AsyncToys as Toys"),
        ("views", "return cast('PetsRaw', self)"),
        ("views", "return cast('PetsRaw', self._as_streamed())"),
    ]


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        (
            "age: int",
            [
                ("fields", "pass"),
                ("types", "age: str"),
                ("nullability", "age: int | None"),
                ("requiredness", "age: int = None"),
            ],
        ),
        (
            "age: int | None = None",
            [
                ("fields", "pass"),
                ("nullability", "age: int = None"),
                ("types", "age: str | None = None"),
                ("requiredness", "age: int | None"),
            ],
        ),
        (
            "of: list[Pet] = msgspec.field(name='from')",
            [
                ("fields", "pass"),
                ("types", "of: dict = msgspec.field(name='from')"),
                ("types", "of: list[dict] = msgspec.field(name='from')"),
                ("nullability", "of: list[Pet] | None = msgspec.field(name='from')"),
                ("wire names", "of: list[Pet] = msgspec.field(name='from-x')"),
                ("wire names", "of: list[Pet] = msgspec.field()"),
                (
                    "requiredness",
                    "of: list[Pet] = msgspec.field(name='from', default=None)",
                ),
            ],
        ),
        (
            "kind: Literal['a', 'b'] | str | None",
            [
                ("fields", "pass"),
                ("nullability", "kind: Literal['a', 'b'] | str"),
                ("types", "kind: Literal['a', 'b'] | None"),
                ("requiredness", "kind: Literal['a', 'b'] | str | None = None"),
            ],
        ),
        (
            "__sensitive__: ClassVar[frozenset[str]] = frozenset(('name',))",
            [
                (
                    "sensitive",
                    "__sensitive__: ClassVar[frozenset[str]] = frozenset(())",
                ),
            ],
        ),
    ],
)
def test_a_field_of_a_model(field: str, changes: list[tuple[str, str]]) -> None:
    source = f"class Pet(Model, kw_only=True):\n    '''A pet.'''\n    {field}\n"
    assert changed("models.pets", source) == changes


def test_exports() -> None:
    found = changed(
        "models",
        """
        from ._runtime.errors import APIError as APIError
        if TYPE_CHECKING:
            from .pets import Pet as Pet
        else:
            __getattr__, __dir__ = lazy_exports(__name__, {'Pet': 'pets', 'Toy': 'toys'})
        """,
    )
    lazy = "__getattr__, __dir__ = lazy_exports(__name__, "
    assert found == [
        ("exports", "pass"),
        ("exports", f"{lazy}{{'Toy': 'toys'}})"),
        ("exports", f"{lazy}{{'Pet': 'toys', 'Toy': 'toys'}})"),
        ("exports", f"{lazy}{{'Pet': 'pets'}})"),
        ("exports", f"{lazy}{{'Pet': 'pets', 'Toy': 'pets'}})"),
    ]


def test_exports_that_are_listed() -> None:
    found = changed(
        "annotations",
        """
        from ._runtime.hooks import AfterResponse, BeforeRequest, Hidden
        __all__ = ['AfterResponse', 'BeforeRequest']
        """,
    )
    line = "from ._runtime.hooks import"
    assert found == [
        ("exports", f"{line} BeforeRequest, Hidden"),
        ("exports", f"{line} BeforeRequest as AfterResponse, BeforeRequest, Hidden"),
        ("exports", f"{line} AfterResponse, Hidden"),
        ("exports", f"{line} AfterResponse, AfterResponse as BeforeRequest, Hidden"),
    ]


def test_a_table_of_errors_that_operations_share() -> None:
    one = OPERATION.removesuffix(")") + ", errors=_ERRORS)"
    table = "_ERRORS: Decoders = {'404': Json(lambda: models.Error)}"
    found = changed("resources.pets", f"{table}\n{one}\n{one.replace('_GET', '_PUT')}")
    assert [text for kind, text in found if kind == "errors"] == [
        "_ERRORS: Decoders = {}",
        "_ERRORS: Decoders = {'404': Json(lambda: dict)}",
        OPERATION,
        OPERATION.replace("_GET", "_PUT"),
    ]


def test_a_table_of_error_codes_of_another_module() -> None:
    one = OPERATION.removesuffix(")") + ", error_codes=ALL_CODES)"
    found = changed("resources.pets", one)
    assert [text for kind, text in found if kind == "error codes"] == [OPERATION]


def test_the_client_and_its_service() -> None:
    found = changed(
        "_client",
        """
        _service = Service('Shop', environment='SHOP', operations=_operations)
        class Shop:
            def __init__(self, *, token=None, timeout=60.0):
                super().__init__(_service, credentials={'token': token}, timeout=timeout)
        """,
    )
    call = "super().__init__(_service, "
    assert [(kind, text.removeprefix(call)) for kind, text in found] == [
        (
            "names",
            "_service = Service('Shop-x', environment='SHOP', operations=_operations)",
        ),
        (
            "environment variables",
            "_service = Service('Shop', environment='SHOP-x', operations=_operations)",
        ),
        ("client options", "_service = Service('Shop', environment='SHOP')"),
        ("client defaults", "def __init__(self, *, token, timeout=60.0):"),
        ("client defaults", "def __init__(self, *, token=None, timeout=61.0):"),
        ("credentials", "timeout=timeout)"),
        ("credentials", "credentials={}, timeout=timeout)"),
        ("client options", "credentials={'token': token})"),
    ]


@pytest.mark.parametrize("module", ["_runtime.errors", "params.pets"])
def test_modules_that_no_client_test_is_about(module: str) -> None:
    assert changed(module, OPERATION) == []
