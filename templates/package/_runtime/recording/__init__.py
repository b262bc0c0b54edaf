"""Writing down where answers disagree with what is documented."""
