"""Effects of the exchange, and what sending takes."""
