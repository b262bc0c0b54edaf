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
    """Latin letters of GSM 03.38. The account's prefix goes in front, and what exceeds
    160 characters with it is cut off.
    """
    id: str
    """The caller's own identifier, letters and digits. Recommended: it comes back in
    pingbacks and guards against sending twice.
    """
