"""Presses typed Python clients, models and tests from OpenAPI documents."""
