"""The site of `make docs` in a browser: from files, and from a server.

What the search takes is printed; no test depends on it.
"""

from __future__ import annotations

import functools
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.documentation.pages import of_document
from tests.documentation.reading import leading_nowhere, read
from tests.documentation.test_hostile_texts import TEXTS, document
from tests.press_site import site_files

from .browser import Visit, visited

AFOSTO = "clients/afosto"
PAGES = (
    "index.html",
    "install.html",
    "diagnostics.html",
    "configuration.html",
    "commands.html",
    "design/index.html",
    f"{AFOSTO}/index.html",
    f"{AFOSTO}/guide/client.html",
    f"{AFOSTO}/guide/webhooks.html",
    f"{AFOSTO}/operations.html",
    f"{AFOSTO}/operations/odr/orders.html",
    f"{AFOSTO}/operations/odr/orders/cancel.html",
    f"{AFOSTO}/operations/rel/organisations/create.html",
    f"{AFOSTO}/models.html",
    f"{AFOSTO}/models/OdrOrder.html",
    f"{AFOSTO}/errors.html",
    f"{AFOSTO}/scopes.html",
    f"{AFOSTO}/webhooks.html",
)
CANCEL = f"{AFOSTO}/operations/odr/orders/cancel.html"
SEARCHES = {
    ("cancel order", f"{AFOSTO}/index.html"): CANCEL,
    ("odr.orders.cancel", f"{AFOSTO}/models.html"): CANCEL,
    ("client.odr.orders.cancel", f"{AFOSTO}/index.html"): CANCEL,
    ("POST /odr/orders/{id}/cancel", f"{AFOSTO}/index.html"): CANCEL,
    ("OdrOrder", f"{AFOSTO}/errors.html"): f"{AFOSTO}/models/OdrOrder.html",
    # From the pages of the press all clients are searched.
    ("odr.orders.cancel", "index.html"): CANCEL,
    ("sms.send", "design/index.html"): "clients/netfinity/operations/sms/send.html",
    # What a page says counts as well as its headings.
    ("serves mocks five apis", "index.html"): "mock.html",
}


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return dict(site_files())


