"""What can go wrong, each error a sentence that says where and what is possible."""


class PressgraphError(Exception):
    """The base of our errors; its text is one line for the user."""


class InputError(PressgraphError):
    """A document, file or folder that cannot be read."""


class FormatError(PressgraphError):
    """A format or suffix that pressgraph does not read or write."""


class QueryError(PressgraphError):
    """A query that is not known, not understood or not allowed."""


class MissingError(PressgraphError):
    """Something optional that is not installed."""


class EngineError(PressgraphError):
    """A run over many documents that cannot go on, or not into this folder."""


class RegisterError(PressgraphError):
    """An index of the register that is missing or not readable."""
