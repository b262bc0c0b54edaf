"""The operations of `wms.claims`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast
from uuid import UUID

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
)
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType

if TYPE_CHECKING:
    from ....resources.wms.claims.items import AsyncWmsClaimsItems, WmsClaimsItems

_CANCEL: Operation[None] = Operation(
    "wms.claims.cancel",
    "POST",
    "/wms/claims/{id}/cancel",
    parameters=(Parameter("id", "path"),),
    results={"204": Nothing()},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_CONFIRM: Operation[models.WmsClaim] = Operation(
    "wms.claims.confirm",
    "PUT",
    "/wms/claims/{id}/confirm",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsClaim)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_CREATE: Operation[models.WmsClaim] = Operation(
    "wms.claims.create",
    "POST",
    "/wms/claims",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsClaim)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_EXTEND: Operation[models.WmsClaim] = Operation(
    "wms.claims.extend",
    "PUT",
    "/wms/claims/{id}/extend",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsClaim)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET: Operation[models.WmsClaim] = Operation(
    "wms.claims.get",
    "GET",
    "/wms/claims/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsClaim)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET_STATUS: Operation[models.WmsClaimsGetStatusResponse] = Operation(
    "wms.claims.get_status",
    "GET",
    "/wms/claims/{id}/status",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsClaimsGetStatusResponse)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_LIST: Operation[builtins.list[models.WmsClaim]] = Operation(
    "wms.claims.list",
    "GET",
    "/wms/claims",
    parameters=(
        Parameter("page_size", "header", wire="X-Page-Size"),
        Parameter("page", "header", wire="X-Page"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsClaim])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging(
        "cursor",
        argument="page",
        response=("header", "x-page"),
        ends_when_repeated=True,
    ),
)
_PROJECT: Operation[models.WmsProjection] = Operation(
    "wms.claims.project",
    "POST",
    "/wms/projection/claims",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsProjection)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_SEARCH: Operation[builtins.list[models.WmsClaim]] = Operation(
    "wms.claims.search",
    "POST",
    "/wms/search/claims",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.WmsClaim])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging(
        "cursor",
        argument="page",
        response=("header", "x-page"),
        ends_when_repeated=True,
    ),
)


class WmsClaims(SyncResource):
    """Claims: holds on the stock of a location, until they expire.

    The operations of `wms.claims`.
    """

    @cached_property
    def items(self) -> WmsClaimsItems:
        """The operations of `wms.claims.items`."""
        from ....resources.wms.claims.items import WmsClaimsItems

        return WmsClaimsItems(self._client)

    def cancel(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Cancel a claim as a whole.

        Args:
            id: Id of the claim.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83426-83548.
        """
        return self._call(_CANCEL, {"id": id}, options=options)

    def confirm(
        self,
        id: str,
        *,
        target_id: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsConfirmClaimRequest
            | params.WmsConfirmClaimRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsClaim:
        """Turn a claim that only reserves into an actual one, for a target.

        Args:
            id: Id of the claim.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83838-83973.
        """
        return self._call(
            _CONFIRM,
            {"id": id},
            body=body,
            fields={"target_id": target_id},
            options=options,
        )

    def create(
        self,
        *,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        location_id: UUID | str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.WmsCreateClaimRequest
            | params.WmsCreateClaimRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsClaim:
        """Open a claim on the stock of a location, with a reference and an expiry.

        Documented as making an optimized set of claims, though one claim is returned.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 82594-82726.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "expires_at": expires_at,
                "location_id": location_id,
                "reference": reference,
            },
            options=options,
        )

    def extend(
        self,
        id: str,
        *,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        body: (
            models.WmsClaimsExtendBody | params.WmsClaimsExtendBodyParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsClaim:
        """Move the expiry of a claim, so that its inventory stays claimed for longer.

        Args:
            id: Id of the claim.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83700-83836.
        """
        return self._call(
            _EXTEND,
            {"id": id},
            body=body,
            fields={"expires_at": expires_at},
            options=options,
        )

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.WmsClaim:
        """Read a claim with its location, target and expiry.

        Args:
            id: Id of the claim.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83033-83164.
        """
        return self._call(_GET, {"id": id}, options=options)

    def get_status(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsClaimsGetStatusResponse:
        """Tell whether a claim can be cancelled, and whether with a warning.

        Args:
            id: Id of the claim.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83295-83424.
        """
        return self._call(_GET_STATUS, {"id": id}, options=options)

    def list(
        self,
        *,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsClaim]:
        """List the claims on stock with their location, target and expiry.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), WMS / Allocation, lines 82447-82592.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page_size": page_size, "page": page},
            options=options,
        )

    def project(
        self,
        *,
        constraints: (
            Sequence[models.WmsConstraint | params.WmsConstraintParams] | UnsetType
        ) = UNSET,
        items: (
            Sequence[
                models.WmsCreateProjectionRequestItemsItem
                | params.WmsCreateProjectionRequestItemsItemParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.WmsCreateProjectionRequest
            | params.WmsCreateProjectionRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsProjection:
        """Find out which locations could supply given items, before claiming them.

        Shows the options for an allocation, within constraints on location, route or
        number of hops.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 82290-82445.
        """
        return self._call(
            _PROJECT,
            body=body,
            fields={"constraints": constraints, "items": items},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.WmsInventoryConstraint | params.WmsInventoryConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.WmsClaimsSearchBody | params.WmsClaimsSearchBodyParams | UnsetType
        ) = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsClaim]:
        """Search claims by SKU, location, state, claim, position or inventory item.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), WMS / Allocation, lines 82728-82887.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsClaimsRaw:
        """The same methods, returning the whole response."""
        return cast("WmsClaimsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsClaimsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsClaimsStreamed", self._as_streamed())


class AsyncWmsClaims(AsyncResource):
    """Claims: holds on the stock of a location, until they expire.

    The operations of `wms.claims`.
    """

    @cached_property
    def items(self) -> AsyncWmsClaimsItems:
        """The operations of `wms.claims.items`."""
        from ....resources.wms.claims.items import AsyncWmsClaimsItems

        return AsyncWmsClaimsItems(self._client)

    async def cancel(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Cancel a claim as a whole.

        Args:
            id: Id of the claim.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83426-83548.
        """
        return await self._call(_CANCEL, {"id": id}, options=options)

    async def confirm(
        self,
        id: str,
        *,
        target_id: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsConfirmClaimRequest
            | params.WmsConfirmClaimRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsClaim:
        """Turn a claim that only reserves into an actual one, for a target.

        Args:
            id: Id of the claim.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83838-83973.
        """
        return await self._call(
            _CONFIRM,
            {"id": id},
            body=body,
            fields={"target_id": target_id},
            options=options,
        )

    async def create(
        self,
        *,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        location_id: UUID | str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.WmsCreateClaimRequest
            | params.WmsCreateClaimRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsClaim:
        """Open a claim on the stock of a location, with a reference and an expiry.

        Documented as making an optimized set of claims, though one claim is returned.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 82594-82726.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "expires_at": expires_at,
                "location_id": location_id,
                "reference": reference,
            },
            options=options,
        )

    async def extend(
        self,
        id: str,
        *,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        body: (
            models.WmsClaimsExtendBody | params.WmsClaimsExtendBodyParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsClaim:
        """Move the expiry of a claim, so that its inventory stays claimed for longer.

        Args:
            id: Id of the claim.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83700-83836.
        """
        return await self._call(
            _EXTEND,
            {"id": id},
            body=body,
            fields={"expires_at": expires_at},
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsClaim:
        """Read a claim with its location, target and expiry.

        Args:
            id: Id of the claim.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83033-83164.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def get_status(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsClaimsGetStatusResponse:
        """Tell whether a claim can be cancelled, and whether with a warning.

        Args:
            id: Id of the claim.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 83295-83424.
        """
        return await self._call(_GET_STATUS, {"id": id}, options=options)

    def list(
        self,
        *,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsClaim]:
        """List the claims on stock with their location, target and expiry.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), WMS / Allocation, lines 82447-82592.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page_size": page_size, "page": page},
            options=options,
        )

    async def project(
        self,
        *,
        constraints: (
            Sequence[models.WmsConstraint | params.WmsConstraintParams] | UnsetType
        ) = UNSET,
        items: (
            Sequence[
                models.WmsCreateProjectionRequestItemsItem
                | params.WmsCreateProjectionRequestItemsItemParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.WmsCreateProjectionRequest
            | params.WmsCreateProjectionRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsProjection:
        """Find out which locations could supply given items, before claiming them.

        Shows the options for an allocation, within constraints on location, route or
        number of hops.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), WMS / Allocation, lines 82290-82445.
        """
        return await self._call(
            _PROJECT,
            body=body,
            fields={"constraints": constraints, "items": items},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.WmsInventoryConstraint | params.WmsInventoryConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.WmsClaimsSearchBody | params.WmsClaimsSearchBodyParams | UnsetType
        ) = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsClaim]:
        """Search claims by SKU, location, state, claim, position or inventory item.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), WMS / Allocation, lines 82728-82887.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsClaimsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsClaimsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsClaimsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsClaimsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsClaimsRaw:
        """`WmsClaims`, returning whole responses."""

        def __init__(self, resource: WmsClaims) -> None:
            self.cancel = raw(resource.cancel)
            self.confirm = raw(resource.confirm)
            self.create = raw(resource.create)
            self.extend = raw(resource.extend)
            self.get = raw(resource.get)
            self.get_status = raw(resource.get_status)
            self.list = raw_pages(resource.list)
            self.project = raw(resource.project)
            self.search = raw_pages(resource.search)

    class WmsClaimsStreamed:
        """`WmsClaims`, with responses that are yet to be read."""

        def __init__(self, resource: WmsClaims) -> None:
            self.cancel = streamed(resource.cancel)
            self.confirm = streamed(resource.confirm)
            self.create = streamed(resource.create)
            self.extend = streamed(resource.extend)
            self.get = streamed(resource.get)
            self.get_status = streamed(resource.get_status)
            self.list = streamed_pages(resource.list)
            self.project = streamed(resource.project)
            self.search = streamed_pages(resource.search)

    class AsyncWmsClaimsRaw:
        """`AsyncWmsClaims`, returning whole responses."""

        def __init__(self, resource: AsyncWmsClaims) -> None:
            self.cancel = async_raw(resource.cancel)
            self.confirm = async_raw(resource.confirm)
            self.create = async_raw(resource.create)
            self.extend = async_raw(resource.extend)
            self.get = async_raw(resource.get)
            self.get_status = async_raw(resource.get_status)
            self.list = async_raw_pages(resource.list)
            self.project = async_raw(resource.project)
            self.search = async_raw_pages(resource.search)

    class AsyncWmsClaimsStreamed:
        """`AsyncWmsClaims`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsClaims) -> None:
            self.cancel = async_streamed(resource.cancel)
            self.confirm = async_streamed(resource.confirm)
            self.create = async_streamed(resource.create)
            self.extend = async_streamed(resource.extend)
            self.get = async_streamed(resource.get)
            self.get_status = async_streamed(resource.get_status)
            self.list = async_streamed_pages(resource.list)
            self.project = async_streamed(resource.project)
            self.search = async_streamed_pages(resource.search)
