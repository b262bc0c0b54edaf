"""The defaults of how parameters are written: the generator leaves them out."""

from __future__ import annotations

from typing import Any

from clientpress.ir import DEFAULT_STYLES, explodes


def test_the_runtime_has_the_same_defaults(rt: Any) -> None:
    for place, style in DEFAULT_STYLES.items():
        parameter = rt.Parameter("a", place)
        assert (parameter.style, parameter.explode) == (style, explodes(style))
    for style in ("cookie", "deepObject", "matrix", "spaceDelimited"):
        parameter = rt.Parameter("a", "query", style=style)
        assert parameter.explode is explodes(style)
    for style in ("deepObject", "form", "pipeDelimited"):
        assert rt.Part(style=style).explode is explodes(style)
