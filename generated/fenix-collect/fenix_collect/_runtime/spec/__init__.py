"""What generated modules say: operations, servers, options."""
