"""The fields of a configuration with their docstrings: what options and forms are made from."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import sys
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, get_type_hints


@dataclass(frozen=True)
class ConfigField:
    """One setting, as a person meets it."""

    name: str
    type: Any
    """The annotation, resolved: `int`, `float | None`, `Literal[...]`."""
    default: Any
    help: str
    """The docstring under the field, on one line."""


@lru_cache
def config_fields(configuration: type) -> tuple[ConfigField, ...]:
    """The fields of a configuration dataclass in their order."""
    types = get_type_hints(configuration)
    helps = _docstrings(configuration)
    return tuple(
        ConfigField(each.name, types[each.name], each.default, helps.get(each.name, ""))
        for each in dataclasses.fields(configuration)
    )


def _docstrings(configuration: type) -> dict[str, str]:
    """The string that stands under each field; Python keeps it only in the source."""
    module = ast.parse(inspect.getsource(sys.modules[configuration.__module__]))
    body = next(
        node.body
        for node in module.body
        if isinstance(node, ast.ClassDef) and node.name == configuration.__name__
    )
    found = {}
    for field, below in pairwise(body):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            found[field.target.id] = " ".join(str(below.value.value).split())
    return found
