# Copied by clientpress. Do not edit.
"""What generated modules say: operations, servers, options."""
