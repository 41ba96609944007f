"""The words of giving and receiving money."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of *text*."""
    return frozenset(text.split())


GIVING = words(
    "add allocate announce appropriate approve assign award back bankroll bequeath bestow channel chip co-fund commit committed confer "
    "contribute cover create deliver deploy disburse dispense distribute donate earmark endow establish extend finance fund gift give grant "
    "hand inject invest issue leave kick launch lend lent loan make match offer pay pledge plough present promise provide put sanction send set "
    "sponsor stump subsidize supply support transfer underwrite unveil"
)
GIVING_IN_ITSELF = words("donate sponsor fund finance endow underwrite subsidize co-fund bankroll bequeath")
RECEIVING = words(
    "receive get secure secur secured win obtain land accept gain attract raise garner close complete collect net bag "
    "have draw clinch borrow earn pull take share split sign enter"
)
FROM_SOMEBODY = words("have get draw collect pull earn attract accept gain take share split")
SHARING = words("share split")
AGREEING = words("sign enter")
SELECTED = words("award grant select choose")
SURELY_RECEIVING = words("attract receive secure secur secured win obtain land award raise")
FOUNDING = words("establish launch create unveil")
INTENDING = words("plan intend expect")
MOVING = words("come go flow reach")
FOR_A_CAUSE = words("donate contribute give pledge gift raise")
OFFICIAL = words("present announce approve deliver issue sanction")
REPORTING = words("announce say report confirm disclose reveal state")
GIVEN_AWAY = words("donate give")
OF_THIS_ALONE = words("leave pay offer issue set make present add send deliver cover put transfer hand")
RAISING = words("raise close complete")
GRANTED = words("sanction approve award grant give allocate lend lent loan offer promise pledge assign pay bequeath")
PARTED = words("fund support finance back endow underwrite subsidize")
WISHING = words("aim plan intend target goal hope seek try want look expect campaign need attempt wish strive urge request ask call")

KIND_OF_NOUN = {
    "grant": "grant",
    "subsidy": "grant",
    "gift": "gift",
    "donation": "gift",
    "bequest": "gift",
    "endowment": "gift",
    "investment": "investment",
    "round": "investment",
    "series": "investment",
    "seed": "investment",
    "pre-seed": "investment",
    "equity": "investment",
    "capital": "investment",
    "raise": "investment",
    "contract": "contract",
    "award": "award",
    "prize": "award",
    "scholarship": "scholarship",
    "bursary": "scholarship",
    "fellowship": "scholarship",
    "stipend": "scholarship",
    "loan": "loan",
    "credit": "loan",
    "funding": "other",
    "fund": "other",
    "money": "other",
    "support": "other",
    "financing": "other",
    "contribution": "other",
    "allocation": "other",
    "aid": "other",
    "sponsorship": "other",
    "backing": "other",
    "assistance": "other",
    "commitment": "other",
    "pledge": "gift",
}
KIND_OF_VERB = {
    "donate": "gift",
    "bequeath": "gift",
    "gift": "gift",
    "invest": "investment",
    "raise": "investment",
    "inject": "investment",
    "lend": "loan",
    "lent": "loan",
    "loan": "loan",
    "borrow": "loan",
    "award": "award",
    "grant": "grant",
    "give": "gift",
    "hand": "gift",
    "leave": "gift",
    "pay": "contract",
}
MONEY_IN_ITSELF = words(
    "grant gift donation funding bequest scholarship loan subsidy investment bursary financing endowment fellowship stipend sponsorship"
)
OWN_PLANS = words("investment commitment financing allocation")
"""What somebody has who does not say for whom: an investment can be in what one owns."""

OTHER_SUMS = words(
    "revenue sale turnover price cost fee valuation market profit loss debt asset salary tuition damage fine penalty settlement bail share stake "
    "proceeds income wage rent saving dividend fare tax economy output export import benefit earning transaction deal acquisition purchase ticket "
    "portfolio limit value ceiling target goal payment cap budget billing bond repayment reimbursement note offering discount charge bill "
    "royalty verdict judgment ransom reserve deposit warrant card drawdown guidance outlook forecast projection prepayment volume"
)
