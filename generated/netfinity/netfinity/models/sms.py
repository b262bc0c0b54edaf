"""Models of `sms`."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.codec.model import Model


class NewSms(Model, kw_only=True):
    """A text message to send."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("msisdn", "text"))
    msisdn: str
    """Mobile number of the recipient, best in E.164 form. A leading `00` is taken too,
    and so is the national form, read as a number in the country of the service.
    """
    text: str
    """The message, in the Latin letters of GSM 03.38. The account's prefix is put in
    front of it, and what then goes beyond 160 characters is cut off.
    """
    id: str | None = None
    """An identifier of the caller's own, of letters and digits. It is recommended:
    pingbacks carry it, and it guards against sending a message twice.
    """
