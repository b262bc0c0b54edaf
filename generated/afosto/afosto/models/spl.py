"""Models of `spl`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal, TypeAlias

from .._runtime.codec.model import Model

SplJobResultStatus: TypeAlias = (
    Literal["scheduled", "pending", "success", "failed", "cancelled"] | str
)

SplJobStatus: TypeAlias = (
    Literal["scheduled", "pending", "printed", "failed", "cancelled"] | str
)

SplQueueListStatus: TypeAlias = (
    Literal["printed", "scheduled", "received", "failed", "cancelled"] | str
)


class SplConnection(Model, kw_only=True):
    """How a device is connected: the interface and the address on it."""

    address: str | None = None
    interface: Literal["usb", "ethernet"] | str | None = None


class SplCreateNetworkDevice(Model, kw_only=True):
    """A device to store for the network of a hub."""

    description: str | None = None
    interface: SplConnection | None = None
    """How a device is connected: the interface and the address on it."""
    mac_address: str | None = None


class SplHub(Model, kw_only=True):
    """A device that receives print jobs and passes them to its printers."""

    created_at: dt.datetime | None = None
    description: str | None = None
    disabled_at: dt.datetime | None = None
    id: str | None = None
    integration: SplIntegration | None = None
    """Refers to the integration of a hub."""
    name: str | None = None
    os_file_id: str | None = None
    properties: list[SplProperty] | None = None
    pubnub: SplPubnub | None = None
    """A hub's tokens for PubNub."""
    status: Literal["online", "offline"] | str | None = None
    status_updated_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    uuid: str | None = None


class SplHubError(Model, kw_only=True):
    """An error that a hub had, perhaps with a print job."""

    created_at: dt.datetime | None = None
    hub_id: str | None = None
    id: str | None = None
    is_resolved: bool | None = None
    """Default: false"""
    job_reference: str | None = None
    level: Literal["public", "private"] | str | None = None
    message: str | None = None
    updated_at: dt.datetime | None = None


class SplHubErrorModel(Model, kw_only=True):
    """An error of a hub to log."""

    job_reference: str | None = None
    level: Literal["public", "private"] | str | None = None
    message: str | None = None


class SplHubImage(Model, kw_only=True):
    """The software image of a hub: its version and how far a download is."""

    download_progress: int | None = None
    is_up_to_date: bool | None = None
    version: str | None = None


class SplHubModel(Model, kw_only=True):
    """The name and description of a hub."""

    description: str | None = None
    name: str | None = None


class SplHubNetwork(Model, kw_only=True):
    """How a hub is connected to the network."""

    ip_address: str | None = None
    last_connected_at: dt.datetime | None = None
    remote_ip_address: str | None = None


class SplHubStatus(Model, kw_only=True):
    """How a hub is at this moment."""

    image: SplHubImage | None = None
    """The software image of a hub: its version and how far a download is."""
    is_idle: bool | None = None
    is_online: bool | None = None
    location: str | None = None
    network: SplHubNetwork | None = None
    """How a hub is connected to the network."""


class SplInbox(Model, kw_only=True):
    """The inbox to attach to a printer."""

    inbox_id: str | None = None


class SplIntegration(Model, kw_only=True):
    """Refers to the integration of a hub."""

    id: str | None = None


class SplJob(Model, kw_only=True):
    """A print job in the queue or in its history."""

    artifact: str | None = None
    created_at: dt.datetime | None = None
    description: str | None = None
    hub_id: str | None = None
    id: str | None = None
    job: str | None = None
    printed_at: dt.datetime | None = None
    reference: str | None = None
    schedule_at: dt.datetime | None = None
    status: SplJobStatus | None = None
    tag: str | None = None
    updated_at: dt.datetime | None = None


class SplJobModel(Model, kw_only=True):
    """A print job to put into the queue."""

    description: str | None = None
    hub_id: str | None = None
    job: str | None = None
    reference: str | None = None
    schedule_at: dt.datetime | None = None
    tag: str | None = None


class SplJobResult(Model, kw_only=True):
    """A print job's reference and status."""

    reference: str | None = None
    status: SplJobResultStatus | None = None


class SplNetworkDevice(Model, kw_only=True):
    """A device in the network of a hub."""

    created_at: dt.datetime | None = None
    description: str | None = None
    interface: SplConnection | None = None
    """How a device is connected: the interface and the address on it."""
    mac_address: str | None = None


class SplPrinter(Model, kw_only=True):
    """A printer that is connected to a hub."""

    connection: SplConnection | None = None
    """How a device is connected: the interface and the address on it."""
    created_at: dt.datetime | None = None
    default_encoding: str | None = None
    """Default: "escpos" """
    disabled_at: dt.datetime | None = None
    hub_id: str | None = None
    id: str | None = None
    inbox_id: str | None = None
    name: str | None = None
    settings: dict[str, Any] | None = None
    """Settings of a printer; which there are depends on its type."""
    updated_at: dt.datetime | None = None


class SplPrinterModel(Model, kw_only=True):
    """The configuration of a printer."""

    connection: SplConnection | None = None
    """How a device is connected: the interface and the address on it."""
    default_encoding: str | None = None
    hub_id: str | None = None
    name: str | None = None
    settings: dict[str, Any] | None = None
    """Settings of a printer; which there are depends on its type."""
    timezone: str | None = None
    """Default: "Europe/Amsterdam" """


class SplProperty(Model, kw_only=True):
    """A property of a hub, as key and value."""

    key: str | None = None
    value: str | None = None


class SplPubnub(Model, kw_only=True):
    """A hub's tokens for PubNub."""

    tokens: list[SplToken] | None = None


class SplSettingsSchema(Model, kw_only=True):
    """Describes the settings of a type of printer."""

    schema: str | None = None
    type: str | None = None


class SplStatus(Model, kw_only=True):
    """A new status of a print job, and since when."""

    changed_at: dt.datetime | None = None
    status: str | None = None


class SplToken(Model, kw_only=True):
    """A key that is valid until it expires."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("key",))
    expires_at: dt.datetime | None = None
    key: str | None = None


SplSettings: TypeAlias = dict[str, Any]
"""Settings of a printer; which there are depends on its type."""
