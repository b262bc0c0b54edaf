"""Prints how many names are those of method lists: `make names LISTS=folder`.

The folder has lists of methods, such as an `api.md`, each named like the document beside
it: shop.md and shop.yaml. A list without a document is tried on its own paths. What is
named after the folder is shown operation by operation.
"""

from __future__ import annotations

import sys
from pathlib import Path

from .comparing import Comparison, compare, operations_in, operations_of
from .lists import read_list

_LISTS = (".md", ".txt")
_DOCUMENTS = (".yaml", ".yml", ".json")
_STYLES = (None, "paths", "ids")


def main(arguments: list[str]) -> int:
    """Print a line for each list, with a share for each way to make names."""
    if not arguments or not Path(arguments[0]).is_dir():
        sys.stderr.write("LISTS names no folder of method lists\n")
        return 2
    folder, *only = arguments
    lists = sorted(one for one in Path(folder).iterdir() if one.suffix in _LISTS)
    sys.stdout.write(
        "Equal names, and names that are equal but for namespaces in front, of the\n"
        "operations that both have; `retrieve` is read as `get`.\n\n"
        f"{'':20}{'both':>6}{'':4}{'default':16}{'paths':16}ids\n"
    )
    for file in lists:
        if not only or file.stem in only:
            results = _compared(file)
            shares = "".join(f"{_share(result):16}" for result in results)
            line = f"{file.stem:20}{results[0].both:6}    {shares}".rstrip()
            sys.stdout.write(f"{line}\n")
            if only:
                sys.stdout.writelines(f"  {one}\n" for one in results[0].others)
    return 0


def _compared(file: Path) -> list[Comparison]:
    listed = read_list(file)
    documents = [file.with_suffix(suffix) for suffix in _DOCUMENTS]
    document = next((one for one in documents if one.exists()), None)
    operations = operations_of(document) if document else operations_in(listed)
    return [compare(operations, listed, style) for style in _STYLES]


def _share(result: Comparison) -> str:
    if not result.both:
        return "none"
    equal, suffix = result.equal / result.both, result.suffix / result.both
    return f"{equal:4.0%} {suffix:4.0%}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
