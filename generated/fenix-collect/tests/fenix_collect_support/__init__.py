"""What the tests of this client share."""

from .counting import Counting as Counting
from .deliveries import delivered_twice as delivered_twice
from .failures import Failure as Failure
from .played import Played as Played
from .played import PlayedApi as PlayedApi
from .runner import Runner as Runner
from .seen import Seen as Seen
from .seen import encoded as encoded
from .seen import same as same
from .seen import see as see
from .seen import without_nulls as without_nulls
from .wire import Reply as Reply
from .wire import Sent as Sent
