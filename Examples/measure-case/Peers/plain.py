"""The question that case.py poses, in plain Python dictionaries: no preparation, one recursion."""

from case import COLLABORATIVE, place, report

members, patients, ballots = place()


def size(body):
    """The patients that a body stands for."""
    return patients[body] if body in patients else sum(size(member) for member in members[body])


def position(body, ballots):
    """The position of a practice or a PCN."""
    return ballots.get(body) if body in patients else decided(members[body], ballots, network)[0]


def network(tally, total):
    return 2 * tally["for"][1] > tally["for"][1] + tally["against"][1]


def collaborative(tally, total):
    cast = tally["for"][0] + tally["against"][0]
    return 2 * tally["for"][0] > cast and 2 * tally["for"][1] > total


def decided(electors, ballots, passes):
    """The position that a rule gives over some electors, and how many of them are for."""
    tally = {"for": [0, 0], "against": [0, 0], None: [0, 0]}
    for elector in electors:
        row = tally[position(elector, ballots)]
        row[0] += 1
        row[1] += size(elector)
    present = tally["for"][0] + tally["against"][0]
    if 2 * present < len(electors):
        verdict = None
    elif passes(tally, sum(weight for _, weight in tally.values())):
        verdict = "for"
    else:
        verdict = "against" if tally["against"][0] else None
    return verdict, tally["for"][0]


def ask(ballots):
    verdict, pcns_for = decided(members[COLLABORATIVE], ballots, collaborative)
    return verdict == "for", pcns_for


report("python", ask, [dict(ballots) for _ in range(16)], runs=500)
