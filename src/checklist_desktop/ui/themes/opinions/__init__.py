"""What people at the table think themselves, beside what they agree on."""
