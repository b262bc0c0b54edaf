"""The operations of `cat.vat.products`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation
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

_UPSERT: Operation[models.CatVatProductsUpsertResponse] = Operation(
    "cat.vat.products.upsert",
    "PUT",
    "/cat/vat/products",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CatVatProductsUpsertResponse)},
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


class CatVatProducts(SyncResource):
    """The VAT rates of SKUs in each country.

    The operations of `cat.vat.products`.
    """

    def upsert(
        self,
        *,
        body: (
            Sequence[models.CatProductVatModel | params.CatProductVatModelParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatVatProductsUpsertResponse:
        """Set the VAT rate of SKUs per country, for the first time or anew.

        Each rate refers to a VAT rate by the `reference` that `cat.vat.rates.list` has.

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

        Source: afosto (003), Catalog / Vat, lines 3987-4124.
        """
        return self._call(_UPSERT, body=body, options=options)

    @property
    def with_raw_response(self) -> CatVatProductsRaw:
        """The same methods, returning the whole response."""
        return cast("CatVatProductsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CatVatProductsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CatVatProductsStreamed", self._as_streamed())


class AsyncCatVatProducts(AsyncResource):
    """The VAT rates of SKUs in each country.

    The operations of `cat.vat.products`.
    """

    async def upsert(
        self,
        *,
        body: (
            Sequence[models.CatProductVatModel | params.CatProductVatModelParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatVatProductsUpsertResponse:
        """Set the VAT rate of SKUs per country, for the first time or anew.

        Each rate refers to a VAT rate by the `reference` that `cat.vat.rates.list` has.

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

        Source: afosto (003), Catalog / Vat, lines 3987-4124.
        """
        return await self._call(_UPSERT, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncCatVatProductsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCatVatProductsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCatVatProductsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCatVatProductsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CatVatProductsRaw:
        """`CatVatProducts`, returning whole responses."""

        def __init__(self, resource: CatVatProducts) -> None:
            self.upsert = raw(resource.upsert)

    class CatVatProductsStreamed:
        """`CatVatProducts`, with responses that are yet to be read."""

        def __init__(self, resource: CatVatProducts) -> None:
            self.upsert = streamed(resource.upsert)

    class AsyncCatVatProductsRaw:
        """`AsyncCatVatProducts`, returning whole responses."""

        def __init__(self, resource: AsyncCatVatProducts) -> None:
            self.upsert = async_raw(resource.upsert)

    class AsyncCatVatProductsStreamed:
        """`AsyncCatVatProducts`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCatVatProducts) -> None:
            self.upsert = async_streamed(resource.upsert)
