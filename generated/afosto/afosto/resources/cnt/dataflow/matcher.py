"""The operations of `cnt.dataflow.matcher`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_TEST: Operation[models.CntDataflowMatcherTestResponse] = Operation(
    "cnt.dataflow.matcher.test",
    "POST",
    "/cnt/dataflow/matcher/{model}/{id}",
    parameters=(Parameter("model", "path"), Parameter("id", "path")),
    results={"200": Json(lambda: models.CntDataflowMatcherTestResponse)},
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


class CntDataflowMatcher(SyncResource):
    """Tests of whether data matches a dataflow.

    The operations of `cnt.dataflow.matcher`.
    """

    def test(
        self,
        model: str,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntDataflowMatcherTestResponse:
        """Test whether data matches a flow, and see which keys and configs miss.

        The document shows no body, so which flow is tested is not known.

        Args:
            model: Data model of the entity.
            id: Id of the entity whose data is tested.

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

        Source: afosto (003), Content / Tester, lines 18654-18803.
        """
        return self._call(_TEST, {"model": model, "id": id}, options=options)

    @property
    def with_raw_response(self) -> CntDataflowMatcherRaw:
        """The same methods, returning the whole response."""
        return cast("CntDataflowMatcherRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntDataflowMatcherStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntDataflowMatcherStreamed", self._as_streamed())


class AsyncCntDataflowMatcher(AsyncResource):
    """Tests of whether data matches a dataflow.

    The operations of `cnt.dataflow.matcher`.
    """

    async def test(
        self,
        model: str,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntDataflowMatcherTestResponse:
        """Test whether data matches a flow, and see which keys and configs miss.

        The document shows no body, so which flow is tested is not known.

        Args:
            model: Data model of the entity.
            id: Id of the entity whose data is tested.

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

        Source: afosto (003), Content / Tester, lines 18654-18803.
        """
        return await self._call(_TEST, {"model": model, "id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncCntDataflowMatcherRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntDataflowMatcherRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntDataflowMatcherStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntDataflowMatcherStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntDataflowMatcherRaw:
        """`CntDataflowMatcher`, returning whole responses."""

        def __init__(self, resource: CntDataflowMatcher) -> None:
            self.test = raw(resource.test)

    class CntDataflowMatcherStreamed:
        """`CntDataflowMatcher`, with responses that are yet to be read."""

        def __init__(self, resource: CntDataflowMatcher) -> None:
            self.test = streamed(resource.test)

    class AsyncCntDataflowMatcherRaw:
        """`AsyncCntDataflowMatcher`, returning whole responses."""

        def __init__(self, resource: AsyncCntDataflowMatcher) -> None:
            self.test = async_raw(resource.test)

    class AsyncCntDataflowMatcherStreamed:
        """`AsyncCntDataflowMatcher`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntDataflowMatcher) -> None:
            self.test = async_streamed(resource.test)
