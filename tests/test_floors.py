"""The floors of the house hold: imports go down, and heavy libraries stay where they belong."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
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


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def imports_of(
    file: Path, *, only_at_import: bool = False, typing_too: bool = True
) -> frozenset[str]:
    module = module_of(file)
    package = module if file.name == "__init__.py" else module.rpartition(".")[0]
    found = imports(tree_of(file), package, only_at_import=only_at_import, typing_too=typing_too)
    return frozenset(found)


def names_library(imported: str, *libraries: str) -> bool:
    return imported.split(".")[0] in libraries


def files_where(
    wrong_names: Callable[[str, Path], set[str]], among: Callable[[str], bool] = lambda module: True
) -> dict[str, set[str]]:
    """What is wrong in which module: nothing at all is what the tests below want."""
    assert len(FILES) > 100, "the package was not found"
    modules = {module_of(file): file for file in FILES if among(module_of(file))}
    assert modules
    wrong = {module: wrong_names(module, file) for module, file in modules.items()}
    return {module: names for module, names in wrong.items() if names}


def test_every_module_stands_on_a_known_floor() -> None:
    first = {below_package(module_of(file)) for file in FILES}
    assert not first - FLOOR_OF.keys() - GROUND, "they are on no floor of the architecture"


def test_imports_only_go_down() -> None:
    def upward(module: str, file: Path) -> set[str]:
        # The package's own lazy names point up, but only by text, or for type checkers.
        names = imports_of(file, typing_too=module != "gptlab")
        own = floor(module)
        return {name for name in names if names_library(name, "gptlab") and floor(name) > own}

    assert files_where(upward) == {}


def test_the_ground_needs_nothing_but_the_standard_library() -> None:
    allowed = {*sys.stdlib_module_names, "gptlab", "platformdirs"}

    def foreign(module: str, file: Path) -> set[str]:
        return {name for name in imports_of(file) if name.split(".")[0] not in allowed}

    assert files_where(foreign, lambda module: floor(module) == 0) == {}


def test_the_core_never_imports_screen_libraries() -> None:
    def screens(module: str, file: Path) -> set[str]:
        return {name for name in imports_of(file) if names_library(name, "textual", "rich")}

    assert files_where(screens, lambda module: floor(module) <= 2) == {}, "they know no screen"


def test_screens_and_session_never_import_torch_when_they_are_loaded() -> None:
    def heavy(module: str, file: Path) -> set[str]:
        names = imports_of(file, only_at_import=True, typing_too=False)
        return {name for name in names if names_library(name, "torch", "transformers")}

    wrong = files_where(heavy, lambda module: floor(module) >= 2)
    assert wrong == {}, "import torch in the function that needs it"


def test_configuration_events_and_tokenizers_are_free_of_torch() -> None:
    free = ("gptlab.gpt.config", "gptlab.gpt.events", "gptlab.gpt.tokenizers")

    def torches(module: str, file: Path) -> set[str]:
        return {name for name in imports_of(file) if names_library(name, "torch")}

    assert files_where(torches, lambda module: module.startswith(free)) == {}


def test_panes_never_import_each_other() -> None:
    def other_panes(module: str, file: Path) -> set[str]:
        shared = ("gptlab.ui.panes.base", module)
        return {
            name
            for name in imports_of(file)
            if name.startswith("gptlab.ui.panes.") and not name.startswith(shared)
        }

    wrong = files_where(other_panes, lambda module: module.startswith("gptlab.ui.panes."))
    assert wrong == {}, "a pane asks the session, not another pane"


def environment_reads(tree: ast.AST) -> set[str]:
    return {
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr in ("environ", "environb", "getenv", "getenvb")
        and isinstance(node.value, ast.Name)
        and node.value.id == "os"
    }


def test_only_paths_reads_environment_variables() -> None:
    def reads(module: str, file: Path) -> set[str]:
        imported = {name for name in imports_of(file) if name in ("os.environ", "os.getenv")}
        return environment_reads(tree_of(file)) | imported

    assert files_where(reads, lambda module: module != "gptlab.paths") == {}


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
