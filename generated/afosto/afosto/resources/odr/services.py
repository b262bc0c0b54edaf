"""The operations of `odr.services`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING, cast

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

_CREATE: Operation[models.OdrService] = Operation(
    "odr.services.create",
    "POST",
    "/odr/services",
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrService)},
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
_GET: Operation[models.OdrService] = Operation(
    "odr.services.get",
    "GET",
    "/odr/services/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrService)},
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
_LIST: Operation[builtins.list[models.OdrService]] = Operation(
    "odr.services.list",
    "GET",
    "/odr/services",
    results={"200": Json(lambda: builtins.list[models.OdrService])},
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
_UPDATE: Operation[models.OdrService] = Operation(
    "odr.services.update",
    "PUT",
    "/odr/services/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrService)},
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


class OdrServices(SyncResource):
    """Handling and shipping services.

    The operations of `odr.services`.
    """

    def create(
        self,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        amount: float | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.OdrPricingRuleConstraint | params.OdrPricingRuleConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        is_percentage: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        type: Literal["handling", "shipping"] | str | UnsetType = UNSET,
        vat_settings: (
            Sequence[
                models.OdrServiceVatConfiguration
                | params.OdrServiceVatConfigurationParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrServiceModel | params.OdrServiceModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrService:
        """Add a handling or shipping service with its amount and VAT settings.

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

        Source: afosto (003), Order / Services, lines 61987-62163.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "active_at": active_at,
                "amount": amount,
                "constraints": constraints,
                "expires_at": expires_at,
                "is_percentage": is_percentage,
                "metadata": metadata,
                "name": name,
                "priority": priority,
                "type": type,
                "vat_settings": vat_settings,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrService:
        """Read a handling or shipping service with its amount and constraints.

        Args:
            id: Id of the service.

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

        Source: afosto (003), Order / Services, lines 62165-62317.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrService]:
        """List the available handling and shipping services.

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

        Source: afosto (003), Order / Services, lines 61835-61985.
        """
        return self._call(_LIST, options=options)

    def update(
        self,
        id: str,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        amount: float | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.OdrPricingRuleConstraint | params.OdrPricingRuleConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        is_percentage: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        type: Literal["handling", "shipping"] | str | UnsetType = UNSET,
        vat_settings: (
            Sequence[
                models.OdrServiceVatConfiguration
                | params.OdrServiceVatConfigurationParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrServiceModel | params.OdrServiceModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrService:
        """Change the amount, constraints or VAT settings of a service.

        Args:
            id: Id of the service.
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

        Source: afosto (003), Order / Services, lines 62319-62500.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "active_at": active_at,
                "amount": amount,
                "constraints": constraints,
                "expires_at": expires_at,
                "is_percentage": is_percentage,
                "metadata": metadata,
                "name": name,
                "priority": priority,
                "type": type,
                "vat_settings": vat_settings,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrServicesRaw:
        """The same methods, returning the whole response."""
        return cast("OdrServicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrServicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrServicesStreamed", self._as_streamed())


class AsyncOdrServices(AsyncResource):
    """Handling and shipping services.

    The operations of `odr.services`.
    """

    async def create(
        self,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        amount: float | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.OdrPricingRuleConstraint | params.OdrPricingRuleConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        is_percentage: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        type: Literal["handling", "shipping"] | str | UnsetType = UNSET,
        vat_settings: (
            Sequence[
                models.OdrServiceVatConfiguration
                | params.OdrServiceVatConfigurationParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrServiceModel | params.OdrServiceModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrService:
        """Add a handling or shipping service with its amount and VAT settings.

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

        Source: afosto (003), Order / Services, lines 61987-62163.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "active_at": active_at,
                "amount": amount,
                "constraints": constraints,
                "expires_at": expires_at,
                "is_percentage": is_percentage,
                "metadata": metadata,
                "name": name,
                "priority": priority,
                "type": type,
                "vat_settings": vat_settings,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrService:
        """Read a handling or shipping service with its amount and constraints.

        Args:
            id: Id of the service.

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

        Source: afosto (003), Order / Services, lines 62165-62317.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrService]:
        """List the available handling and shipping services.

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

        Source: afosto (003), Order / Services, lines 61835-61985.
        """
        return await self._call(_LIST, options=options)

    async def update(
        self,
        id: str,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        amount: float | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.OdrPricingRuleConstraint | params.OdrPricingRuleConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        is_percentage: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        type: Literal["handling", "shipping"] | str | UnsetType = UNSET,
        vat_settings: (
            Sequence[
                models.OdrServiceVatConfiguration
                | params.OdrServiceVatConfigurationParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrServiceModel | params.OdrServiceModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrService:
        """Change the amount, constraints or VAT settings of a service.

        Args:
            id: Id of the service.
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

        Source: afosto (003), Order / Services, lines 62319-62500.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "active_at": active_at,
                "amount": amount,
                "constraints": constraints,
                "expires_at": expires_at,
                "is_percentage": is_percentage,
                "metadata": metadata,
                "name": name,
                "priority": priority,
                "type": type,
                "vat_settings": vat_settings,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrServicesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrServicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrServicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrServicesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrServicesRaw:
        """`OdrServices`, returning whole responses."""

        def __init__(self, resource: OdrServices) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class OdrServicesStreamed:
        """`OdrServices`, with responses that are yet to be read."""

        def __init__(self, resource: OdrServices) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncOdrServicesRaw:
        """`AsyncOdrServices`, returning whole responses."""

        def __init__(self, resource: AsyncOdrServices) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncOdrServicesStreamed:
        """`AsyncOdrServices`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrServices) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
