"""No string of a document becomes code, whatever it is and wherever it stands."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientpress.code import printer
from clientpress.escape import literal

from .payloads import PAYLOADS
from .trial import PLACES, EscapeError, Trial


# `make hostile` presses thousands.
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.sampled_from(PLACES), PAYLOADS)
def test_a_client_is_that_of_a_harmless_document(
    place: tuple[str, str], payload: str
) -> None:
    assert Trial(*place, payload).run() in ("pressed", "refused")


@pytest.mark.parametrize(
    "payload", ['" + __import__("os").sep + "', '", *[1], "', '"], int["', '"']
)
def test_what_gets_out_of_its_quotes_is_noticed(
    payload: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def as_it_is(value: str) -> str:
        return f'"{value}"' if value == payload else literal(value)

    monkeypatch.setattr(printer, "literal", as_it_is)
    with pytest.raises(EscapeError):
        Trial("models", "enum value", payload).run()


def test_a_name_with_blanks_around_it_is_the_name_that_it_is() -> None:
    assert Trial("lists", "cursor", " next ").run() == "pressed"
