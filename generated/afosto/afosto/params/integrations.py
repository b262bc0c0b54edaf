"""Parameters of `integrations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class IntIntegrationModelParams(TypedDict, total=False):
    """What it takes to install an app or to change an integration."""

    configuration: Mapping[str, Any]
    credentials: Mapping[str, Any]
    name: str
