"""Tests stay by themselves: no network, no home of a developer, no screen."""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path

import pytest

from checklist_desktop.system.paths import data_folder
from tests.conftest import NetworkUsed


@pytest.mark.parametrize("address", [("127.0.0.1", 9), ("192.0.2.1", 443)])
def test_a_test_that_reaches_for_the_network_is_stopped(address: tuple[str, int]) -> None:
    with socket.socket() as line, pytest.raises(NetworkUsed):
        line.connect(address)


def test_a_test_that_looks_up_a_name_is_stopped() -> None:
    with pytest.raises(NetworkUsed):
        socket.getaddrinfo("voorbeeldstad.example", 443)


@pytest.mark.skipif(os.name == "nt", reason="Windows asks the system, not the environment")
def test_the_folder_of_the_user_is_a_temporary_one() -> None:
    assert data_folder().root.is_relative_to(Path(tempfile.gettempdir()))
