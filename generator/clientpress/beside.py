"""What stands beside documents and generated files, and is written by people.

A changelog goes into the output folder as it is. A module of additions stands there, and is
never written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .config import CHANGELOG
from .files import read_file, with_line_feeds
from .output.errors import OutputError, Refusal, shown
from .output.paths import ADDITIONS

if TYPE_CHECKING:
    from .config import ApiConfig


def files_beside(api: ApiConfig) -> dict[str, bytes]:
    """Return the files by what they are called in the output folder.

    Raises:
        OSError: the changelog is there and cannot be read. A link is not followed, since
            it may lead out of the checkout.
    """
    if api.changelog is None:
        return {}
    try:
        content = read_file(api.changelog, follow=False)
    except FileNotFoundError:
        return {}
    return {CHANGELOG: with_line_feeds(content)}


def has_additions(api: ApiConfig) -> bool:
    """Tell whether the module is there that the settings speak of, if they do."""
    return not api.settings.additions or (api.package_folder / ADDITIONS).is_file()


def refuse_missing_additions(api: ApiConfig) -> None:
    """See that a package can import what it is said to have.

    Raises:
        OutputError: it cannot.
    """
    if has_additions(api):
        return
    names = api.settings.additions
    code = ", ".join(f"{name}, Async{name}" for name in names)
    raise OutputError(
        [
            Refusal(
                api.output,
                "missing-module",
                f"the package is to have classes of your own, and {shown(api.package_folder / ADDITIONS)} "
                "is not there; nothing was written",
                f"write it, with {code}: each a subclass of the generated class of its name",
            )
        ]
    )
