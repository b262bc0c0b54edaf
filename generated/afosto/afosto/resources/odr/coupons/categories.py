"""The operations of `odr.coupons.categories`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation, Parameter
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

_CREATE: Operation[models.OdrCouponCategory] = Operation(
    "odr.coupons.categories.create",
    "POST",
    "/odr/coupons/categories",
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrCouponCategory)},
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
_GET: Operation[models.OdrCouponCategory] = Operation(
    "odr.coupons.categories.get",
    "GET",
    "/odr/coupons/categories/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrCouponCategory)},
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
_LIST: Operation[builtins.list[models.OdrCouponCategory]] = Operation(
    "odr.coupons.categories.list",
    "GET",
    "/odr/coupons/categories",
    results={"200": Json(lambda: builtins.list[models.OdrCouponCategory])},
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
_SEARCH: Operation[builtins.list[models.OdrCouponCategory]] = Operation(
    "odr.coupons.categories.search",
    "POST",
    "/odr/search/coupons/categories",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrCouponCategory])},
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
_UPDATE: Operation[models.OdrCouponCategory] = Operation(
    "odr.coupons.categories.update",
    "PUT",
    "/odr/coupons/categories/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrCouponCategory)},
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


class OdrCouponsCategories(SyncResource):
    """Coupon categories, with defaults for their coupons.

    The operations of `odr.coupons.categories`.
    """

    def create(
        self,
        *,
        defaults: (
            models.OdrCouponCategoryDefaults
            | params.OdrCouponCategoryDefaultsParams
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.OdrCouponCategoryModel
            | params.OdrCouponCategoryModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrCouponCategory:
        """Add a coupon category with its defaults for expiry and usage.

        Args:
            defaults: What coupons of a category have unless they say otherwise.
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

        Example:
            client.odr.coupons.categories.create(
                defaults={"usage": {"is_unlimited": False, "limit": 1}},
                name="Spring sale",
            )

        Source: afosto (003), Order / Coupons, lines 63206-63347.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"defaults": defaults, "name": name},
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrCouponCategory:
        """Read a coupon category with its defaults for expiry and usage.

        Args:
            id: Id of the coupon category.

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

        Source: afosto (003), Order / Coupons, lines 63349-63483.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCouponCategory]:
        """List coupon categories with their defaults for expiry and usage.

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

        Source: afosto (003), Order / Coupons, lines 63067-63204.
        """
        return self._call(_LIST, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrCouponCategorySearchConstraint
                | params.OdrCouponCategorySearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrCouponCategorySearch
            | params.OdrCouponCategorySearchParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCouponCategory]:
        """Find coupon categories by their ids.

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

        Source: afosto (003), Order / Search, lines 57862-58012.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        defaults: (
            models.OdrCouponCategoryDefaults
            | params.OdrCouponCategoryDefaultsParams
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.OdrCouponCategoryModel
            | params.OdrCouponCategoryModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrCouponCategory:
        """Change the name or the defaults of a coupon category.

        Args:
            id: Id of the coupon category.
            defaults: What coupons of a category have unless they say otherwise.
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

        Source: afosto (003), Order / Coupons, lines 63485-63631.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"defaults": defaults, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrCouponsCategoriesRaw:
        """The same methods, returning the whole response."""
        return cast("OdrCouponsCategoriesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrCouponsCategoriesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrCouponsCategoriesStreamed", self._as_streamed())


class AsyncOdrCouponsCategories(AsyncResource):
    """Coupon categories, with defaults for their coupons.

    The operations of `odr.coupons.categories`.
    """

    async def create(
        self,
        *,
        defaults: (
            models.OdrCouponCategoryDefaults
            | params.OdrCouponCategoryDefaultsParams
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.OdrCouponCategoryModel
            | params.OdrCouponCategoryModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrCouponCategory:
        """Add a coupon category with its defaults for expiry and usage.

        Args:
            defaults: What coupons of a category have unless they say otherwise.
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

        Example:
            await client.odr.coupons.categories.create(
                defaults={"usage": {"is_unlimited": False, "limit": 1}},
                name="Spring sale",
            )

        Source: afosto (003), Order / Coupons, lines 63206-63347.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"defaults": defaults, "name": name},
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrCouponCategory:
        """Read a coupon category with its defaults for expiry and usage.

        Args:
            id: Id of the coupon category.

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

        Source: afosto (003), Order / Coupons, lines 63349-63483.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCouponCategory]:
        """List coupon categories with their defaults for expiry and usage.

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

        Source: afosto (003), Order / Coupons, lines 63067-63204.
        """
        return await self._call(_LIST, options=options)

    async def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrCouponCategorySearchConstraint
                | params.OdrCouponCategorySearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrCouponCategorySearch
            | params.OdrCouponCategorySearchParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCouponCategory]:
        """Find coupon categories by their ids.

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

        Source: afosto (003), Order / Search, lines 57862-58012.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        defaults: (
            models.OdrCouponCategoryDefaults
            | params.OdrCouponCategoryDefaultsParams
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.OdrCouponCategoryModel
            | params.OdrCouponCategoryModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrCouponCategory:
        """Change the name or the defaults of a coupon category.

        Args:
            id: Id of the coupon category.
            defaults: What coupons of a category have unless they say otherwise.
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

        Source: afosto (003), Order / Coupons, lines 63485-63631.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"defaults": defaults, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrCouponsCategoriesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrCouponsCategoriesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrCouponsCategoriesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrCouponsCategoriesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrCouponsCategoriesRaw:
        """`OdrCouponsCategories`, returning whole responses."""

        def __init__(self, resource: OdrCouponsCategories) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.search = raw(resource.search)
            self.update = raw(resource.update)

    class OdrCouponsCategoriesStreamed:
        """`OdrCouponsCategories`, with responses that are yet to be read."""

        def __init__(self, resource: OdrCouponsCategories) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.search = streamed(resource.search)
            self.update = streamed(resource.update)

    class AsyncOdrCouponsCategoriesRaw:
        """`AsyncOdrCouponsCategories`, returning whole responses."""

        def __init__(self, resource: AsyncOdrCouponsCategories) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.search = async_raw(resource.search)
            self.update = async_raw(resource.update)

    class AsyncOdrCouponsCategoriesStreamed:
        """`AsyncOdrCouponsCategories`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrCouponsCategories) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.search = async_streamed(resource.search)
            self.update = async_streamed(resource.update)
