# Copied by clientpress. Do not edit.
"""Calls that need another call first, whose answer holds some of their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.errors import DecodeError
from ..core.pointers import find
from ..core.sentinel import UNSET
from ..spec.options import for_another_request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..exchange.response import Response
    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from .calls import AsyncCalls, SyncCalls

__all__ = ["Preparation"]


class Preparation:
    """The operation that goes first. `taken` pairs arguments with JSON pointers.

    The pointers lead into its answer; each must find text or a number there.
    """

    __slots__ = ("operation", "taken")

    def __init__(self, operation: Operation[Any], taken: Mapping[str, str]) -> None:
        self.operation = operation
        self.taken = taken

    def run(
        self,
        calls: SyncCalls,
        parameters: Mapping[str, Any] | None = None,
        *,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Call the operation and return what is taken from its answer.

        Raises what any call raises, and DecodeError where a value is not found.
        """
        response = calls.having(is_raw=True).call(
            self.operation,
            parameters,
            body=body,
            fields=fields,
            options=for_another_request(options),
        )
        return self._values(response)

    async def run_async(
        self,
        calls: AsyncCalls,
        parameters: Mapping[str, Any] | None = None,
        *,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """See `run`."""
        response = await calls.having(is_raw=True).call(
            self.operation,
            parameters,
            body=body,
            fields=fields,
            options=for_another_request(options),
        )
        return self._values(response)

    def _values(self, response: Response[Any]) -> dict[str, Any]:
        answer = response.json()
        values: dict[str, Any] = {}
        for argument, pointer in self.taken.items():
            value = find(answer, pointer)
            if isinstance(value, bool) or not isinstance(value, (str, int, float)):
                raise self._not_found(argument, pointer, response)
            values[argument] = value
        return values

    def _not_found(
        self, argument: str, pointer: str, response: Response[Any]
    ) -> DecodeError:
        error = DecodeError(
            f"{self.operation.name}: the answer has no text or number at"
            f" {pointer or 'its top'}, where the argument {argument} is taken from"
        )
        error.operation = self.operation.name
        error.method = self.operation.method
        error.route = response.route
        error.status_code = response.status_code
        error.raw = response.content
        error.request_id = response.request_id
        return error

    def __repr__(self) -> str:
        return f"<Preparation by {self.operation.name}>"
