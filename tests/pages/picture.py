"""Draws docs/terminal.svg, a terminal in which the project of the tutorial is edited: `make picture`.

What it shows was printed by the commands that it shows. It uses the fonts of whoever looks
at it, and fetches nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

import pytest

from clientpress.mock import Mock, read_document

from .follow import begin
from .page import ROOT
from .terminal import Terminal

PICTURE = ROOT / "docs/terminal.svg"
_SPEC = "spec/parcels/openapi.yaml"
_SLIP = ("required: [recipient, weight, door]", "required: [recipient, wieght, door]")
_EDIT = (
    "weight: {type: integer, description: In grams.}",
    """weight: {type: integer, description: In grams.}
        insured: {type: boolean, description: Whether its loss is paid for.}""",
)
_CALL = """\
from parcels import Parcels

with Parcels(key="k", base_url="http://127.0.0.1:4010") as client:
    parcel = client.parcels.create(recipient="Ada", weight=750, door=True, insured=True)
    print(parcel.id, parcel.state, parcel.booked_at)
"""
_SIZE, _WIDTH, _LINE, _MARGIN = 13, 7.8, 19, 16
_CODES = re.compile(r"(\x1b\[\d+m)")
_SHADES = {"31": "red", "32": "green", "33": "yellow", "34": "blue", "36": "cyan"}
_STYLE = """\
svg{--back:#f6f8fa;--text:#24292f;--red:#b3202c;--green:#116329;--yellow:#7d4e00;\
--blue:#0550ae;--cyan:#0a5f73;--edge:#d0d7de}
@media(prefers-color-scheme:dark){svg{--back:#0d1117;--text:#e6edf3;--red:#ff8a80;\
--green:#7ee787;--yellow:#e3b341;--blue:#79c0ff;--cyan:#76e3ea;--edge:#30363d}}
rect{fill:var(--back);stroke:var(--edge)}text{fill:var(--text);white-space:pre;\
font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;\
font-size:13px}.prompt{font-weight:600}"""


def session(folder: Path) -> list[str]:
    """Return the lines of a session: a slip, a change and a call."""
    lines: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        begin("docs/tutorial.md", folder)
        terminal = Terminal(folder, patch, has_colour=True)
        spec = folder / _SPEC
        (folder / "call.py").write_text(_CALL)
        whole = spec.read_text("utf-8")

        def enter(command: str, *, shown: bool = True) -> None:
            printed = terminal.run(command)
            if shown:
                # What tells of progress is written over.
                seen = [
                    re.split(r"\r|\x1b\[K", line)[-1] for line in printed.split("\n")
                ]
                lines.extend((f"$ {command}", *seen))

        spec.write_text(whole.replace(*_SLIP), "utf-8")
        enter(f"clientpress validate {_SPEC}")
        spec.write_text(whole.replace(*_EDIT), "utf-8")
        enter("clientpress diff --base HEAD")
        enter("clientpress generate", shown=False)
        terminal.answer(Mock(read_document(spec)))
        enter("PYTHONPATH=generated/parcels python call.py")
    return lines[:-1]


def picture(lines: list[str]) -> str:
    """Return a picture of lines, which may have the codes of colours."""
    longest = max(len(_CODES.sub("", line)) for line in lines)
    width = round(longest * _WIDTH) + 2 * _MARGIN
    height = len(lines) * _LINE + 2 * _MARGIN
    rows = "\n".join(
        f'<text x="{_MARGIN}" y="{_MARGIN + _SIZE + number * _LINE}">'
        f"{''.join(_spans(line))}</text>"
        for number, line in enumerate(lines)
        if line
    )
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img"\
 aria-labelledby="title">
<title id="title">A terminal: clientpress validate finds a slip in a document,\
 clientpress diff tells what an edit means to callers, and a client is called.</title>
<style>{_STYLE}</style>
<rect x=".5" y=".5" width="{width - 1}" height="{height - 1}" rx="8"/>
{rows}
</svg>
"""


def _spans(line: str) -> Iterator[str]:
    if line.startswith("$ "):
        yield f'<tspan class="prompt">{escape(line)}</tspan>'
        return
    shade = ""
    for part in _CODES.split(line):
        if _CODES.fullmatch(part):
            shade = _SHADES.get(part[2:-1], "")
        elif part and shade:
            yield f'<tspan fill="var(--{shade})">{escape(part)}</tspan>'
        else:
            yield escape(part)


def main() -> None:
    """Draw the picture."""
    with TemporaryDirectory() as folder:
        PICTURE.write_text(picture(session(Path(folder))), encoding="utf-8")
    sys.stdout.write(f"{PICTURE} is drawn\n")


if __name__ == "__main__":
    main()
