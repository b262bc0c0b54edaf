"""The generated tests: what is called, what is answered, what must be seen.

Everything a test compares against is worked out here from the IR, apart from the plan
of the client itself, so that a fault in the client cannot agree with its test.
"""

from .credentials import TestCredentials
from .operations import OperationTests, plan_operation_tests
from .prepared import PreparedTest, plan_prepared_tests
from .readme import Played, plan_readme_test
from .webhooks import (
    SignatureTest,
    WebhookTest,
    plan_signature_tests,
    plan_webhook_tests,
)

__all__ = [
    "OperationTests",
    "Played",
    "PreparedTest",
    "SignatureTest",
    "TestCredentials",
    "WebhookTest",
    "plan_operation_tests",
    "plan_prepared_tests",
    "plan_readme_test",
    "plan_signature_tests",
    "plan_webhook_tests",
]
