"""Bodies of XML are written and read as the `xml` objects of schemas say."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from clientpress.mock import Mock, Request, read_document

HEAD = """\
openapi: 3.1.0
info: {title: Books, version: "1"}
paths:
  /book:
    get:
      operationId: get
      responses:
        "200":
          description: A book.
          content: {application/xml: CONTENT}
    put:
      operationId: put
      requestBody:
        required: true
        content: {application/xml: {schema: {$ref: "#/components/schemas/Book"}}}
      responses: {"204": {description: It is stored.}, "400": {description: No.}}
components:
  schemas:
    Book:
      type: object
      required: [id]
      xml: {name: book, namespace: "https://b.test/", prefix: b}
      additionalProperties: false
      properties:
        id: {type: integer, xml: {attribute: true}}
        title: {type: string, xml: {name: heading}}
        isOld: {type: boolean}
        tags: {type: array, items: {type: string, xml: {name: tag}}}
        notes: {type: array, xml: {wrapped: true}, items: {type: string, xml: {name: note}}}
        by: {$ref: "#/components/schemas/Author"}
    Author: {type: object, properties: {name: {type: string}}}
"""
BOOK = '{$ref: "#/components/schemas/Book"}'
VALUE = "{id: 7, title: A < B, isOld: true, tags: [a, b], notes: [c], by: {name: Ada}}"
TEXT = (
    '<b:book xmlns:b="https://b.test/" id="7"><heading>A &lt; B</heading>'
    "<isOld>true</isOld><tag>a</tag><tag>b</tag><notes><note>c</note></notes>"
    "<by><name>Ada</name></by></b:book>"
)


def books(tmp_path: Path, content: str = f"{{schema: {BOOK}}}") -> Mock:
    path = tmp_path / "books.yaml"
    path.write_text(HEAD.replace("CONTENT", content))
    return Mock(read_document(path))


def answered(mock: Mock, accept: str = "application/xml") -> str:
    answer = mock.answer(Request("GET", "/book", headers=(("accept", accept),)))
    assert dict(answer.headers)["Content-Type"] == "application/xml"
    assert mock.exchanges[-1].is_clean
    return answer.body.decode().partition("?>\n")[2].strip() or answer.body.decode()


def test_an_example_is_written_by_name_attribute_and_wrapping(tmp_path: Path) -> None:
    mock = books(tmp_path, f"{{schema: {BOOK}, example: {VALUE}}}")
    assert answered(mock) == TEXT


@pytest.mark.parametrize(
    ("schema", "example", "text"),
    [
        ("{type: array, xml: {name: all}, items: {type: integer, xml: {name: n}}}", "[1, 2]", "<all><n>1</n><n>2</n></all>"),
        ("{type: object, xml: {name: a b}, additionalProperties: {type: 'null'}}", "{c d: null}", "<a_b><c_d /></a_b>"),
        ("{type: object, xml: {name: a}, properties: {b: {type: string, xml: {nodeType: text}}}}", "{b: c}", "<a>c</a>"),
        ("{type: string}", "'\\0x'", "<item>x</item>"),
    ],
    ids=["a list", "odd names", "a text", "odd texts"],
)  # fmt: skip
def test_other_things_are_well_formed(
    tmp_path: Path, schema: str, example: str, text: str
) -> None:
    content = f"{{schema: {schema}, example: {example}}}".replace("'\\0x'", '"\\0x"')
    mock = books(tmp_path, content)
    answer = mock.answer(Request("GET", "/book"))
    assert answer.body.decode().partition("?>\n")[2].strip() == text
    assert ET.fromstring(answer.body) is not None  # noqa: S314  # our own


def test_what_is_made_up_fits(tmp_path: Path) -> None:
    root = ET.fromstring(answered(books(tmp_path)))  # noqa: S314  # our own
    assert root.tag == "{https://b.test/}book"
    assert root.attrib["id"].isdigit()


def test_an_example_of_text_is_answered_as_it_is(tmp_path: Path) -> None:
    mock = books(tmp_path, f"{{schema: {BOOK}, example: '<book id=\"1\"/>'}}")
    assert answered(mock) == '<book id="1"/>'


@pytest.mark.parametrize(
    ("sent", "status", "found"),
    [
        (TEXT, 204, ""),
        ("<book id='1'/>", 204, ""),
        (TEXT.replace(' id="7"', ""), 400, "the property 'id' is missing"),
        (TEXT.replace('"7"', '"x"'), 400, "id: expected integer, found string"),
        (TEXT.replace("true", "yes"), 400, "isOld: expected boolean"),
        (TEXT.replace("isOld>", "isNew>"), 400, "unexpected property 'isNew'"),
        ("<books id='1'/>", 400, "its root is books, documented is book"),
        ("<book", 400, "is no XML"),
        ("<!DOCTYPE a><book id='1'/>", 400, "with a document type, which is not read"),
    ],
)
def test_what_is_sent_is_held_against_the_schema(
    tmp_path: Path, sent: str, status: int, found: str
) -> None:
    mock = books(tmp_path)
    headers = (("content-type", "application/xml"),)
    request = Request("PUT", "/book", headers=headers, body=sent.encode())
    assert mock.answer(request).status == status
    told: Any = "; ".join(map(str, mock.exchanges[-1].findings))
    assert found in told
    assert bool(told) is bool(found)
