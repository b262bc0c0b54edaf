"""The operations of `campaigns`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from ...resources.campaigns.contacts import (
        AsyncCampaignsContacts,
        CampaignsContacts,
    )

_LIST: Operation[builtins.list[models.Campaign]] = Operation(
    "campaigns.list",
    "GET",
    "/my-campaigns",
    results={"200": Json(lambda: builtins.list[models.Campaign])},
    security=({"apiKey": ()},),
)


class Campaigns(SyncResource):
    """The campaigns that prospects are recruited for.

    The operations of `campaigns`.
    """

    @cached_property
    def contacts(self) -> CampaignsContacts:
        """The operations of `campaigns.contacts`."""
        from ...resources.campaigns.contacts import CampaignsContacts

        return CampaignsContacts(self._client)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Campaign]:
        """List the campaigns that the API account has access to.

        The customer decides which campaigns an account can reach. A newer revision of
        the vendor's page wants `Content-Type: application/json` with every request.
        This one has no body, so none is sent: add the header if the server asks for it.

        Raises:
            PermissionDeniedError: 403. The API key is missing or not valid. The
                form of the body is not documented.

        Source: fenix-collect (001), REST API, lines 135.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> CampaignsRaw:
        """The same methods, returning the whole response."""
        return cast("CampaignsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CampaignsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CampaignsStreamed", self._as_streamed())


class AsyncCampaigns(AsyncResource):
    """The campaigns that prospects are recruited for.

    The operations of `campaigns`.
    """

    @cached_property
    def contacts(self) -> AsyncCampaignsContacts:
        """The operations of `campaigns.contacts`."""
        from ...resources.campaigns.contacts import AsyncCampaignsContacts

        return AsyncCampaignsContacts(self._client)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Campaign]:
        """List the campaigns that the API account has access to.

        The customer decides which campaigns an account can reach. A newer revision of
        the vendor's page wants `Content-Type: application/json` with every request.
        This one has no body, so none is sent: add the header if the server asks for it.

        Raises:
            PermissionDeniedError: 403. The API key is missing or not valid. The
                form of the body is not documented.

        Source: fenix-collect (001), REST API, lines 135.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncCampaignsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCampaignsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCampaignsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCampaignsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CampaignsRaw:
        """`Campaigns`, returning whole responses."""

        def __init__(self, resource: Campaigns) -> None:
            self.list = raw(resource.list)

    class CampaignsStreamed:
        """`Campaigns`, with responses that are yet to be read."""

        def __init__(self, resource: Campaigns) -> None:
            self.list = streamed(resource.list)

    class AsyncCampaignsRaw:
        """`AsyncCampaigns`, returning whole responses."""

        def __init__(self, resource: AsyncCampaigns) -> None:
            self.list = async_raw(resource.list)

    class AsyncCampaignsStreamed:
        """`AsyncCampaigns`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCampaigns) -> None:
            self.list = async_streamed(resource.list)
