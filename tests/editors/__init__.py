"""What an editor shows of a client while somebody writes a call."""
