"""Parameters of `spl`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from .. import models


class SplConnectionParams(TypedDict, total=False):
    """How a device is connected: the interface and the address on it."""

    address: str
    interface: Literal["usb", "ethernet"] | str


class SplCreateNetworkDeviceParams(TypedDict, total=False):
    """A device to store for the network of a hub."""

    description: str
    interface: models.SplConnection | SplConnectionParams
    """How a device is connected: the interface and the address on it."""
    mac_address: str


class SplHubErrorModelParams(TypedDict, total=False):
    """An error of a hub to log."""

    job_reference: str
    level: Literal["public", "private"] | str
    message: str


class SplHubModelParams(TypedDict, total=False):
    """The name and description of a hub."""

    description: str
    name: str


class SplInboxParams(TypedDict, total=False):
    """The inbox to attach to a printer."""

    inbox_id: str


class SplJobModelParams(TypedDict, total=False):
    """A print job to put into the queue."""

    description: str
    hub_id: str
    job: str
    reference: str
    schedule_at: dt.datetime | str
    tag: str


class SplPrinterModelParams(TypedDict, total=False):
    """The configuration of a printer."""

    connection: models.SplConnection | SplConnectionParams
    """How a device is connected: the interface and the address on it."""
    default_encoding: str
    hub_id: str
    name: str
    settings: Mapping[str, Any]
    """Settings of a printer; which there are depends on its type."""
    timezone: str
    """Default: "Europe/Amsterdam" """


class SplStatusParams(TypedDict, total=False):
    """A new status of a print job, and since when."""

    changed_at: dt.datetime | str
    status: str
