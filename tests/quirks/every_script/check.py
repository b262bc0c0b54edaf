"""Names in Devanagari, Chinese, Arabic, with combined letters, and emoji, of every kind."""

from __future__ import annotations

import unicodedata

import httpx2
from quirk_every_script import Quirk, models

from ..api import Api


def test_a_path_a_query_and_an_enum() -> None:
    wire = {
        "क्रमांक": "१",
        "राशि": 2,
        "स्थिति": "खुला",
        "वस्तुएँ": [{"मात्रा": 3, "☕": "चाय"}],
    }
    api = Api(wire)
    found = Quirk(http_client=api.http, on_drift="raise").आदेश.प्राप्त_करें(
        "१", भाषा="हिन्दी", parameter="चाय"
    )
    assert api.readable_target == "/आदेश/१?भाषा=हिन्दी&🔍=चाय"
    assert (found.राशि, found.स्थिति) == (2, "खुला")
    assert found.to_dict() == wire


def test_fields_of_a_body_and_letters_written_in_two_ways() -> None:
    composed = "é"
    decomposed = unicodedata.normalize("NFD", composed)
    wire = {"编号": "一", "类型": "普通", "🧾": "收据", composed: 1, decomposed: 2}
    api = Api(wire)
    client = Quirk(http_client=api.http, on_drift="raise")
    found = client.订单.创建(编号="一", 类型="普通", field="收据", é=1, é_2=2)
    assert api.json == wire
    assert (found.é, found.é_2, found.field) == (1, 2, "收据")
    assert found.to_dict() == wire


def test_a_discriminator() -> None:
    wire = [{"نوع": "جديد", "كمية": 1}, {"نوع": "مغلق", "سبب": "خطأ"}]
    api = Api(wire)
    found = Quirk(http_client=api.http, on_drift="raise").طلبات.قائمة(صفحة=2)
    assert api.readable_target == "/طلبات?صفحة=2"
    assert found == [models.جديد(كمية=1), models.مغلق(سبب="خطأ")]


def test_files_and_what_has_no_letters() -> None:
    api = Api(httpx2.Response(204))
    Quirk(http_client=api.http).call.call(文件=("चाय.txt", b"tea"), नाम="a", field="b")
    assert api.target == "/%F0%9F%8D%B5/%E2%98%95"
    for part in ('name="文件"; filename="चाय.txt"', 'name="नाम"', 'name="🏷️"'):
        assert part in api.text


def test_one_name_in_two_places() -> None:
    api = Api(httpx2.Response(204))
    Quirk(http_client=api.http).cafés.löschen("a/b", query_naïveté="c")
    assert api.readable_target == "/cafés/a/b?naïveté=c"
