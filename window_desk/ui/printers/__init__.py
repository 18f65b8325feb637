"""Where papers go: the printers of this PC."""
