"""Types for annotations in your own code; calls need none of them."""

from ._runtime.hooks import AfterResponse as AfterResponse
from ._runtime.hooks import AsyncAfterResponse as AsyncAfterResponse
from ._runtime.hooks import AsyncBeforeRequest as AsyncBeforeRequest
from ._runtime.options import AsyncCredential as AsyncCredential
from ._runtime.streamed_responses import AsyncStreamedResponse as AsyncStreamedResponse
from ._runtime.options import AsyncTokenSource as AsyncTokenSource
from ._runtime.hooks import BeforeRequest as BeforeRequest
from ._runtime.options import Credential as Credential
from ._runtime.files import FileInput as FileInput
from ._runtime.headers import Headers as Headers
from ._runtime.limits import Limiter as Limiter
from ._runtime.options import OnDrift as OnDrift
from ._runtime.response import Redirect as Redirect
from ._runtime.streamed_responses import StreamedResponse as StreamedResponse
from ._runtime.options import TokenSource as TokenSource
