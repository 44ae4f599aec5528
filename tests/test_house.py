"""The house stays readable: small modules, and no import goes round in a circle."""

from pathlib import Path

import grimp

import zpm_checklist

PACKAGE = Path(zpm_checklist.__file__).parent
MOST_LINES = 300


def test_no_module_is_longer_than_one_can_read():
    lengths = {
        str(path.relative_to(PACKAGE)): len(path.read_text(encoding="utf-8").splitlines())
        for path in PACKAGE.rglob("*.py")
    }
    assert len(lengths) > 80
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_no_import_goes_round():
    graph = grimp.build_graph("zpm_checklist", cache_dir=None)
    # A package's own __init__ is no part of a circle: ours hold nothing but a docstring.
    round_trips = [
        (module, imported)
        for module in sorted(graph.modules)
        for imported in graph.find_modules_directly_imported_by(module)
        if graph.chain_exists(importer=imported, imported=module)
    ]
    assert graph.count_imports() > 300
    assert round_trips == []
