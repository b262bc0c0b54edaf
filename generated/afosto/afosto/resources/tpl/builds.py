"""The operations of `tpl.builds`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_GET: Operation[models.TplBuild] = Operation(
    "tpl.builds.get",
    "GET",
    "/tpl/templates/builds/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.TplBuild)},
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


class TplBuilds(SyncResource):
    """Single builds of template repositories.

    The operations of `tpl.builds`.
    """

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.TplBuild:
        """Read one build: its Git reference, its times and its errors.

        Args:
            id: Id of the build.

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

        Source: afosto (003), Theme service / Templates, lines 75974-76124.
        """
        return self._call(_GET, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> TplBuildsRaw:
        """The same methods, returning the whole response."""
        return cast("TplBuildsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> TplBuildsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("TplBuildsStreamed", self._as_streamed())


class AsyncTplBuilds(AsyncResource):
    """Single builds of template repositories.

    The operations of `tpl.builds`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.TplBuild:
        """Read one build: its Git reference, its times and its errors.

        Args:
            id: Id of the build.

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

        Source: afosto (003), Theme service / Templates, lines 75974-76124.
        """
        return await self._call(_GET, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncTplBuildsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncTplBuildsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncTplBuildsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncTplBuildsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class TplBuildsRaw:
        """`TplBuilds`, returning whole responses."""

        def __init__(self, resource: TplBuilds) -> None:
            self.get = raw(resource.get)

    class TplBuildsStreamed:
        """`TplBuilds`, with responses that are yet to be read."""

        def __init__(self, resource: TplBuilds) -> None:
            self.get = streamed(resource.get)

    class AsyncTplBuildsRaw:
        """`AsyncTplBuilds`, returning whole responses."""

        def __init__(self, resource: AsyncTplBuilds) -> None:
            self.get = async_raw(resource.get)

    class AsyncTplBuildsStreamed:
        """`AsyncTplBuilds`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncTplBuilds) -> None:
            self.get = async_streamed(resource.get)