@pytest.fixture(scope="module")
def site(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site, below which is one of hostile documents."""
    folder = tmp_path_factory.mktemp("site")
    texts = {f"hostile-{n}": of_document(**document(t)) for n, t in enumerate(TEXTS)}
    hostile = {
        f"{name}/{path}": text.encode()
        for name, pages in texts.items()
        for path, text in pages.items()
    }
    shared = {
        f"{name}/{path}": content
        for name in texts
        for path, content in files.items()
        if path.startswith("assets/")
    }
    for name, content in (files | hostile | shared).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def visits(root: str) -> Iterator[tuple[str, Visit]]:
    """Yield the visits to a site at an address, each by what it is to show."""
    for page in PAGES:
        address = f"{root}/{page}"
        yield "light", Visit(address, "faults")
        yield "dark", Visit(address, "faults", scheme="dark")
        yield "small", Visit(address, "illegible", width=360)
    for words, page in SEARCHES:
        yield "search", Visit(f"{root}/{page}", "search", words)
    yield "small", Visit(f"{root}/{AFOSTO}/index.html", "faults", width=360)
    yield "menu", Visit(f"{root}/{AFOSTO}/index.html", "menu", width=360)
    yield "keys", Visit(f"{root}/{AFOSTO}/index.html", "keys")
    yield "theme", Visit(f"{root}/{AFOSTO}/index.html", "theme")
    for number, _ in enumerate(TEXTS):
        page = f"hostile-{number}/operations/things/make.html"
        yield "hostile", Visit(f"{root}/{page}", "search", "things make")


Found = list[tuple[str, Visit, dict[str, Any]]]


@pytest.fixture(scope="module")
def found(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What a browser finds when the site is read from files."""
    return _found([*visits(f"file://{site}")], tmp_path_factory.mktemp("visits"))


def _found(wanted: list[tuple[str, Visit]], folder: Path) -> Found:
    try:
        results = visited([visit for _, visit in wanted], folder)
    except LookupError as error:
        pytest.fail(f"these tests need it: {error.args[0]}", pytrace=False)
    return [
        (kind, visit, result)
        for (kind, visit), result in zip(wanted, results, strict=True)
    ]


def test_nothing_is_said_at_the_console(found: Found) -> None:
    said = [(visit.address, result["said"]) for _, visit, result in found]
    assert [one for one in said if one[1]] == []


def test_nothing_is_loaded_from_elsewhere(found: Found, site: Path) -> None:
    asked = {address for _, _, result in found for address in result["asked"]}
    own = (f"file://{site}/", "data:,")
    assert [address for address in asked if not address.startswith(own)] == []


def test_axe_finds_no_serious_fault(found: Found) -> None:
    faults = {
        (visit.address, kind): result["faults"]
        for kind, visit, result in found
        if result.get("faults")
    }
    assert faults == {}


def test_pages_are_legible_on_a_phone(found: Found) -> None:
    illegible = {
        visit.address: result["illegible"]
        for _, visit, result in found
        if result.get("illegible")
    }
    assert illegible == {}


def test_the_search_finds_pages_by_words_and_by_their_python_path(
    found: Found, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reached = {
        (visit.words, visit.address.removeprefix(f"file://{site}/")): result["search"]
        for kind, visit, result in found
        if kind == "search" and "search" in result
    }
    expected = {key: f"file://{site}/{page}" for key, page in SEARCHES.items()}
    assert {
        key: one["reached"].partition("#")[0] for key, one in reached.items()
    } == expected
    with capsys.disabled():
        for (words, page), one in reached.items():
            took = f"{one['milliseconds']:.1f} ms, and with typing and loading {one['first']:.0f} ms"
            sys.stdout.write(f"\nsearch for {words!r} from {page}: {took}")


def test_keys_do_all(found: Found) -> None:
    first, second, last = next(r["keys"] for kind, _, r in found if kind == "keys")
    assert first["at"] == "skip"
    assert second == {"at": "searchQuery", "marked": "hit-1", "open": "true"}
    assert last == {"at": "searchQuery", "marked": None, "open": "false"}


def test_the_reader_chooses_light_or_dark(found: Found) -> None:
    before, after, kept = next(r["theme"] for kind, _, r in found if kind == "theme")
    assert before != after
    assert after == kept


def test_a_phone_has_a_menu(found: Found) -> None:
    assert next(r["menu"] for kind, _, r in found if kind == "menu") == [
        False,
        True,
        False,
    ]


def test_the_site_is_the_same_from_a_server(site: Path, tmp_path: Path) -> None:
    with served(site) as address:
        visit = Visit(f"{address}/{AFOSTO}/index.html", "search", "cancel order")
        ((_, _, result),) = _found([("search", visit)], tmp_path)
    assert result["said"] == []
    assert result["search"]["reached"] == f"{address}/{CANCEL}"
    assert all(one.startswith((address, "data:,")) for one in result["asked"])


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        del format, args


@contextmanager
def served(folder: Path) -> Generator[str]:
    """Serve a folder, and yield its address."""
    handler = functools.partial(_Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


def test_all_links_hold(files: dict[str, bytes]) -> None:
    pages = {
        path: read(content.decode())
        for path, content in files.items()
        if path.endswith(".html")
    }
    assert [*leading_nowhere(pages, frozenset(files.keys() - pages.keys()))] == []


def test_no_page_is_heavy(files: dict[str, bytes]) -> None:
    sizes = {path: len(content) for path, content in files.items()}
    shared = sum(size for path, size in sizes.items() if path.startswith("assets/"))
    pages = {p: size + shared for p, size in sizes.items() if p.endswith(".html")}
    assert {path for path, size in pages.items() if size > 300_000} == set()
