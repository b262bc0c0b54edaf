"""The operations of `odr.payments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Nothing, Operation, Parameter, Polling
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.client.tasks import (
    AsyncStarted,
    Started,
    async_raw_start,
    async_start_task,
    async_streamed_start,
    raw_start,
    start_task,
    streamed_start,
)

_EXECUTE: Operation[None] = Operation(
    "odr.payments.execute",
    "GET",
    "/odr/payments/{secret}/execute",
    parameters=(Parameter("secret", "path", sensitive=True),),
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
    idempotent=False,
)
_GET: Operation[models.OdrProcess] = Operation(
    "odr.payments.get",
    "GET",
    "/odr/payments/{secret}",
    parameters=(Parameter("secret", "path", sensitive=True),),
    results={"200": Json(lambda: models.OdrProcess)},
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
_MARK_PAID: Operation[models.OdrPayment] = Operation(
    "odr.payments.mark_paid",
    "POST",
    "/odr/payments/{secret}/paid",
    parameters=(Parameter("secret", "path", sensitive=True),),
    results={"200": Json(lambda: models.OdrPayment)},
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
_START: Operation[None] = Operation(
    "odr.payments.start",
    "GET",
    "/odr/payments/{secret}/start",
    parameters=(Parameter("secret", "path", sensitive=True),),
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
    idempotent=False,
    task=Polling("x-task-id", "mes.tasks.get", "/completed_at"),
)


class OdrPayments(SyncResource):
    """Payments and refunds, each known by its secret.

    The operations of `odr.payments`.
    """

    def execute(self, secret: str, *, options: RequestOptions | None = None) -> None:
        """Execute a refund at its payment provider.

        Call it when the `action` of `odr.payments.get` is `execute`, which is for
        refunds only.

        Args:
            secret: Secret of the payment.

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

        Source: afosto (003), Order / Payments, lines 65998-66120.
        """
        return self._call(_EXECUTE, {"secret": secret}, options=options)

    def get(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrProcess:
        """Read how a payment stands right now and which action comes next.

        `action` says which operation comes next.

        Args:
            secret: Secret of the payment.

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

        Source: afosto (003), Order / Payments, lines 65728-65866.
        """
        return self._call(_GET, {"secret": secret}, options=options)

    def mark_paid(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrPayment:
        """Record that the payment with this secret has been paid.

        Args:
            secret: Secret of the payment.

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

        Source: afosto (003), Order / Payments, lines 65127-65269.
        """
        return self._call(_MARK_PAID, {"secret": secret}, options=options)

    def start(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Start a payment at its provider.

        Call it when the `action` of `odr.payments.get` is `start`.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            secret: Secret of the payment.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Order / Payments, lines 65868-65996.
        """
        return start_task(self._calls, _START, {"secret": secret}, options=options)

    @property
    def with_raw_response(self) -> OdrPaymentsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrPaymentsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrPaymentsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrPaymentsStreamed", self._as_streamed())


class AsyncOdrPayments(AsyncResource):
    """Payments and refunds, each known by its secret.

    The operations of `odr.payments`.
    """

    async def execute(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Execute a refund at its payment provider.

        Call it when the `action` of `odr.payments.get` is `execute`, which is for
        refunds only.

        Args:
            secret: Secret of the payment.

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

        Source: afosto (003), Order / Payments, lines 65998-66120.
        """
        return await self._call(_EXECUTE, {"secret": secret}, options=options)

    async def get(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrProcess:
        """Read how a payment stands right now and which action comes next.

        `action` says which operation comes next.

        Args:
            secret: Secret of the payment.

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

        Source: afosto (003), Order / Payments, lines 65728-65866.
        """
        return await self._call(_GET, {"secret": secret}, options=options)

    async def mark_paid(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrPayment:
        """Record that the payment with this secret has been paid.

        Args:
            secret: Secret of the payment.

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

        Source: afosto (003), Order / Payments, lines 65127-65269.
        """
        return await self._call(_MARK_PAID, {"secret": secret}, options=options)

    async def start(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Start a payment at its provider.

        Call it when the `action` of `odr.payments.get` is `start`.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            secret: Secret of the payment.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Order / Payments, lines 65868-65996.
        """
        return await async_start_task(
            self._calls,
            _START,
            {"secret": secret},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrPaymentsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrPaymentsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrPaymentsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrPaymentsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrPaymentsRaw:
        """`OdrPayments`, returning whole responses."""

        def __init__(self, resource: OdrPayments) -> None:
            self.execute = raw(resource.execute)
            self.get = raw(resource.get)
            self.mark_paid = raw(resource.mark_paid)
            self.start = raw_start(resource.start)

    class OdrPaymentsStreamed:
        """`OdrPayments`, with responses that are yet to be read."""

        def __init__(self, resource: OdrPayments) -> None:
            self.execute = streamed(resource.execute)
            self.get = streamed(resource.get)
            self.mark_paid = streamed(resource.mark_paid)
            self.start = streamed_start(resource.start)

    class AsyncOdrPaymentsRaw:
        """`AsyncOdrPayments`, returning whole responses."""

        def __init__(self, resource: AsyncOdrPayments) -> None:
            self.execute = async_raw(resource.execute)
            self.get = async_raw(resource.get)
            self.mark_paid = async_raw(resource.mark_paid)
            self.start = async_raw_start(resource.start)

    class AsyncOdrPaymentsStreamed:
        """`AsyncOdrPayments`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrPayments) -> None:
            self.execute = async_streamed(resource.execute)
            self.get = async_streamed(resource.get)
            self.mark_paid = async_streamed(resource.mark_paid)
            self.start = async_streamed_start(resource.start)
