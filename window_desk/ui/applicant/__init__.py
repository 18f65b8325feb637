"""What stands before the applicant: the second screen, what it shows, and the rating made on it (MISSION G2, A17)."""
