"""The operations of `iam.payment_sources`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Parameter
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

_ADD: Operation[builtins.list[models.IamPaymentSource]] = Operation(
    "iam.payment_sources.add",
    "POST",
    "/iam/sources",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.IamPaymentSource])},
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
_DELETE: Operation[builtins.list[models.IamPaymentSource]] = Operation(
    "iam.payment_sources.delete",
    "DELETE",
    "/iam/sources/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.IamPaymentSource])},
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
_LIST: Operation[builtins.list[models.IamPaymentSource]] = Operation(
    "iam.payment_sources.list",
    "GET",
    "/iam/sources",
    results={"200": Json(lambda: builtins.list[models.IamPaymentSource])},
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


class IamPaymentSources(SyncResource):
    """Means of payment, such as cards.

    The operations of `iam.payment_sources`.
    """

    def add(
        self,
        *,
        source: str | UnsetType = UNSET,
        body: (
            models.IamPaymentSourcesAddBody
            | params.IamPaymentSourcesAddBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPaymentSource]:
        """Attach another payment source to the user.

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

        Source: afosto (003), IAM / Subscription, lines 32077-32210.
        """
        return self._call(_ADD, body=body, fields={"source": source}, options=options)

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPaymentSource]:
        """Detach one of the user's active payment sources.

        Args:
            id: Id of the payment source.

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

        Source: afosto (003), IAM / Subscription, lines 32212-32344.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPaymentSource]:
        """List the payment sources with brand, last four digits and expiry.

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

        Source: afosto (003), IAM / Subscription, lines 31948-32075.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamPaymentSourcesRaw:
        """The same methods, returning the whole response."""
        return cast("IamPaymentSourcesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamPaymentSourcesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamPaymentSourcesStreamed", self._as_streamed())


class AsyncIamPaymentSources(AsyncResource):
    """Means of payment, such as cards.

    The operations of `iam.payment_sources`.
    """

    async def add(
        self,
        *,
        source: str | UnsetType = UNSET,
        body: (
            models.IamPaymentSourcesAddBody
            | params.IamPaymentSourcesAddBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPaymentSource]:
        """Attach another payment source to the user.

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

        Source: afosto (003), IAM / Subscription, lines 32077-32210.
        """
        return await self._call(
            _ADD,
            body=body,
            fields={"source": source},
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPaymentSource]:
        """Detach one of the user's active payment sources.

        Args:
            id: Id of the payment source.

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

        Source: afosto (003), IAM / Subscription, lines 32212-32344.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPaymentSource]:
        """List the payment sources with brand, last four digits and expiry.

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

        Source: afosto (003), IAM / Subscription, lines 31948-32075.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamPaymentSourcesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamPaymentSourcesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamPaymentSourcesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamPaymentSourcesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamPaymentSourcesRaw:
        """`IamPaymentSources`, returning whole responses."""

        def __init__(self, resource: IamPaymentSources) -> None:
            self.add = raw(resource.add)
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)

    class IamPaymentSourcesStreamed:
        """`IamPaymentSources`, with responses that are yet to be read."""

        def __init__(self, resource: IamPaymentSources) -> None:
            self.add = streamed(resource.add)
            self.delete = streamed(resource.delete)
            self.list = streamed(resource.list)

    class AsyncIamPaymentSourcesRaw:
        """`AsyncIamPaymentSources`, returning whole responses."""

        def __init__(self, resource: AsyncIamPaymentSources) -> None:
            self.add = async_raw(resource.add)
            self.delete = async_raw(resource.delete)
            self.list = async_raw(resource.list)

    class AsyncIamPaymentSourcesStreamed:
        """`AsyncIamPaymentSources`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamPaymentSources) -> None:
            self.add = async_streamed(resource.add)
            self.delete = async_streamed(resource.delete)
            self.list = async_streamed(resource.list)
