"""Models of `sms`."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.model import Model


class NewSms(Model, kw_only=True):
    """A text message to send."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("msisdn", "text"))
    msisdn: str
    """Mobile number of the recipient, best in E.164 form. A leading `00` is taken too,
    and so is the national form, read as a number in the country of the service.
    """
    text: str
    """Latin letters of GSM 03.38. The account's prefix goes in front, and what exceeds
    160 characters with it is cut off.
    """
    id: str | None = None
    """The caller's own identifier, letters and digits. Recommended: it comes back in
    pingbacks and guards against sending twice.
    """
