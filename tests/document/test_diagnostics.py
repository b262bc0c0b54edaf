"""How findings look."""

from __future__ import annotations

from clientpress.diagnostics import Diagnostic, Position, SpecErrors


def test_render() -> None:
    diagnostic = Diagnostic(
        Position("a.yaml", 3, 8), "syntax", "bad", "try this", "error", "    a: [b"
    )
    assert diagnostic.render() == (
        "a.yaml:3:8: error[syntax]: bad\n    | a: [b\n    |    ^\n    = hint: try this"
    )


def test_long_line_is_cut_around_the_place() -> None:
    line = "x" * 5_000 + "HERE" + "y" * 5_000
    diagnostic = Diagnostic(Position("a", 1, 5_001), "c", "m", source_line=line)
    _, source, caret = diagnostic.render().split("\n")
    assert len(source) < 120
    assert source[caret.index("^") :].startswith("HERE")


def test_control_characters_do_not_reach_the_terminal() -> None:
    diagnostic = Diagnostic(
        Position("a", 1, 1), "c", "m\x1b[2J", source_line="k\x1b[31m"
    )
    assert "\x1b" not in diagnostic.render()


def test_errors_are_sorted_by_position() -> None:
    errors = SpecErrors(
        Diagnostic(Position("a", line, 1), "c", "m") for line in (10, 2, 5)
    )
    assert str(errors).split("\n") == [
        "a:2:1: error[c]: m",
        "a:5:1: error[c]: m",
        "a:10:1: error[c]: m",
    ]
