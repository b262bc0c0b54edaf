# Copied by clientpress. Do not edit.
"""Writing down where answers disagree with what is documented."""
