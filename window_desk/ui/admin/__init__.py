"""Where an administrator stands."""
