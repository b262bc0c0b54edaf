"""The JSON-Schema-Test-Suite, as answers of one API."""
