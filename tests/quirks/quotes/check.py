"""Values that hold quotes and backslashes, in types that are written as text."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_quotes import Quirk, models

from ..api import Api


@pytest.mark.parametrize("sign", ['"""', "'''", "it's", 'a "b"', "a\\"])
def test_a_value_arrives_as_it_is(sign: Any) -> None:
    api = Api(sign)
    assert Quirk(http_client=api.http, on_drift="raise").signs.add(body=sign) == sign


def test_what_stands_beside_them_is_a_model() -> None:
    api = Api([{"text": '"""'}])
    words = Quirk(http_client=api.http, on_drift="raise").signs.add(body=[])
    assert words == [models.Word(text='"""')]
