"""Meetings on paper."""
