"""Two laptops that share a practice."""

import pytest

from tests.services.laptop import Laptop


@pytest.fixture
def here(tmp_path):
    """The laptop where the practice was made."""
    return Laptop(tmp_path, "hier")


@pytest.fixture
def there(tmp_path):
    """The laptop that gets its files."""
    return Laptop(tmp_path, "daar")
