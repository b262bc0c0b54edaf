"""Tests of the commands, with toy stages."""
