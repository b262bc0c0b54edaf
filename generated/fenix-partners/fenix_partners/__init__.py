"""The client of Fenix Partners."""

from . import models as models
from . import params as params
from ._client import AsyncFenixPartners as AsyncFenixPartners
from ._client import FenixPartners as FenixPartners
from ._runtime.errors import APIConnectionError as APIConnectionError
from ._runtime.errors import APIError as APIError
from ._runtime.errors import APIStatusError as APIStatusError
from ._runtime.errors import APITimeoutError as APITimeoutError
from ._runtime.errors import AuthenticationError as AuthenticationError
from ._runtime.errors import BadRequestError as BadRequestError
from ._runtime.errors import ClientConfigurationError as ClientConfigurationError
from ._runtime.errors import ConflictError as ConflictError
from ._runtime.errors import DecodeError as DecodeError
from ._runtime.errors import DriftError as DriftError
from ._runtime.errors import NotAcceptableError as NotAcceptableError
from ._runtime.errors import NotFoundError as NotFoundError
from ._runtime.errors import PagingError as PagingError
from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
from ._runtime.errors import RateLimitError as RateLimitError
from ._runtime.errors import ServerError as ServerError
from ._runtime.errors import TaskTimeoutError as TaskTimeoutError
from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
from ._runtime.options import RequestOptions as RequestOptions
from ._runtime.response import Response as Response
from ._runtime.sentinel import UNSET as UNSET
