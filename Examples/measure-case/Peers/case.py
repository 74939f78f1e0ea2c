"""The question of the peers, made up for those in Python and written as a case for MandateKit.

usage: case.py >CASE.json

An integrated care board (ICB) asks a collaborative of 30 PCNs, of 5 practices each, to approve its
proposal. Voting is closed. A PCN decides by: quorum, half of its practices present; passes, when
for is more than half of the patients cast. The collaborative decides by: quorum, half of the PCNs
present; passes, when for is more than half of the PCNs cast and of all patients. What does not
pass is against where somebody is against it; where nobody is, or the quorum is not met, there is
no position. The answer is met or unmet, with the number of PCNs for.

List sizes and ballots are the numbers of SplitMix64 from the seed 2022, two for each practice in
turn and the same in every language: the list size is 2000 + (number mod 12001); the ballot, by
number mod 10, is for below 5, against below 8, and none otherwise. The state starts at the seed; a
number adds 0x9E3779B97F4A7C15 to it, and mixes the sum z by z ^= z >> 30, z *= 0xBF58476D1CE4E5B9,
z ^= z >> 27, z *= 0x94D049BB133111EB, z ^= z >> 31, all in 64 bits.
"""

import json
import statistics
import time

PCNS, MEMBERS, SEED = 30, 5, 2022
COLLABORATIVE = "collaborative"


def numbers(state):
    """The numbers of SplitMix64 from a seed."""
    bits = (1 << 64) - 1
    while True:
        state = (state + 0x9E3779B97F4A7C15) & bits
        mixed = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & bits
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & bits
        yield mixed ^ (mixed >> 31)


def place():
    """The members of every body that has some, the list sizes and the ballots, by id."""
    members, patients, ballots = {COLLABORATIVE: []}, {}, {}
    drawn = numbers(SEED)
    for pcn in (f"pcn-{number:02}" for number in range(1, PCNS + 1)):
        members[COLLABORATIVE].append(pcn)
        members[pcn] = [f"{pcn}-practice-{number}" for number in range(1, MEMBERS + 1)]
        for practice in members[pcn]:
            patients[practice] = 2000 + next(drawn) % 12001
            kind = next(drawn) % 10
            if kind < 8:
                ballots[practice] = "for" if kind < 5 else "against"
    return members, patients, ballots


def report(name, ask, variants, runs, repeats=9):
    """Prints the median nanoseconds of asking about the variants in turn, and their one answer.

    Asking gives whether the approval is met and how many PCNs are for; the first runs do not count.
    """
    answers, samples = set(), []
    for _ in range(repeats + 1):
        start = time.perf_counter_ns()
        for run in range(runs):
            answers.add(ask(variants[run % len(variants)]))
        samples.append((time.perf_counter_ns() - start) / runs)
    ((met, pcns_for),) = answers
    print(name, round(statistics.median(samples[1:])), "met" if met else "unmet", pcns_for)


def share(of, by):
    return {"share": {"moreThan": "1/2", "of": of, "by": by}}


def case():
    """The same question as a case file of MandateKit."""
    members, patients, ballots = place()

    def body(id, kind, passes):
        rule = {"quorum": {"fraction": "1/2"}, "passes": passes}
        return {"id": id, "kind": kind, "rule": rule, "binds": True}

    both = {"all": [share("cast", "members"), share("all", "patients")]}
    return {
        "schema": "mandatekit/1",
        "governance": {
            "bodies": [
                {"id": "icb", "kind": "integratedCareBoard"},
                body(COLLABORATIVE, "collaborative", both),
                *(
                    body(pcn, "primaryCareNetwork", share("cast", "patients"))
                    for pcn in members[COLLABORATIVE]
                ),
                *(
                    {"id": practice, "kind": "practice", "listSize": size}
                    for practice, size in patients.items()
                ),
            ],
            "memberships": [
                {"member": member, "of": body} for body in members for member in members[body]
            ],
            "provisions": [
                {
                    "id": "collaborative-agrees",
                    "requires": {"approval": {"of": {"role": "affected"}}},
                    "force": "essential",
                }
            ],
        },
        "proposals": [
            {
                "id": "icb-proposal",
                "subjects": ["serviceRedesign"],
                "affects": COLLABORATIVE,
                "proposer": "icb",
                "forum": "icb",
                "decisionDate": "2022-10-20",
            }
        ],
        "record": [
            {"vote": {"by": practice, "on": "icb-proposal", "choice": choice, "date": "2022-10-06"}}
            for practice, choice in ballots.items()
        ],
    }


if __name__ == "__main__":
    print(json.dumps(case(), indent=2))
