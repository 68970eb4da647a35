"""The rules of the house, read from the source itself; tests/test_house.py applies them."""
