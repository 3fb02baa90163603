"""The floors of the house hold: imports go down, and heavy libraries stay where they belong."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import gptlab

PACKAGE = Path(gptlab.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))

FLOOR_OF = {"gpt": 1, "lab": 2, "ui": 3, "cli": 4, "__main__": 4}
"""By the first name below the package; everything else is the ground."""
GROUND = {"errors", "paths", "text", "__init__"}


def module_of(file: Path) -> str:
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def below_package(module: str) -> str:
    """`gptlab.gpt.model` is `gpt`; the package itself is `__init__`."""
    return [*module.split("."), "__init__"][1]


def floor(module: str) -> int:
    return FLOOR_OF.get(below_package(module), 0)


def is_for_type_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def imports(
    node: ast.AST, package: str, *, only_at_import: bool = False, typing_too: bool = True
) -> Iterator[str]:
    """Dotted names that the code under `node` imports, `from x import y` as `x.y`.

    `only_at_import` leaves out what stands in functions: it runs later, if at all.
    """
    for child in ast.iter_child_nodes(node):
        if only_at_import and isinstance(
            child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
        ):
            continue
        if not typing_too and is_for_type_checkers(child):
            continue
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - child.level + 1]
            source = ".".join(above * bool(child.level) + [child.module] * bool(child.module))
            yield from (f"{source}.{alias.name}" for alias in child.names)
        else:
            yield from imports(child, package, only_at_import=only_at_import, typing_too=typing_too)


def imports_of(file: Path, *, only_at_import: bool = False, typing_too: bool = True) -> set[str]:
    module = module_of(file)
    package = module if file.name == "__init__.py" else module.rpartition(".")[0]
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return set(imports(tree, package, only_at_import=only_at_import, typing_too=typing_too))


def names_library(imported: str, *libraries: str) -> bool:
    return imported.split(".")[0] in libraries


@pytest.fixture(params=FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def file(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_every_module_stands_on_a_known_floor(file: Path) -> None:
    first = below_package(module_of(file))
    assert first in FLOOR_OF or first in GROUND, f"{first} is on no floor of the architecture"


def test_imports_only_go_down(file: Path) -> None:
    # The package's own lazy names point up, but only by text, or for type checkers.
    names = imports_of(file, typing_too=module_of(file) != "gptlab")
    own_floor = floor(module_of(file))
    upward = {name for name in names if names_library(name, "gptlab") and floor(name) > own_floor}
    assert not upward, f"floor {own_floor} imports from above: {upward}"


def test_the_ground_needs_nothing_but_the_standard_library(file: Path) -> None:
    if floor(module_of(file)) > 0:
        return
    allowed = {*sys.stdlib_module_names, "gptlab", "platformdirs"}
    foreign = {name for name in imports_of(file) if name.split(".")[0] not in allowed}
    assert not foreign


def test_the_core_never_imports_screen_libraries(file: Path) -> None:
    if floor(module_of(file)) > 2:
        return
    found = {name for name in imports_of(file) if names_library(name, "textual", "rich")}
    assert not found, "gpt and lab know no screen"


def test_screens_and_session_never_import_torch_when_they_are_loaded(file: Path) -> None:
    if floor(module_of(file)) < 2:
        return
    names = imports_of(file, only_at_import=True, typing_too=False)
    found = {name for name in names if names_library(name, "torch", "transformers")}
    assert not found, "import torch in the function that needs it"


def test_configuration_events_and_tokenizers_are_free_of_torch(file: Path) -> None:
    module = module_of(file)
    free = ("gptlab.gpt.config", "gptlab.gpt.events", "gptlab.gpt.tokenizers")
    if not module.startswith(free):
        return
    assert not {name for name in imports_of(file) if names_library(name, "torch")}


def test_panes_never_import_each_other(file: Path) -> None:
    module = module_of(file)
    if not module.startswith("gptlab.ui.panes.") or module == "gptlab.ui.panes":
        return
    shared = ("gptlab.ui.panes.base", module)
    found = {
        name
        for name in imports_of(file)
        if name.startswith("gptlab.ui.panes.") and not name.startswith(shared)
    }
    assert not found, "a pane asks the session, not another pane"


def reads_environment(tree: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Attribute)
        and node.attr in ("environ", "environb", "getenv", "getenvb")
        and isinstance(node.value, ast.Name)
        and node.value.id == "os"
        for node in ast.walk(tree)
    )


def test_only_paths_reads_environment_variables(file: Path) -> None:
    if module_of(file) == "gptlab.paths":
        return
    assert not reads_environment(ast.parse(file.read_text(encoding="utf-8")))
    assert not imports_of(file) & {"os.environ", "os.getenv"}


def modules_after(statement: str) -> set[str]:
    """The first parts of the names in `sys.modules` after a statement, in a fresh interpreter."""
    program = f"import sys; {statement}; print(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.split())


def test_importing_the_package_loads_neither_torch_nor_textual() -> None:
    loaded = modules_after("import gptlab, gptlab.paths, gptlab.text, gptlab.errors")
    assert not loaded & {"torch", "textual", "rich", "typer", "numpy"}


def importable(*folders: str, without: tuple[str, ...] = ()) -> str:
    modules = [
        module_of(each)
        for each in FILES
        if module_of(each).startswith(tuple(f"gptlab.{folder}" for folder in folders))
        and module_of(each) not in without
    ]
    return "import " + ", ".join(["gptlab", *modules])


def test_session_screens_and_commands_load_without_torch() -> None:
    loaded = modules_after(importable("lab", "ui", "cli", "gpt.config", "gpt.events"))
    assert "torch" not in loaded
    assert "transformers" not in loaded


def test_the_core_loads_without_a_screen_library() -> None:
    loaded = modules_after(importable("gpt", "lab"))
    assert not loaded & {"textual", "rich"}


@pytest.mark.parametrize("name", [each for each in gptlab.__all__ if each != "__version__"])
def test_public_names_are_there(name: str) -> None:
    assert callable(getattr(gptlab, name))


def test_unknown_public_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = gptlab.no_such_name
