"""The question that case.py poses, answered by clingo from outcome.lp.

An outcome is reading the program and the facts, grounding and solving: nothing of an earlier one is
kept, as the ballots are facts, and what follows from them is found while grounding.
"""

import pathlib

from clingo import Control

from case import COLLABORATIVE, place, report

program = (pathlib.Path(__file__).parent / "outcome.lp").read_text(encoding="utf-8")
members, patients, ballots = place()
facts = []
for number, pcn in enumerate(members[COLLABORATIVE], 1):
    facts.append(f"pcn({number}).")
    for practice in members[pcn]:
        facts.append(f'practice("{practice}", {number}, {patients[practice]}).')
record = [f'ballot("{practice}", {choice}).' for practice, choice in ballots.items()]


def ask(facts):
    control = Control()
    control.add("base", [], program)
    control.add("base", [], facts)
    control.ground([("base", [])])
    with control.solve(yield_=True) as solutions:
        (shown,) = ([str(symbol) for symbol in model.symbols(shown=True)] for model in solutions)
    (pcns_for,) = (int(atom[4:-1]) for atom in shown if atom.startswith("for("))
    return "met" in shown, pcns_for


report("clingo", ask, ["\n".join(facts + record)] * 16, runs=20)
