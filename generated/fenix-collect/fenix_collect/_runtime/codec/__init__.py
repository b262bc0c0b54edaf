"""Between Python values and the bytes of JSON."""
