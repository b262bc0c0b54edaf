"""The pages of small documents."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from clientpress.config import ApiConfig, PackageSettings
from clientpress.documentation import Site, add_client, assets
from clientpress.plan import Package, plan_package
from clientpress.reading import read_api
from clientpress.references import Pointer
from tests.golden.test_golden import FOLDER, SHOP
from tests.lower.building import lowered

from .reading import Read, read


def place(pointer: Pointer) -> str:
    return "/".join(map(str, pointer))


def texts(package: Package) -> dict[str, str]:
    """Return the texts of the pages of a client and of their index."""
    site = Site("Pages")
    add_client(site, package, place)
    return dict(site.files(dict(assets())))


def pages(made: Mapping[str, str]) -> dict[str, Read]:
    """Return the pages of a site as they are read."""
    return {path: read(text) for path, text in made.items() if path.endswith(".html")}


def of_document(**document: Any) -> dict[str, str]:
    """Return the texts of the pages about a document that is given by its keys."""
    api, _ = lowered(**{"info": {"title": "Shop", "version": "1"}, **document})
    return texts(plan_package(api, SHOP))


@cache
def shop() -> Package:
    """Return the client of the golden document, which has each important feature."""
    api = ApiConfig(PackageSettings.derive("shop"), FOLDER / "openapi.yaml", FOLDER)
    _, lowered_api = read_api(api)
    return plan_package(lowered_api, SHOP)


@cache
def shop_texts() -> dict[str, str]:
    return texts(shop())


@cache
def shop_pages() -> dict[str, Read]:
    return pages(shop_texts())
