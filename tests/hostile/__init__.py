"""Documents of somebody who wants to get code into a client, or to break the press."""
