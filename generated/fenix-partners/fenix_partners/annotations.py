"""Types for annotations in your own code; calls need none of them."""

from ._runtime.spec.hooks import AfterResponse as AfterResponse
from ._runtime.spec.hooks import AsyncAfterResponse as AsyncAfterResponse
from ._runtime.spec.hooks import AsyncBeforeRequest as AsyncBeforeRequest
from ._runtime.spec.options import AsyncCredential as AsyncCredential
from ._runtime.streaming.streamed_response import (
    AsyncStreamedResponse as AsyncStreamedResponse,
)
from ._runtime.spec.options import AsyncTokenSource as AsyncTokenSource
from ._runtime.spec.hooks import BeforeRequest as BeforeRequest
from ._runtime.spec.options import Credential as Credential
from ._runtime.request.files import FileInput as FileInput
from ._runtime.core.headers import Headers as Headers
from ._runtime.limits.limiter import Limiter as Limiter
from ._runtime.spec.options import OnDrift as OnDrift
from ._runtime.exchange.response import Redirect as Redirect
from ._runtime.streaming.streamed_response import StreamedResponse as StreamedResponse
from ._runtime.spec.options import TokenSource as TokenSource
