"""Names are counted that end in a number or lost words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .naming import names_of

if TYPE_CHECKING:
    from pathlib import Path

LONG = "Thing" + "OfManyWords" * 8


def test_numbers_count_where_another_name_has_none(tmp_path: Path) -> None:
    document = tmp_path / "api.yaml"
    document.write_text(f"""
openapi: 3.1.0
info: {{title: T, version: "1"}}
paths:
  /a-b: {{get: {{}}}}
  /a_b: {{get: {{}}}}
  /version_2: {{get: {{}}}}
components:
  schemas:
    Order: {{type: object, properties: {{a-b: {{}}, a b: {{}}, c_3: {{}}}}}}
    order: {{type: object}}
    {LONG}: {{type: object, properties: {{a: {{}}}}}}
""")
    numbered, cut = names_of(document)
    assert numbered == ["Order.a_b_2", "Order_2", "a_b.get_2"]
    assert len(cut) == 1
