"""The views of the pane Tokenize, one file each."""
