"""Parameters: plain dicts as bodies take them, for type checkers and editors."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sms import NewSmsParams as NewSmsParams
else:
    from .._runtime.core.lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(__name__, {"NewSmsParams": "sms"})
