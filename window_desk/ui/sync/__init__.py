"""同步: how this window stands with its centre, and what two windows did apart."""
