"""What announcements say and how: each rule understands one manner of stating one relation."""

from pressgraph.rules import funding, partnership, position, structure
from pressgraph.rules.found import Rule

RULES: tuple[Rule, ...] = (*partnership.RULES, *funding.RULES, *position.RULES, *structure.RULES)
