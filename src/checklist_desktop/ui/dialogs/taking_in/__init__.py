"""Going on with a report: what is in it, and what is done with one that is dropped."""
