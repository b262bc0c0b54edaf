"""What a caller asks of the mock itself, in the header `Prefer` (RFC 7240)."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypeGuard, get_args

from msgspec import Struct

from .contents import PLAIN, Wish

Fault: TypeAlias = Literal[
    "reset", "truncate", "wrong-type", "rate-limit", "expired-token"
]
FAULTS: tuple[str, ...] = get_args(Fault)


class Preferences(Struct, frozen=True):
    """`code` is a status, 0 for any; `delay` is in seconds."""

    code: int = 0
    wish: Wish = PLAIN
    delay: float = 0.0
    fault: Fault | None = None
    unknown: tuple[str, ...] = ()
    """What was asked for and is not understood."""


def preferences(text: str) -> Preferences:
    """Return what `code=429, example=name, dynamic=true, delay=0.5, fault=reset` asks for."""
    code, example, dynamic, delay = 0, "", False, 0.0
    fault: Fault | None = None
    unknown: list[str] = []
    for one in text.replace(";", ",").split(","):
        name, _, value = (part.strip() for part in one.partition("="))
        value = value.strip('"')
        match name.lower():
            case "":
                continue
            case "code" if value.isdigit() and 200 <= int(value) < 600:
                code = int(value)
            case "example" if value:
                example = value
            case "dynamic":
                dynamic = value.lower() in ("", "true", "1")
            case "delay" if _seconds(value) is not None:
                delay = _seconds(value) or 0.0
            case "fault" if _is_fault(value):
                fault = value
            case _:
                unknown.append(one.strip())
    return Preferences(code, Wish(example, dynamic), delay, fault, tuple(unknown))


def _is_fault(value: str) -> TypeGuard[Fault]:
    return value in FAULTS


def _seconds(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value <= 3600 else None
