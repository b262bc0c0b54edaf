"""The operations of `cnt.barcodes`."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Binary, Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_RENDER: Operation[bytes] = Operation(
    "cnt.barcodes.render",
    "GET",
    "/cnt/barcode",
    parameters=(
        Parameter("type", "query", wire="t"),
        Parameter("value", "query", wire="v"),
        Parameter("width", "query", wire="w"),
        Parameter("height", "query", wire="h"),
        Parameter("fallback", "query", wire="f"),
    ),
    results={"200": Binary("image/png")},
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


class CntBarcodes(SyncResource):
    """Images of barcodes and QR codes.

    The operations of `cnt.barcodes`.
    """

    def render(
        self,
        *,
        type: models.CntBarcodesRenderType | None = None,
        value: str | None = None,
        width: int | None = None,
        height: int | None = None,
        fallback: Literal["code_128", "code_39", "code_93", "qr"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Draw a value as a barcode or QR code and get the PNG image.

        Args:
            type: Which kind of code to draw.
            value: What the code stands for.
            width: How wide the barcode is to be, in pixels.
            height: How high the barcode is to be, in pixels.
            fallback: Which kind to draw instead when the value is not a valid EAN.

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

        Source: afosto (003), Content / Barcode, lines 10264-10407.
        """
        return self._call(
            _RENDER,
            {
                "type": type,
                "value": value,
                "width": width,
                "height": height,
                "fallback": fallback,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CntBarcodesRaw:
        """The same methods, returning the whole response."""
        return cast("CntBarcodesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntBarcodesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntBarcodesStreamed", self._as_streamed())


class AsyncCntBarcodes(AsyncResource):
    """Images of barcodes and QR codes.

    The operations of `cnt.barcodes`.
    """

    async def render(
        self,
        *,
        type: models.CntBarcodesRenderType | None = None,
        value: str | None = None,
        width: int | None = None,
        height: int | None = None,
        fallback: Literal["code_128", "code_39", "code_93", "qr"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Draw a value as a barcode or QR code and get the PNG image.

        Args:
            type: Which kind of code to draw.
            value: What the code stands for.
            width: How wide the barcode is to be, in pixels.
            height: How high the barcode is to be, in pixels.
            fallback: Which kind to draw instead when the value is not a valid EAN.

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

        Source: afosto (003), Content / Barcode, lines 10264-10407.
        """
        return await self._call(
            _RENDER,
            {
                "type": type,
                "value": value,
                "width": width,
                "height": height,
                "fallback": fallback,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntBarcodesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntBarcodesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntBarcodesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntBarcodesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntBarcodesRaw:
        """`CntBarcodes`, returning whole responses."""

        def __init__(self, resource: CntBarcodes) -> None:
            self.render = raw(resource.render)

    class CntBarcodesStreamed:
        """`CntBarcodes`, with responses that are yet to be read."""

        def __init__(self, resource: CntBarcodes) -> None:
            self.render = streamed(resource.render)

    class AsyncCntBarcodesRaw:
        """`AsyncCntBarcodes`, returning whole responses."""

        def __init__(self, resource: AsyncCntBarcodes) -> None:
            self.render = async_raw(resource.render)

    class AsyncCntBarcodesStreamed:
        """`AsyncCntBarcodes`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntBarcodes) -> None:
            self.render = async_streamed(resource.render)
