"""What a person is told when something cannot be done.

Every mistake that a user can make, and every failure of the world around the program (a missing
file, a full disk), ends in a `LabError`: one sentence that says what was wrong with which input,
and a hint that says what to do now. Anything else that is raised is a mistake of ours.
"""

from __future__ import annotations


class LabError(Exception):
    """A failure that a person can understand and act on.

    `message` says what was wrong, with the values; `hint` says what to do now.
    """

    exit_status = 1
    """The status with which a command ends: 1 when it failed, 2 when it was called wrongly."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}: {self.hint}" if self.hint else self.message


class UsageError(LabError):
    """A command, option or name that does not exist or does not fit the others."""

    exit_status = 2


class ConfigError(UsageError):
    """Settings that contradict each other or lie outside what they can be."""


class DataError(LabError):
    """A text or a file that cannot be used as data."""


class TokenizerError(LabError):
    """A text that an encoding cannot express, or a vocabulary that cannot be made or read."""


class CheckpointError(LabError):
    """A checkpoint that cannot be found, read or trusted."""


class CheckpointMissing(CheckpointError):
    """A checkpoint, or a part of it, is not there; the message names it."""


class CheckpointDamaged(CheckpointError):
    """A checkpoint's files are not as they were written."""


class CheckpointUnsupported(CheckpointError):
    """A checkpoint asks for arithmetic that this model does not do; the setting is named."""


class WrongKindOfModel(CheckpointError):
    """A classifier where a language model is needed, or the other way round."""


class RunError(LabError):
    """A run that cannot be created, opened or continued."""


class RunLocked(RunError):
    """Another process writes this run; the message names it."""


class StorageError(LabError):
    """The disk refused: full, read-only or gone. Nothing that was whole before is harmed."""


class TrainingDiverged(LabError):
    """The loss became infinite or not a number; the last good checkpoint is kept."""
