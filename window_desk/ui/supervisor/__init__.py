"""监督: acts over the acts. What a supervisor, a head, or whoever is concerned fills in."""
