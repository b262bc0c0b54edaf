"""The operations of `iam.customer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_GET: Operation[models.IamBillingCompany] = Operation(
    "iam.customer.get",
    "GET",
    "/iam/customer",
    results={"200": Json(lambda: models.IamBillingCompany)},
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
_UPDATE: Operation[models.IamBillingCompany] = Operation(
    "iam.customer.update",
    "PUT",
    "/iam/customer",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamBillingCompany)},
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


class IamCustomer(SyncResource):
    """The company, address and contact data used for billing.

    The operations of `iam.customer`.
    """

    def get(self, *, options: RequestOptions | None = None) -> models.IamBillingCompany:
        """Read the company, address and contact data used for billing.

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

        Source: afosto (003), IAM / Subscription, lines 31669-31798.
        """
        return self._call(_GET, options=options)

    def update(
        self,
        *,
        address: models.IamAddress | params.IamAddressParams | UnsetType = UNSET,
        billing_email: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        phone_number: str | UnsetType = UNSET,
        vat_number: str | UnsetType = UNSET,
        body: (
            models.IamBillingCompany | params.IamBillingCompanyParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamBillingCompany:
        """Change the company, address and contact data used for billing.

        Args:
            body: The billing data.

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

        Source: afosto (003), IAM / Subscription, lines 31800-31946.
        """
        return self._call(
            _UPDATE,
            body=body,
            fields={
                "address": address,
                "billing_email": billing_email,
                "name": name,
                "phone_number": phone_number,
                "vat_number": vat_number,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> IamCustomerRaw:
        """The same methods, returning the whole response."""
        return cast("IamCustomerRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamCustomerStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamCustomerStreamed", self._as_streamed())


class AsyncIamCustomer(AsyncResource):
    """The company, address and contact data used for billing.

    The operations of `iam.customer`.
    """

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamBillingCompany:
        """Read the company, address and contact data used for billing.

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

        Source: afosto (003), IAM / Subscription, lines 31669-31798.
        """
        return await self._call(_GET, options=options)

    async def update(
        self,
        *,
        address: models.IamAddress | params.IamAddressParams | UnsetType = UNSET,
        billing_email: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        phone_number: str | UnsetType = UNSET,
        vat_number: str | UnsetType = UNSET,
        body: (
            models.IamBillingCompany | params.IamBillingCompanyParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamBillingCompany:
        """Change the company, address and contact data used for billing.

        Args:
            body: The billing data.

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

        Source: afosto (003), IAM / Subscription, lines 31800-31946.
        """
        return await self._call(
            _UPDATE,
            body=body,
            fields={
                "address": address,
                "billing_email": billing_email,
                "name": name,
                "phone_number": phone_number,
                "vat_number": vat_number,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamCustomerRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamCustomerRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamCustomerStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamCustomerStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamCustomerRaw:
        """`IamCustomer`, returning whole responses."""

        def __init__(self, resource: IamCustomer) -> None:
            self.get = raw(resource.get)
            self.update = raw(resource.update)

    class IamCustomerStreamed:
        """`IamCustomer`, with responses that are yet to be read."""

        def __init__(self, resource: IamCustomer) -> None:
            self.get = streamed(resource.get)
            self.update = streamed(resource.update)

    class AsyncIamCustomerRaw:
        """`AsyncIamCustomer`, returning whole responses."""

        def __init__(self, resource: AsyncIamCustomer) -> None:
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)

    class AsyncIamCustomerStreamed:
        """`AsyncIamCustomer`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamCustomer) -> None:
            self.get = async_streamed(resource.get)
            self.update = async_streamed(resource.update)
