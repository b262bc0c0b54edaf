"""Models of `webhooks`."""

from __future__ import annotations

from typing import Any, TYPE_CHECKING, TypeAlias, Union

from .._runtime.codec.model import OpenModel
from .._runtime.codec.union import union

if TYPE_CHECKING:
    PingbackDetailsMeta: TypeAlias = Union[
        "PingbackMeta",
        "list[PingbackMeta]",
        "dict[str, Any]",
    ]
    """Further details; an object, or a list of objects."""
else:
    PingbackDetailsMeta = union(
        "PingbackDetailsMeta",
        __name__,
        "PingbackMeta",
        "list[PingbackMeta]",
    )

if TYPE_CHECKING:
    PingbackDetailsStatus: TypeAlias = Union[
        "PingbackStatus",
        "list[PingbackStatus]",
        "dict[str, Any]",
    ]
    """State of the request; an object, or a list of objects."""
else:
    PingbackDetailsStatus = union(
        "PingbackDetailsStatus",
        __name__,
        "PingbackStatus",
        "list[PingbackStatus]",
    )

if TYPE_CHECKING:
    PingbackMetaVoucher: TypeAlias = "Voucher | list[Voucher] | dict[str, Any]"
    """Open payment for the service, if there is one; an object, or a list of
    objects.
    """
else:
    PingbackMetaVoucher = union(
        "PingbackMetaVoucher",
        __name__,
        "Voucher",
        "list[Voucher]",
    )

if TYPE_CHECKING:
    PingbackPayload: TypeAlias = Union[
        "PingbackDetails",
        "list[PingbackDetails]",
        "dict[str, Any]",
    ]
    """Details that depend on the service; an object, or a list of objects."""
else:
    PingbackPayload = union(
        "PingbackPayload",
        __name__,
        "PingbackDetails",
        "list[PingbackDetails]",
    )


class Pingback(OpenModel, kw_only=True):
    """News about a queued request."""

    payload: PingbackPayload
    """Details that depend on the service; an object, or a list of objects."""
    service: str
    """Identifier of the service."""
    timestamp: str
    """When the pingback was made. Its form is not documented."""
    uuid: str
    """Netfinity's own identifier. Whether it names the request or the event is not
    said.
    """
    id: str | None = None
    """The identifier that the request carried, if it had one."""


class PingbackDetails(OpenModel, kw_only=True):
    """What happened. These are the fields of text messages; other services have
    others.
    """

    meta: PingbackDetailsMeta | None = None
    """Further details; an object, or a list of objects."""
    status: PingbackDetailsStatus | None = None
    """State of the request; an object, or a list of objects."""


class PingbackMeta(OpenModel, kw_only=True):
    """Details beside the state."""

    voucher: PingbackMetaVoucher | None = None
    """Open payment for the service, if there is one; an object, or a list of
    objects.
    """


class PingbackStatus(OpenModel, kw_only=True):
    """State of a text message."""

    code: int | None = None
    """201 queued, final. 301 delayed, temporary: the vendor tries again. 400 rejected
    for lack of funds, final. 401 rejected by flood protection, final. 501 rejected
    because of the destination, final.
    """
    description: str | None = None
    """The state in words."""


class Voucher(OpenModel, kw_only=True):
    """A payment that would let delayed messages go out."""

    expires: str | None = None
    """End of validity, `YYYY-MM-DD HH:MM:SS` without a time zone."""
    uuid: str | None = None
    """Identifier of the voucher."""
