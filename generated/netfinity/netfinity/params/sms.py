"""Parameters of `sms`."""

from __future__ import annotations

from typing import Required, TypedDict


class NewSmsParams(TypedDict, total=False):
    """A text message to send."""

    msisdn: Required[str]
    """Mobile number of the recipient, best in E.164 form. A leading `00` is taken too,
    and so is the national form, read as a number in the country of the service.
    """
    text: Required[str]
    """The message, in the Latin letters of GSM 03.38. The account's prefix is put in
    front of it, and what then goes beyond 160 characters is cut off.
    """
    id: str
    """An identifier of the caller's own, of letters and digits. It is recommended:
    pingbacks carry it, and it guards against sending a message twice.
    """
