"""The operations of `odr.rules`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.OdrPricingRule] = Operation(
    "odr.rules.create",
    "POST",
    "/odr/rules",
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrPricingRule)},
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
_EVALUATE: Operation[builtins.list[models.OdrPricingRule]] = Operation(
    "odr.rules.evaluate",
    "POST",
    "/odr/rules/evaluate",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrPricingRule])},
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
_GET: Operation[models.OdrPricingRule] = Operation(
    "odr.rules.get",
    "GET",
    "/odr/rules/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrPricingRule)},
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
_GET_CONSTRAINT_OPTIONS: Operation[models.OdrConstraintOptionsResponse] = Operation(
    "odr.rules.get_constraint_options",
    "GET",
    "/odr/options/rules/constraints",
    results={"200": Json(lambda: models.OdrConstraintOptionsResponse)},
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
_LIST: Operation[builtins.list[models.OdrPricingRule]] = Operation(
    "odr.rules.list",
    "GET",
    "/odr/rules",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.OdrPricingRule])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging("page", argument="page", total=("header", "x-count")),
)
_UPDATE: Operation[models.OdrPricingRule] = Operation(
    "odr.rules.update",
    "PUT",
    "/odr/rules/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrPricingRule)},
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


class OdrRules(SyncResource):
    """Pricing rules.

    The operations of `odr.rules`.
    """

    def create(
        self,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        apply_to: models.OdrPricingRuleModelApplyTo | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.OdrPricingRuleConstraint | params.OdrPricingRuleConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        evaluate_at: Literal["rule", "order", "line"] | str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        filters: (
            Sequence[models.OdrPricingRuleFilter | params.OdrPricingRuleFilterParams]
            | UnsetType
        ) = UNSET,
        grant_limit: int | UnsetType = UNSET,
        is_last_rule: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        body: (
            models.OdrPricingRuleModel | params.OdrPricingRuleModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPricingRule:
        """Add a pricing rule with its constraints, filters and adjustments.

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

        Source: afosto (003), Order / Pricing, lines 60957-61154.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "active_at": active_at,
                "adjustments": adjustments,
                "apply_to": apply_to,
                "constraints": constraints,
                "evaluate_at": evaluate_at,
                "expires_at": expires_at,
                "filters": filters,
                "grant_limit": grant_limit,
                "is_last_rule": is_last_rule,
                "metadata": metadata,
                "name": name,
                "priority": priority,
            },
            options=options,
        )

    def evaluate(
        self,
        *,
        amount: int | UnsetType = UNSET,
        client: str | UnsetType = UNSET,
        coupons: Sequence[str] | UnsetType = UNSET,
        items: (
            Sequence[models.OdrEvaluationItem | params.OdrEvaluationItemParams]
            | UnsetType
        ) = UNSET,
        payment_method: str | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        quantity: int | UnsetType = UNSET,
        shipping_method: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        body: (
            models.OdrPriceRuleEvaluation
            | params.OdrPriceRuleEvaluationParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrPricingRule]:
        """Test which of the existing pricing rules a purchase would trigger.

        Args:
            amount: The total of the invoice.
            client: The id of the client to assume.
            coupons: The ids of the coupons to test.
            payment_method: The id of the payment method to assume.
            quantity: How many items the invoice has.
            shipping_method: The id of the shipping method to assume.
            tags: The tags of customer groups to assume.
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

        Source: afosto (003), Order / Pricing, lines 61524-61708.
        """
        return self._call(
            _EVALUATE,
            body=body,
            fields={
                "amount": amount,
                "client": client,
                "coupons": coupons,
                "items": items,
                "payment_method": payment_method,
                "pricing_at": pricing_at,
                "quantity": quantity,
                "shipping_method": shipping_method,
                "tags": tags,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrPricingRule:
        """Read a pricing rule with its constraints, filters and adjustments.

        Args:
            id: Id of the pricing rule.

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

        Source: afosto (003), Order / Pricing, lines 61156-61318.
        """
        return self._call(_GET, {"id": id}, options=options)

    def get_constraint_options(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrConstraintOptionsResponse:
        """Read the options for constraints of pricing rules.

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

        Source: afosto (003), Order / Pricing, lines 61710-61831.
        """
        return self._call(_GET_CONSTRAINT_OPTIONS, options=options)

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrPricingRule]:
        """List the available pricing rules with their constraints and adjustments.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Order / Pricing, lines 60780-60955.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        apply_to: models.OdrPricingRuleModelApplyTo | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.OdrPricingRuleConstraint | params.OdrPricingRuleConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        evaluate_at: Literal["rule", "order", "line"] | str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        filters: (
            Sequence[models.OdrPricingRuleFilter | params.OdrPricingRuleFilterParams]
            | UnsetType
        ) = UNSET,
        grant_limit: int | UnsetType = UNSET,
        is_last_rule: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        body: (
            models.OdrPricingRuleModel | params.OdrPricingRuleModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPricingRule:
        """Change a pricing rule that already exists.

        Args:
            id: Id of the pricing rule.
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

        Source: afosto (003), Order / Pricing, lines 61320-61522.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "active_at": active_at,
                "adjustments": adjustments,
                "apply_to": apply_to,
                "constraints": constraints,
                "evaluate_at": evaluate_at,
                "expires_at": expires_at,
                "filters": filters,
                "grant_limit": grant_limit,
                "is_last_rule": is_last_rule,
                "metadata": metadata,
                "name": name,
                "priority": priority,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrRulesRaw:
        """The same methods, returning the whole response."""
        return cast("OdrRulesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrRulesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrRulesStreamed", self._as_streamed())


class AsyncOdrRules(AsyncResource):
    """Pricing rules.

    The operations of `odr.rules`.
    """

    async def create(
        self,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        apply_to: models.OdrPricingRuleModelApplyTo | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.OdrPricingRuleConstraint | params.OdrPricingRuleConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        evaluate_at: Literal["rule", "order", "line"] | str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        filters: (
            Sequence[models.OdrPricingRuleFilter | params.OdrPricingRuleFilterParams]
            | UnsetType
        ) = UNSET,
        grant_limit: int | UnsetType = UNSET,
        is_last_rule: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        body: (
            models.OdrPricingRuleModel | params.OdrPricingRuleModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPricingRule:
        """Add a pricing rule with its constraints, filters and adjustments.

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

        Source: afosto (003), Order / Pricing, lines 60957-61154.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "active_at": active_at,
                "adjustments": adjustments,
                "apply_to": apply_to,
                "constraints": constraints,
                "evaluate_at": evaluate_at,
                "expires_at": expires_at,
                "filters": filters,
                "grant_limit": grant_limit,
                "is_last_rule": is_last_rule,
                "metadata": metadata,
                "name": name,
                "priority": priority,
            },
            options=options,
        )

    async def evaluate(
        self,
        *,
        amount: int | UnsetType = UNSET,
        client: str | UnsetType = UNSET,
        coupons: Sequence[str] | UnsetType = UNSET,
        items: (
            Sequence[models.OdrEvaluationItem | params.OdrEvaluationItemParams]
            | UnsetType
        ) = UNSET,
        payment_method: str | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        quantity: int | UnsetType = UNSET,
        shipping_method: str | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        body: (
            models.OdrPriceRuleEvaluation
            | params.OdrPriceRuleEvaluationParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrPricingRule]:
        """Test which of the existing pricing rules a purchase would trigger.

        Args:
            amount: The total of the invoice.
            client: The id of the client to assume.
            coupons: The ids of the coupons to test.
            payment_method: The id of the payment method to assume.
            quantity: How many items the invoice has.
            shipping_method: The id of the shipping method to assume.
            tags: The tags of customer groups to assume.
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

        Source: afosto (003), Order / Pricing, lines 61524-61708.
        """
        return await self._call(
            _EVALUATE,
            body=body,
            fields={
                "amount": amount,
                "client": client,
                "coupons": coupons,
                "items": items,
                "payment_method": payment_method,
                "pricing_at": pricing_at,
                "quantity": quantity,
                "shipping_method": shipping_method,
                "tags": tags,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrPricingRule:
        """Read a pricing rule with its constraints, filters and adjustments.

        Args:
            id: Id of the pricing rule.

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

        Source: afosto (003), Order / Pricing, lines 61156-61318.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def get_constraint_options(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrConstraintOptionsResponse:
        """Read the options for constraints of pricing rules.

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

        Source: afosto (003), Order / Pricing, lines 61710-61831.
        """
        return await self._call(_GET_CONSTRAINT_OPTIONS, options=options)

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrPricingRule]:
        """List the available pricing rules with their constraints and adjustments.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Order / Pricing, lines 60780-60955.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        apply_to: models.OdrPricingRuleModelApplyTo | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.OdrPricingRuleConstraint | params.OdrPricingRuleConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        evaluate_at: Literal["rule", "order", "line"] | str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        filters: (
            Sequence[models.OdrPricingRuleFilter | params.OdrPricingRuleFilterParams]
            | UnsetType
        ) = UNSET,
        grant_limit: int | UnsetType = UNSET,
        is_last_rule: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        priority: int | UnsetType = UNSET,
        body: (
            models.OdrPricingRuleModel | params.OdrPricingRuleModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPricingRule:
        """Change a pricing rule that already exists.

        Args:
            id: Id of the pricing rule.
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

        Source: afosto (003), Order / Pricing, lines 61320-61522.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "active_at": active_at,
                "adjustments": adjustments,
                "apply_to": apply_to,
                "constraints": constraints,
                "evaluate_at": evaluate_at,
                "expires_at": expires_at,
                "filters": filters,
                "grant_limit": grant_limit,
                "is_last_rule": is_last_rule,
                "metadata": metadata,
                "name": name,
                "priority": priority,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrRulesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrRulesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrRulesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrRulesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrRulesRaw:
        """`OdrRules`, returning whole responses."""

        def __init__(self, resource: OdrRules) -> None:
            self.create = raw(resource.create)
            self.evaluate = raw(resource.evaluate)
            self.get = raw(resource.get)
            self.get_constraint_options = raw(resource.get_constraint_options)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class OdrRulesStreamed:
        """`OdrRules`, with responses that are yet to be read."""

        def __init__(self, resource: OdrRules) -> None:
            self.create = streamed(resource.create)
            self.evaluate = streamed(resource.evaluate)
            self.get = streamed(resource.get)
            self.get_constraint_options = streamed(resource.get_constraint_options)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncOdrRulesRaw:
        """`AsyncOdrRules`, returning whole responses."""

        def __init__(self, resource: AsyncOdrRules) -> None:
            self.create = async_raw(resource.create)
            self.evaluate = async_raw(resource.evaluate)
            self.get = async_raw(resource.get)
            self.get_constraint_options = async_raw(resource.get_constraint_options)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncOdrRulesStreamed:
        """`AsyncOdrRules`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrRules) -> None:
            self.create = async_streamed(resource.create)
            self.evaluate = async_streamed(resource.evaluate)
            self.get = async_streamed(resource.get)
            self.get_constraint_options = async_streamed(
                resource.get_constraint_options,
            )
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
