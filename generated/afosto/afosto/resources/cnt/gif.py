"""The operations of `cnt.gif`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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

_GET_INFO: Operation[models.CntGifInfo] = Operation(
    "cnt.gif.get_info",
    "GET",
    "/cnt/gif/info",
    parameters=(Parameter("url", "query"),),
    results={"200": Json(lambda: models.CntGifInfo)},
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
_TRANSFORM: Operation[bytes] = Operation(
    "cnt.gif.transform",
    "GET",
    "/cnt/gif/transform",
    parameters=(Parameter("url", "query"),),
    results={"206": Binary("video/mp4")},
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


class CntGif(SyncResource):
    """Information on GIFs, and their conversion to video.

    The operations of `cnt.gif`.
    """

    def get_info(
        self,
        *,
        url: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CntGifInfo:
        """Read the size, loop count and animation flag of a GIF.

        Args:
            url: Address of the GIF.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Video, lines 18807-18943.
        """
        return self._call(_GET_INFO, {"url": url}, options=options)

    def transform(
        self,
        *,
        url: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Convert a GIF to an MP4 video.

        Args:
            url: Address of the GIF.

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

        Source: afosto (003), Content / Video, lines 18945-19067.
        """
        return self._call(_TRANSFORM, {"url": url}, options=options)

    @property
    def with_raw_response(self) -> CntGifRaw:
        """The same methods, returning the whole response."""
        return cast("CntGifRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntGifStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntGifStreamed", self._as_streamed())


class AsyncCntGif(AsyncResource):
    """Information on GIFs, and their conversion to video.

    The operations of `cnt.gif`.
    """

    async def get_info(
        self,
        *,
        url: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CntGifInfo:
        """Read the size, loop count and animation flag of a GIF.

        Args:
            url: Address of the GIF.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Video, lines 18807-18943.
        """
        return await self._call(_GET_INFO, {"url": url}, options=options)

    async def transform(
        self,
        *,
        url: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Convert a GIF to an MP4 video.

        Args:
            url: Address of the GIF.

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

        Source: afosto (003), Content / Video, lines 18945-19067.
        """
        return await self._call(_TRANSFORM, {"url": url}, options=options)

    @property
    def with_raw_response(self) -> AsyncCntGifRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntGifRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntGifStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntGifStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntGifRaw:
        """`CntGif`, returning whole responses."""

        def __init__(self, resource: CntGif) -> None:
            self.get_info = raw(resource.get_info)
            self.transform = raw(resource.transform)

    class CntGifStreamed:
        """`CntGif`, with responses that are yet to be read."""

        def __init__(self, resource: CntGif) -> None:
            self.get_info = streamed(resource.get_info)
            self.transform = streamed(resource.transform)

    class AsyncCntGifRaw:
        """`AsyncCntGif`, returning whole responses."""

        def __init__(self, resource: AsyncCntGif) -> None:
            self.get_info = async_raw(resource.get_info)
            self.transform = async_raw(resource.transform)

    class AsyncCntGifStreamed:
        """`AsyncCntGif`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntGif) -> None:
            self.get_info = async_streamed(resource.get_info)
            self.transform = async_streamed(resource.transform)
