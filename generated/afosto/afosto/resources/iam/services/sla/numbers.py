"""The operations of `iam.services.sla.numbers`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ..... import models, params
from ....._runtime.spec.operation import Body, Json, Location, Operation
from ....._runtime.spec.options import RequestOptions
from ....._runtime.exchange.response import Redirect
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ....._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.IamPhoneNumber | Redirect] = Operation(
    "iam.services.sla.numbers.create",
    "POST",
    "/iam/services/sla/numbers",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamPhoneNumber), "302": Location()},
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
_LIST: Operation[builtins.list[models.IamPhoneNumber] | Redirect] = Operation(
    "iam.services.sla.numbers.list",
    "GET",
    "/iam/services/sla/numbers",
    results={
        "200": Json(lambda: builtins.list[models.IamPhoneNumber]),
        "302": Location(),
    },
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


class IamServicesSlaNumbers(SyncResource):
    """The phone numbers on the whitelist.

    The operations of `iam.services.sla.numbers`.
    """

    def create(
        self,
        *,
        country_code: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        preferred_agent: models.IamPhoneNumberModelPreferredAgent | UnsetType = UNSET,
        body: (
            models.IamPhoneNumberModel | params.IamPhoneNumberModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamPhoneNumber | Redirect:
        """Add a phone number to the whitelist.

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
            Location: 302. Where the redirect leads.

        Source: afosto (003), IAM / Services, lines 40848-40981.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "country_code": country_code,
                "name": name,
                "number": number,
                "preferred_agent": preferred_agent,
            },
            options=options,
        )

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPhoneNumber] | Redirect:
        """List the phone numbers that are on the whitelist.

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
            Location: 302. Where the redirect leads.

        Source: afosto (003), IAM / Services, lines 40718-40846.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamServicesSlaNumbersRaw:
        """The same methods, returning the whole response."""
        return cast("IamServicesSlaNumbersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamServicesSlaNumbersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamServicesSlaNumbersStreamed", self._as_streamed())


class AsyncIamServicesSlaNumbers(AsyncResource):
    """The phone numbers on the whitelist.

    The operations of `iam.services.sla.numbers`.
    """

    async def create(
        self,
        *,
        country_code: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        preferred_agent: models.IamPhoneNumberModelPreferredAgent | UnsetType = UNSET,
        body: (
            models.IamPhoneNumberModel | params.IamPhoneNumberModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamPhoneNumber | Redirect:
        """Add a phone number to the whitelist.

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
            Location: 302. Where the redirect leads.

        Source: afosto (003), IAM / Services, lines 40848-40981.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "country_code": country_code,
                "name": name,
                "number": number,
                "preferred_agent": preferred_agent,
            },
            options=options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPhoneNumber] | Redirect:
        """List the phone numbers that are on the whitelist.

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
            Location: 302. Where the redirect leads.

        Source: afosto (003), IAM / Services, lines 40718-40846.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamServicesSlaNumbersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamServicesSlaNumbersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamServicesSlaNumbersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamServicesSlaNumbersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamServicesSlaNumbersRaw:
        """`IamServicesSlaNumbers`, returning whole responses."""

        def __init__(self, resource: IamServicesSlaNumbers) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)

    class IamServicesSlaNumbersStreamed:
        """`IamServicesSlaNumbers`, with responses that are yet to be read."""

        def __init__(self, resource: IamServicesSlaNumbers) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)

    class AsyncIamServicesSlaNumbersRaw:
        """`AsyncIamServicesSlaNumbers`, returning whole responses."""

        def __init__(self, resource: AsyncIamServicesSlaNumbers) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)

    class AsyncIamServicesSlaNumbersStreamed:
        """`AsyncIamServicesSlaNumbers`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamServicesSlaNumbers) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
