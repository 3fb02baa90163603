"""The commands, called in this process as a shell would call them."""
