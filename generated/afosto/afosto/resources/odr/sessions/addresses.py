"""The operations of `odr.sessions.addresses`."""

from __future__ import annotations

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

_CREATE: Operation[models.OdrAddress] = Operation(
    "odr.sessions.addresses.create",
    "POST",
    "/odr/sessions/{id}/address",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"202": Json(lambda: models.OdrAddress)},
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


class OdrSessionsAddresses(SyncResource):
    """New addresses for a checkout session.

    The operations of `odr.sessions.addresses`.
    """

    def create(
        self,
        id: str,
        *,
        additional_name: str | UnsetType = UNSET,
        address_line_1: str | UnsetType = UNSET,
        address_line_2: str | UnsetType = UNSET,
        administrative_area: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        dependent_locality: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        locality: str | UnsetType = UNSET,
        organisation: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        premise_number: int | UnsetType = UNSET,
        premise_number_suffix: str | UnsetType = UNSET,
        sorting_code: str | UnsetType = UNSET,
        thoroughfare: str | UnsetType = UNSET,
        body: models.OdrNewAddress | params.OdrNewAddressParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAddress:
        """Add a new address to a checkout session.

        Args:
            id: Id of the checkout session.
            additional_name: A patronymic.
            address_line_1: First line of the address.
            address_line_2: Second line of the address. Optional.
            administrative_area: State or province, in full or abbreviated.
                Optional.
            country_code: Country as a code of two letters.
            dependent_locality: Optional. Tells the locality more exactly.
            family_name: Family (last) name.
            given_name: Given (first) name.
            locality: The city.
            organisation: Name of whoever receives here, such as a firm or company.
                Optional.
            postal_code: Postal code of the point of delivery, in full.
            sorting_code: Serves for sorting, as when mail is routed. Optional.
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

        Source: afosto (003), Order / Session, lines 68734-68895.
        """
        return self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={
                "additional_name": additional_name,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "administrative_area": administrative_area,
                "country_code": country_code,
                "dependent_locality": dependent_locality,
                "family_name": family_name,
                "given_name": given_name,
                "locality": locality,
                "organisation": organisation,
                "postal_code": postal_code,
                "premise_number": premise_number,
                "premise_number_suffix": premise_number_suffix,
                "sorting_code": sorting_code,
                "thoroughfare": thoroughfare,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrSessionsAddressesRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsAddressesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsAddressesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsAddressesStreamed", self._as_streamed())


class AsyncOdrSessionsAddresses(AsyncResource):
    """New addresses for a checkout session.

    The operations of `odr.sessions.addresses`.
    """

    async def create(
        self,
        id: str,
        *,
        additional_name: str | UnsetType = UNSET,
        address_line_1: str | UnsetType = UNSET,
        address_line_2: str | UnsetType = UNSET,
        administrative_area: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        dependent_locality: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        locality: str | UnsetType = UNSET,
        organisation: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        premise_number: int | UnsetType = UNSET,
        premise_number_suffix: str | UnsetType = UNSET,
        sorting_code: str | UnsetType = UNSET,
        thoroughfare: str | UnsetType = UNSET,
        body: models.OdrNewAddress | params.OdrNewAddressParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAddress:
        """Add a new address to a checkout session.

        Args:
            id: Id of the checkout session.
            additional_name: A patronymic.
            address_line_1: First line of the address.
            address_line_2: Second line of the address. Optional.
            administrative_area: State or province, in full or abbreviated.
                Optional.
            country_code: Country as a code of two letters.
            dependent_locality: Optional. Tells the locality more exactly.
            family_name: Family (last) name.
            given_name: Given (first) name.
            locality: The city.
            organisation: Name of whoever receives here, such as a firm or company.
                Optional.
            postal_code: Postal code of the point of delivery, in full.
            sorting_code: Serves for sorting, as when mail is routed. Optional.
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

        Source: afosto (003), Order / Session, lines 68734-68895.
        """
        return await self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={
                "additional_name": additional_name,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "administrative_area": administrative_area,
                "country_code": country_code,
                "dependent_locality": dependent_locality,
                "family_name": family_name,
                "given_name": given_name,
                "locality": locality,
                "organisation": organisation,
                "postal_code": postal_code,
                "premise_number": premise_number,
                "premise_number_suffix": premise_number_suffix,
                "sorting_code": sorting_code,
                "thoroughfare": thoroughfare,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrSessionsAddressesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsAddressesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsAddressesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsAddressesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsAddressesRaw:
        """`OdrSessionsAddresses`, returning whole responses."""

        def __init__(self, resource: OdrSessionsAddresses) -> None:
            self.create = raw(resource.create)

    class OdrSessionsAddressesStreamed:
        """`OdrSessionsAddresses`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsAddresses) -> None:
            self.create = streamed(resource.create)

    class AsyncOdrSessionsAddressesRaw:
        """`AsyncOdrSessionsAddresses`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsAddresses) -> None:
            self.create = async_raw(resource.create)

    class AsyncOdrSessionsAddressesStreamed:
        """`AsyncOdrSessionsAddresses`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsAddresses) -> None:
            self.create = async_streamed(resource.create)
