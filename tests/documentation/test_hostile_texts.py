"""What a document says shows as it is written, wherever it says it, and does nothing."""

from __future__ import annotations

import re
from typing import Any

import pytest

from .pages import of_document, pages
from .reading import Read, leading_nowhere
from .test_pages import ASSETS, rows

TEXTS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></code></pre></script><script src=//evil.example></script>",
    "<!-- <b> -->",
    "[a](javascript:alert(1))",
    "[a](\tJaVaScRiPt:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](data:text/html,<script>alert(1)</script>)",
    "[a](//evil.example)",
    "[a](file:///etc/passwd)",
    "[a](../../index.html)",
    "[a]: javascript:alert(1)\n\n[a]",
    '[a](https://evil.example "t\\" onclick=alert(1)")',
    "![a](https://evil.example/a.png)",
    "[![a](https://evil.example/a.png)](javascript:alert(1))",
    "<javascript:alert(1)>",
    "<https://evil.example/?<script>>",
    "~~~ <b>\n</code><script>alert(1)</script>\n~~~",
    "| a |\n|---|\n| <b onclick=alert(1)> |",
    "# <b>\n\nid\n---",
    "{{ 7 * 7 }} {% raw %}",
    "*/ ]); alert(1); searchIndex([",
    "\x00\u2028\u202e</script>",
]


def document(text: str) -> dict[str, Any]:
    """Return a document that says a text wherever it may say something."""
    schema = {
        "type": "object",
        "description": text,
        "required": ["a"],
        "properties": {
            "a": {"type": "string", "description": text, "default": text},
            text: {"type": "string", "enum": [text, "b"], "pattern": text},
        },
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    answers = {
        "200": {
            "description": text,
            "content": content,
            "headers": {"X-A": {"description": text, "schema": {"type": "string"}}},
            "links": {"next": {"operationId": text, "description": text}},
        },
        "404": {"description": text},
    }
    source = {"document": text, "section": text, "note": text}
    return {
        "info": {"title": text, "version": text, "description": text},
        "servers": [{"url": "https://a.example", "description": text}],
        "tags": [{"name": "things", "description": text}],
        "security": [{"key": [text]}],
        "x-error-codes": [{"code": text, "status": 404, "meaning": text}],
        "paths": {
            "/things/{id}": {
                "post": {
                    "operationId": "things.make",
                    "summary": text,
                    "description": text,
                    "x-source": source,
                    "x-error-codes": [{"code": "1", "meaning": text}],
                    "x-rate-limit": {"requests": 1, "seconds": 1, "scope": text},
                    "parameters": [
                        {
                            "name": "id",
                            "in": "path",
                            "required": True,
                            "description": text,
                            "schema": {"type": "string", "default": text},
                            "example": text,
                        }
                    ],
                    "requestBody": {"description": text, "content": content},
                    "responses": answers,
                }
            }
        },
        "webhooks": {
            "made": {
                "post": {
                    "summary": text,
                    "description": text,
                    "x-source": source,
                    "x-webhook": {"identity": "/a", "authentication": "none"},
                    "requestBody": {"content": content},
                    "responses": {"200": {"description": text}},
                }
            }
        },
        "components": {
            "schemas": {"Thing": schema},
            "securitySchemes": {
                "key": {
                    "type": "oauth2",
                    "description": text,
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": "https://a.example/token",
                            "scopes": {text: text},
                        }
                    },
                }
            },
        },
    }


# No form, frame, picture or drawing is among them.
ELEMENTS = re.compile(
    "a|b|blockquote|body|br|button|code|d[dlt]|details|div|em|h[1-4r]|head|header|html|"
    "input|li|link|main|meta|nav|[ou]l|p|pre|script|span|strong|summary|"
    "table|tbody|t[dhr]|thead|title|wbr"
)
# What the template of all pages has.
LOADED = re.compile(r"(?:\.\./)*assets/(?:theme\.js|search\.js|style\.css)|data:,")
OUTSIDE = re.compile(r"(?:https?://|mailto:)[^\s]+")


def live(page: Read) -> list[str]:
    """Return what on a page might do something that the templates did not ask for."""
    found: list[str] = []
    for tag, own in page.elements:
        found += [] if ELEMENTS.fullmatch(tag) else [tag]
        found += [name for name in own if name.startswith("on") or name == "style"]
        source = own.get("src", own.get("href", "") if tag == "link" else "")
        found += [source] if source and not LOADED.fullmatch(source) else []
        href = own.get("href", "") if tag == "a" else ""
        if ":" in href.partition("/")[0]:
            is_safe = OUTSIDE.fullmatch(href) and "nofollow" in own.get("rel", "")
            found += [] if is_safe else [href]
    return found


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_of_a_document_is_live(text: str) -> None:
    made = of_document(**document(text))
    read = pages(made)

    assert {path: live(page) for path, page in read.items() if live(page)} == {}
    assert [*leading_nowhere(read, ASSETS)] == []
    # The index is one call with data, which no text can end.
    assert rows(made)
    assert "49" not in read["operations/things/make.html"].sections["arguments"]


def test_a_text_can_be_read() -> None:
    made = pages(of_document(**document(TEXTS[0])))
    page = made["operations/things/make.html"]
    assert TEXTS[0] in page.sections["arguments"]
    assert TEXTS[0] in page.sections["source"]
    assert TEXTS[0] in made["models/Thing.html"].sections["fields"]
