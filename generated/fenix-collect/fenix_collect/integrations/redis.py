"""Several processes as one, by way of Redis: `pip install redis`."""

from .._runtime.webhooks.redis import RedisEventStore as RedisEventStore
from .._runtime.limits.redis import RedisLimiter as RedisLimiter
