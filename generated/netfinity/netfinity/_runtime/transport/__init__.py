# Copied by clientpress. Do not edit.
"""Effects of the exchange, and what sending takes."""
