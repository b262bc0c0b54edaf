"""One API, written for 3.0, 3.1 and 3.2, gives the same client to the byte."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from clientpress.cache.files import Rendered
from clientpress.config import PackageSettings
from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.document.validate import validate
from clientpress.lower import lower
from clientpress.render import render_client

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

API = """\
openapi: {version}
info: {{title: Things, version: "1"}}
servers: [{{url: "https://api.test"}}]
paths:
  /things:
    post:
      operationId: create
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                photo: {binary}
      responses:
        "200":
          description: Created.
          content:
            application/json: {media_type}
components:{media_types}
  schemas:
    Thing:
      type: object
      required: [id, size]
      properties:
        id: {{type: string}}
        size: {nullable}
        parent: {nullable_ref}
        above: {above}
        picked: {constant}
        sample: {example}
        data: {base64}
    Part: {{type: object, properties: {{name: {{type: string}}}}}}
"""
PART = '"#/components/schemas/Part"'
JSON = '{schema: {$ref: "#/components/schemas/Thing"}}'
OF_30 = {
    "version": "3.0.3",
    "binary": "{type: string, format: binary}",
    "media_type": JSON,
    "media_types": "",
    "nullable": "{type: integer, nullable: true}",
    "nullable_ref": f"{{nullable: true, allOf: [{{$ref: {PART}}}]}}",
    "above": "{type: number, minimum: 5, exclusiveMinimum: true}",
    "constant": "{type: string, enum: [a]}",
    "example": "{type: string, example: s}",
    "base64": "{type: string, format: byte}",
}
OF_31 = {
    **OF_30,
    "version": "3.1.1",
    "binary": "{type: string, contentMediaType: application/octet-stream, format: binary}",
    "nullable": "{type: [integer, 'null']}",
    "nullable_ref": f"{{anyOf: [{{allOf: [{{$ref: {PART}}}]}}, {{type: 'null'}}]}}",
    "above": "{type: number, exclusiveMinimum: 5}",
    "example": "{type: string, examples: [s]}",
    "base64": "{type: string, contentEncoding: base64}",
}
OF_32 = {
    **OF_31,
    "version": "3.2.0",
    "media_type": '{$ref: "#/components/mediaTypes/Thing"}',
    "media_types": f"\n  mediaTypes: {{Thing: {JSON}}}",
}


def pressed(folder: Path, written: Mapping[str, str]) -> dict[str, str]:
    path = folder / "openapi.yaml"
    path.write_text(dedent(API).format(**written), encoding="utf-8")
    document = load(path)
    root = normalise(document)
    assert validate(document, root, house_rules=False) == []
    api, problems = lower(root, document.schema_file)
    assert problems == []
    return dict(render_client(api, PackageSettings.derive("things"), Rendered()))


def test_the_version_makes_no_difference(tmp_path: Path) -> None:
    of_30, of_31, of_32 = (pressed(tmp_path, w) for w in (OF_30, OF_31, OF_32))
    assert of_30 == of_31
    assert of_31 == of_32
