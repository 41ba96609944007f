"""What a person corrects: a table that is applied on every run, and kept in the graph with what it had influence on.

| action | a | b |
|---|---|---|
| merge | a thing, by name or identifier | another: both are one thing |
| apart | a thing | another: they differ |
| reject | a fact, by identifier | |
| confirm | a fact, by identifier | |
| kind | a thing | its kind |
"""

from pressgraph.corrections.applying import apply, changed, pairs_of, unmatched
from pressgraph.corrections.reading import ACTIONS, Correction, confirmed, read_corrections, write_corrections

__all__ = ["ACTIONS", "Correction", "apply", "changed", "confirmed", "pairs_of", "read_corrections", "unmatched", "write_corrections"]
