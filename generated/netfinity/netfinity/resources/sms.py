"""The operations of `sms`."""

from __future__ import annotations

from typing import Any, TYPE_CHECKING, cast, overload

from .. import models, params
from .._runtime.spec.operation import Body, Json, Operation
from .._runtime.spec.options import RequestOptions
from .._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.core.sentinel import UNSET, UnsetType

_SEND: Operation[dict[str, Any]] = Operation(
    "sms.send",
    "POST",
    "/sms/notification/send",
    body=Body("application/json", required=True),
    results={"200": Json(lambda: dict[str, Any])},
    errors={
        "401": Json(lambda: dict[str, Any]),
        "403": Json(lambda: dict[str, Any]),
        "406": Json(lambda: dict[str, Any]),
        "422": Json(lambda: models.ValidationProblem),
        "429": Json(lambda: dict[str, Any]),
    },
    security=({"bearerToken": ()},),
    idempotent_field="id",
)


class Sms(SyncResource):
    """Text messages to mobile phones.

    The operations of `sms`.
    """

    @overload
    def send(
        self,
        *,
        msisdn: str,
        text: str,
        id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]: ...
    @overload
    def send(
        self,
        *,
        body: models.NewSms | params.NewSmsParams,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]: ...
    def send(
        self,
        *,
        msisdn: str | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        body: models.NewSms | params.NewSmsParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Send a short text message to one mobile number.

        The message is queued; pingbacks tell what becomes of it. Flood protection
        rejects a message whose `id` was used before, and the same text to the same
        number within ten minutes. A repeated call is therefore rejected rather than
        sent twice.

        Args:
            msisdn: Mobile number of the recipient, best in E.164 form. A leading
                `00` is taken too, and so is the national form, read as a number in the
                country of the service.
            text: The message, in the Latin letters of GSM 03.38. The account's
                prefix is put in front of it, and what then goes beyond 160 characters
                is cut off.
            id: An identifier of the caller's own, of letters and digits. It is
                recommended: pingbacks carry it, and it guards against sending a message
                twice.
            body: The whole body at once.

        Raises:
            AuthenticationError: 401. The bearer token is wrong.
            PermissionDeniedError: 403. The token is right, but this IP address may
                not use it, or it has no right to the service.
            NotAcceptableError: 406. A mandatory header is missing, or the request
                is not JSON.
            UnprocessableEntityError: 422. Parameters are missing or break the rules
                of the service.
            RateLimitError: 429. The service got more requests this minute than it
                takes.

        Example:
            client.sms.send(msisdn="...", text="...", id="123")

        Source: https://docs.netfinity.bg/api/smsnotification/send/, Изпращане на
        съобщение.
        """
        return self._call(
            _SEND,
            body=body,
            fields={"msisdn": msisdn, "text": text, "id": id},
            options=options,
        )

    @property
    def with_raw_response(self) -> SmsRaw:
        """The same methods, returning the whole response."""
        return cast("SmsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> SmsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("SmsStreamed", self._as_streamed())


class AsyncSms(AsyncResource):
    """Text messages to mobile phones.

    The operations of `sms`.
    """

    @overload
    async def send(
        self,
        *,
        msisdn: str,
        text: str,
        id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]: ...
    @overload
    async def send(
        self,
        *,
        body: models.NewSms | params.NewSmsParams,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]: ...
    async def send(
        self,
        *,
        msisdn: str | UnsetType = UNSET,
        text: str | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        body: models.NewSms | params.NewSmsParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Send a short text message to one mobile number.

        The message is queued; pingbacks tell what becomes of it. Flood protection
        rejects a message whose `id` was used before, and the same text to the same
        number within ten minutes. A repeated call is therefore rejected rather than
        sent twice.

        Args:
            msisdn: Mobile number of the recipient, best in E.164 form. A leading
                `00` is taken too, and so is the national form, read as a number in the
                country of the service.
            text: The message, in the Latin letters of GSM 03.38. The account's
                prefix is put in front of it, and what then goes beyond 160 characters
                is cut off.
            id: An identifier of the caller's own, of letters and digits. It is
                recommended: pingbacks carry it, and it guards against sending a message
                twice.
            body: The whole body at once.

        Raises:
            AuthenticationError: 401. The bearer token is wrong.
            PermissionDeniedError: 403. The token is right, but this IP address may
                not use it, or it has no right to the service.
            NotAcceptableError: 406. A mandatory header is missing, or the request
                is not JSON.
            UnprocessableEntityError: 422. Parameters are missing or break the rules
                of the service.
            RateLimitError: 429. The service got more requests this minute than it
                takes.

        Example:
            await client.sms.send(msisdn="...", text="...", id="123")

        Source: https://docs.netfinity.bg/api/smsnotification/send/, Изпращане на
        съобщение.
        """
        return await self._call(
            _SEND,
            body=body,
            fields={"msisdn": msisdn, "text": text, "id": id},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncSmsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncSmsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncSmsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncSmsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class SmsRaw:
        """`Sms`, returning whole responses."""

        def __init__(self, resource: Sms) -> None:
            self.send = raw(resource.send)

    class SmsStreamed:
        """`Sms`, with responses that are yet to be read."""

        def __init__(self, resource: Sms) -> None:
            self.send = streamed(resource.send)

    class AsyncSmsRaw:
        """`AsyncSms`, returning whole responses."""

        def __init__(self, resource: AsyncSms) -> None:
            self.send = async_raw(resource.send)

    class AsyncSmsStreamed:
        """`AsyncSms`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncSms) -> None:
            self.send = async_streamed(resource.send)
