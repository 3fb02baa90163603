"""The views of the pane Attention, one file each, and the parts that they are made of."""
