"""Several files become one tree that remembers where it came from."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientpress.diagnostics import SpecErrors
from clientpress.document.load import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientpress.document.load import Document

    Write = Callable[..., Document]


HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def codes(errors: SpecErrors) -> list[str]:
    return [diagnostic.code for diagnostic in errors.diagnostics]


def test_single_file_is_taken_as_it_is(write: Write) -> None:
    document = write(openapi=HEAD + "paths: {/a: {get: {responses: {200: {}}}}}")
    assert document.root["paths"] == {"/a": {"get": {"responses": {"200": {}}}}}


def test_path_item_is_replaced_by_its_content(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {/a: {$ref: 'paths/odr.yaml#/~1a'}}",
        paths__odr="/a:\n  get: {summary: Read}",
    )
    assert document.root["paths"] == {"/a": {"get": {"summary": "Read"}}}
    position = document.locate(("paths", "/a", "get", "summary"))
    assert (Path(position.file).name, position.line) == ("odr.yaml", 2)


def test_root_component_receives_the_content(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\n"
        "components: {schemas: {Order: {$ref: 'schemas/odr.yaml#/OdrOrder'}}}",
        schemas__odr="OdrOrder:\n  properties:\n    parent: {$ref: '#/OdrOrder'}",
    )
    order = document.root["components"]["schemas"]["Order"]
    assert order["properties"]["parent"] == {"$ref": "#/components/schemas/Order"}
    assert document.schema_file("Order") == "odr"


def test_other_targets_become_components(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\n"
        "components: {schemas: {A: {items: {$ref: 'x.yaml#/B'}}}}",
        x="B: {properties: {c: {$ref: './x.yaml#/C'}}}\nC: {type: string}",
    )
    schemas = document.root["components"]["schemas"]
    assert schemas["A"]["items"] == {"$ref": "#/components/schemas/B"}
    assert schemas["B"]["properties"]["c"] == {"$ref": "#/components/schemas/C"}
    assert schemas["C"] == {"type": "string"}
    assert document.schema_file("A") is None


def test_target_of_another_kind_goes_to_its_section(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {/a: {parameters: [{$ref: 'p.yaml#/page'}]}}",
        p="page: {name: page, in: query}",
    )
    assert document.root["components"]["parameters"] == {
        "page": {"name": "page", "in": "query"}
    }


def test_whole_file_is_named_by_its_stem(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\n"
        "components: {schemas: {A: {items: {$ref: 'Order.yaml'}}}}",
        Order="type: object",
    )
    assert document.root["components"]["schemas"]["Order"] == {"type": "object"}


def test_part_of_a_component_is_referred_to_inside_it(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\ncomponents:\n  schemas:\n"
        "    A: {items: {$ref: 'x.yaml#/B/properties/id'}}\n"
        "    B: {$ref: 'x.yaml#/B'}",
        x="B: {properties: {id: {type: string}}}",
    )
    items = document.root["components"]["schemas"]["A"]["items"]
    assert items == {"$ref": "#/components/schemas/B/properties/id"}


def test_reference_back_to_the_root(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\ncomponents:\n  schemas:\n"
        "    A: {$ref: 'schemas/x.yaml#/A'}\n    B: {type: string}",
        schemas__x="A: {items: {$ref: '../openapi.yaml#/components/schemas/B'}}",
    )
    items = document.root["components"]["schemas"]["A"]["items"]
    assert items == {"$ref": "#/components/schemas/B"}


def test_discriminator_mapping_is_rewritten(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\ncomponents:\n  schemas:\n"
        "    A: {oneOf: [{$ref: 'x.yaml#/B'}], discriminator: "
        "{propertyName: t, mapping: {b: 'x.yaml#/B', c: C}}}\n    C: {}",
        x="B: {type: object}",
    )
    discriminator = document.root["components"]["schemas"]["A"]["discriminator"]
    assert discriminator["mapping"] == {"b": "#/components/schemas/B", "c": "C"}


def test_references_in_examples_are_data(write: Write) -> None:
    text = "components: {schemas: {A: {default: {$ref: 'https://a/b'}}}}"
    document = write(openapi=HEAD + "paths: {}\n" + text)
    default = document.root["components"]["schemas"]["A"]["default"]
    assert default == {"$ref": "https://a/b"}


def test_property_named_ref_is_a_property(write: Write) -> None:
    text = "components: {schemas: {A: {properties: {$ref: {type: string}}}}}"
    document = write(openapi=HEAD + "paths: {}\n" + text)
    properties = document.root["components"]["schemas"]["A"]["properties"]
    assert properties == {"$ref": {"type": "string"}}


def test_recursion_across_files(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\n"
        "components: {schemas: {A: {items: {$ref: 'x.yaml#/B'}}}}",
        x="B: {items: {$ref: 'y.yaml#/C'}}",
        y="C: {items: {$ref: 'x.yaml#/B'}}",
    )
    schemas = document.root["components"]["schemas"]
    assert schemas["C"]["items"] == {"$ref": "#/components/schemas/B"}


def test_path_item_that_includes_itself_ends(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {/a: {$ref: 'x.yaml#/a'}}",
        x="a: {$ref: '#/b'}\nb: {$ref: '#/a'}",
    )
    assert "/a" in document.root["paths"]


def test_errors_in_joined_files_are_listed_together(write: Write) -> None:
    with pytest.raises(SpecErrors) as caught:
        write(
            openapi=HEAD + "paths: {/a: {$ref: 'x.yaml#/a'}, /b: {$ref: 'y.yaml'}}",
            x="a: [",
        )
    assert codes(caught.value) == ["lost-operation", "syntax"]


@pytest.mark.parametrize("target", ["y.yaml", "x.yaml#/nothing"])
def test_an_operation_that_cannot_be_found_is_lost(write: Write, target: str) -> None:
    with pytest.raises(SpecErrors) as caught:
        write(openapi=HEAD + f"paths: {{/a: {{get: {{$ref: '{target}'}}}}}}", x="a: {}")
    assert codes(caught.value) == ["lost-operation"]


def test_link_out_of_the_folder(tmp_path: Path, write: Write) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.yaml"
    outside.write_text("A: {type: string}", encoding="utf-8")
    (tmp_path / "link.yaml").symlink_to(outside)
    text = "components: {schemas: {A: {$ref: 'link.yaml#/A'}}}"
    with pytest.raises(SpecErrors) as caught:
        write(openapi=HEAD + "paths: {}\n" + text)
    assert codes(caught.value) == ["outside-ref"]


def test_missing_root(tmp_path: Path) -> None:
    with pytest.raises(SpecErrors) as caught:
        load(tmp_path / "openapi.yaml")
    assert codes(caught.value) == ["missing-file"]


@pytest.mark.parametrize("text", ["", "[]", "5", "# nothing"])
def test_root_that_is_no_mapping(text: str, write: Write) -> None:
    with pytest.raises(SpecErrors) as caught:
        write(openapi=text)
    assert codes(caught.value) == ["wrong-type"]


def test_digest_depends_on_content_and_not_on_the_folder(tmp_path: Path) -> None:
    digests: list[str] = []
    for name, text in (("a", "x"), ("b", "x"), ("c", "y")):
        folder = tmp_path / name
        folder.mkdir()
        root = f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: x.yaml}}}}}}"
        (folder / "openapi.yaml").write_text(root, encoding="utf-8")
        (folder / "x.yaml").write_text(f"title: {text}", encoding="utf-8")
        digests.append(load(folder / "openapi.yaml").digest)
    assert digests[0] == digests[1]
    assert digests[1] != digests[2]


def test_bundling_leaves_shared_yaml_nodes_alone(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\ncomponents:\n  schemas:\n"
        "    A: &a {items: {$ref: 'x.yaml#/B'}}\n    C: *a",
        x="B: {type: string}",
    )
    schemas = copy.deepcopy(document.root["components"]["schemas"])
    assert schemas["A"] == schemas["C"]


def test_targets_of_one_name_are_told_apart_by_their_files(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\n"
        "components: {schemas: {Item: {type: object}, Basket: {properties: {"
        "a: {$ref: 'b/x.yaml#/Item'}, b: {$ref: 'a.yaml#/Item'},"
        " c: {$ref: 'a.yaml#/old/Item'}}}}}",
        a="Item: {type: string}\nold: {Item: {type: number}}",
        b__x="Item: {type: integer}",
    )
    schemas = document.root["components"]["schemas"]
    types = {
        "Item": "object",
        "a_Item": "string",
        "a_old_Item": "number",
        "b_x_Item": "integer",
    }
    assert {name: schemas[name]["type"] for name in types} == types
    assert schemas["Basket"]["properties"]["a"] == {
        "$ref": "#/components/schemas/b_x_Item"
    }


def test_a_reference_that_is_no_file_name_is_an_error(write: Write) -> None:
    with pytest.raises(SpecErrors) as caught:
        write(openapi=HEAD + 'paths: {/a: {$ref: "a\\0.yaml"}}')
    assert codes(caught.value) == ["lost-operation"]


def test_a_member_of_a_file_that_nothing_refers_to_is_told(
    write: Callable[..., Document],
) -> None:
    document = write(
        openapi="""\
        openapi: 3.1.0
        info: {title: T, version: "1"}
        paths:
          /a: {$ref: "paths/all.yaml#/~1a"}
        """,
        paths__all="""\
        /a:
          get: {responses: {"200": {$ref: "#/Yes"}}}
        /b:
          get: {}
        Yes: {description: Yes.}
        No: {description: No., x-unused: Not yet.}
        .anchors: {}
        """,
    )

    (found,) = document.diagnostics

    assert (found.code, found.hint) == (
        "unused-member",
        'refer to it: $ref: "paths/all.yaml#/~1b"',
    )
    assert found.position is not None
    assert (found.position.line, found.position.column) == (3, 1)


@pytest.mark.parametrize("pointer", ["", "#/components/schemas/A"])
def test_of_a_file_with_another_order_nothing_is_said(
    write: Callable[..., Document], pointer: str
) -> None:
    document = write(
        openapi=f"""\
        openapi: 3.1.0
        info: {{title: T, version: "1"}}
        components: {{schemas: {{A: {{$ref: "other.yaml{pointer}"}}}}}}
        """,
        other="""\
        info: {title: O}
        components: {schemas: {A: {}, B: {}}}
        """,
    )

    assert document.diagnostics == ()
