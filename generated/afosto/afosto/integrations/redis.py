"""Several processes as one, by way of Redis: `pip install redis`."""

from .._runtime.redis_webhooks import RedisEventStore as RedisEventStore
from .._runtime.redis_limits import RedisLimiter as RedisLimiter
