"""The generated tests: what is called, what is answered, what must be seen.

It stands on the plan of the client, from which it knows what methods are called and how
their arguments are. What a test compares against, on the wire and in what is decoded, is
worked out here from samples and the IR, so that a fault in the client cannot agree with
its test.
"""

from .client import ClientTest, plan_client_test, plan_exports_test
from .credentials import TestCredentials
from .failures import FailureTables, plan_failures
from .models import ModelTests, plan_model_tests
from .operations import OperationTests, plan_operation_tests
from .prepared import PreparedTest, plan_prepared_tests
from .readme import Played, plan_readme_test
from .webhooks import (
    SignatureTest,
    WebhookTest,
    documented,
    plan_signature_tests,
    plan_webhook_tests,
)

__all__ = [
    "ClientTest",
    "FailureTables",
    "ModelTests",
    "OperationTests",
    "Played",
    "PreparedTest",
    "SignatureTest",
    "TestCredentials",
    "WebhookTest",
    "documented",
    "plan_client_test",
    "plan_exports_test",
    "plan_failures",
    "plan_model_tests",
    "plan_operation_tests",
    "plan_prepared_tests",
    "plan_readme_test",
    "plan_signature_tests",
    "plan_webhook_tests",
]
