"""Names beside those of clients that people tend by hand: `make names LISTS=folder`."""
