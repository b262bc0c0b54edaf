"""The operations of `odr.coupons.codes`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast
from uuid import UUID

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Nothing, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.OdrCoupon] = Operation(
    "odr.coupons.codes.create",
    "POST",
    "/odr/coupons/codes",
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrCoupon)},
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
_DISABLE: Operation[None] = Operation(
    "odr.coupons.codes.disable",
    "DELETE",
    "/odr/coupons/codes/{code}",
    parameters=(Parameter("code", "path"),),
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
_GET: Operation[models.OdrCoupon] = Operation(
    "odr.coupons.codes.get",
    "GET",
    "/odr/coupons/codes/{code}",
    parameters=(Parameter("code", "path"),),
    results={"200": Json(lambda: models.OdrCoupon)},
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
_LIST: Operation[builtins.list[models.OdrCoupon]] = Operation(
    "odr.coupons.codes.list",
    "GET",
    "/odr/coupons/codes",
    parameters=(Parameter("category_id", "query"),),
    results={"200": Json(lambda: builtins.list[models.OdrCoupon])},
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
_SEARCH: Operation[builtins.list[models.OdrCoupon]] = Operation(
    "odr.coupons.codes.search",
    "POST",
    "/odr/search/coupons",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrCoupon])},
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


class OdrCouponsCodes(SyncResource):
    """Coupons, by their codes.

    The operations of `odr.coupons.codes`.
    """

    def create(
        self,
        *,
        category_id: UUID | str | UnsetType = UNSET,
        code: str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        usage: models.OdrCouponUsage | params.OdrCouponUsageParams | UnsetType = UNSET,
        body: models.OdrCouponModel | params.OdrCouponModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrCoupon:
        """Add a coupon with its code, usage, category and expiry date.

        Args:
            usage: How often a coupon can still be used.
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

        Source: afosto (003), Order / Coupons, lines 62654-62800.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "category_id": category_id,
                "code": code,
                "expires_at": expires_at,
                "usage": usage,
            },
            options=options,
        )

    def disable(self, code: str, *, options: RequestOptions | None = None) -> None:
        """Make a coupon unusable by marking it as expired.

        Args:
            code: Code of the coupon.

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

        Source: afosto (003), Order / Coupons, lines 62943-63065.
        """
        return self._call(_DISABLE, {"code": code}, options=options)

    def get(
        self,
        code: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrCoupon:
        """Read a coupon by its code, with the claims on it.

        Args:
            code: Code of the coupon.

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

        Source: afosto (003), Order / Coupons, lines 62802-62941.
        """
        return self._call(_GET, {"code": code}, options=options)

    def list(
        self,
        *,
        category_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCoupon]:
        """List coupons with their usage and claims, optionally those of one category.

        Args:
            category_id: Filter by the id of the coupon category.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Coupons, lines 62504-62652.
        """
        return self._call(_LIST, {"category_id": category_id}, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrCouponSearchConstraint
                | params.OdrCouponSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrCouponSearch | params.OdrCouponSearchParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCoupon]:
        """Find coupons by their codes or by availability.

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

        Response headers:
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Search, lines 57703-57860.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrCouponsCodesRaw:
        """The same methods, returning the whole response."""
        return cast("OdrCouponsCodesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrCouponsCodesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrCouponsCodesStreamed", self._as_streamed())


class AsyncOdrCouponsCodes(AsyncResource):
    """Coupons, by their codes.

    The operations of `odr.coupons.codes`.
    """

    async def create(
        self,
        *,
        category_id: UUID | str | UnsetType = UNSET,
        code: str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        usage: models.OdrCouponUsage | params.OdrCouponUsageParams | UnsetType = UNSET,
        body: models.OdrCouponModel | params.OdrCouponModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrCoupon:
        """Add a coupon with its code, usage, category and expiry date.

        Args:
            usage: How often a coupon can still be used.
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

        Source: afosto (003), Order / Coupons, lines 62654-62800.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "category_id": category_id,
                "code": code,
                "expires_at": expires_at,
                "usage": usage,
            },
            options=options,
        )

    async def disable(
        self,
        code: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Make a coupon unusable by marking it as expired.

        Args:
            code: Code of the coupon.

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

        Source: afosto (003), Order / Coupons, lines 62943-63065.
        """
        return await self._call(_DISABLE, {"code": code}, options=options)

    async def get(
        self,
        code: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrCoupon:
        """Read a coupon by its code, with the claims on it.

        Args:
            code: Code of the coupon.

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

        Source: afosto (003), Order / Coupons, lines 62802-62941.
        """
        return await self._call(_GET, {"code": code}, options=options)

    async def list(
        self,
        *,
        category_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCoupon]:
        """List coupons with their usage and claims, optionally those of one category.

        Args:
            category_id: Filter by the id of the coupon category.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Coupons, lines 62504-62652.
        """
        return await self._call(_LIST, {"category_id": category_id}, options=options)

    async def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrCouponSearchConstraint
                | params.OdrCouponSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrCouponSearch | params.OdrCouponSearchParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCoupon]:
        """Find coupons by their codes or by availability.

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

        Response headers:
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Search, lines 57703-57860.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrCouponsCodesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrCouponsCodesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrCouponsCodesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrCouponsCodesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrCouponsCodesRaw:
        """`OdrCouponsCodes`, returning whole responses."""

        def __init__(self, resource: OdrCouponsCodes) -> None:
            self.create = raw(resource.create)
            self.disable = raw(resource.disable)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.search = raw(resource.search)

    class OdrCouponsCodesStreamed:
        """`OdrCouponsCodes`, with responses that are yet to be read."""

        def __init__(self, resource: OdrCouponsCodes) -> None:
            self.create = streamed(resource.create)
            self.disable = streamed(resource.disable)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.search = streamed(resource.search)

    class AsyncOdrCouponsCodesRaw:
        """`AsyncOdrCouponsCodes`, returning whole responses."""

        def __init__(self, resource: AsyncOdrCouponsCodes) -> None:
            self.create = async_raw(resource.create)
            self.disable = async_raw(resource.disable)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.search = async_raw(resource.search)

    class AsyncOdrCouponsCodesStreamed:
        """`AsyncOdrCouponsCodes`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrCouponsCodes) -> None:
            self.create = async_streamed(resource.create)
            self.disable = async_streamed(resource.disable)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.search = async_streamed(resource.search)
