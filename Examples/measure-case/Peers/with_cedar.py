"""The question that case.py poses, as authorisations by outcome.cedar: 30 for PCNs and one more.

What Cedar is told of the PCNs is added up beforehand and not measured. What it is told of the
collaborative follows from the answers about the PCNs, and is added up in between. The policies are
read beforehand; the requests about the PCNs are made in one batch. Most of what is measured is the
package handing requests over: Cedar itself takes some 10 of the 70 microseconds of each.
"""

import json
import pathlib

from cedarpy import Entities, PolicySet, is_authorized, is_authorized_batch

from case import COLLABORATIVE, place, report

here = pathlib.Path(__file__).parent
policies = PolicySet.from_str((here / "outcome.cedar").read_text(encoding="utf-8"))
entities = Entities.from_json_str("[]")
members, patients, ballots = place()


def request(action, body, tally):
    return {
        "principal": 'Body::"icb"',
        "action": f'Action::"{action}"',
        "resource": f'Body::"{body}"',
        "context": json.dumps(tally),
    }


def tally(pcn):
    """What the request about a PCN says, as Cedar is not able to work it out."""
    cast = [practice for practice in members[pcn] if practice in ballots]
    carrying = [practice for practice in cast if ballots[practice] == "for"]
    return {
        "allMembers": len(members[pcn]),
        "castMembers": len(cast),
        "forMembers": len(carrying),
        "castPatients": sum(patients[practice] for practice in cast),
        "forPatients": sum(patients[practice] for practice in carrying),
    }


pcns = members[COLLABORATIVE]
sizes = [sum(patients[practice] for practice in members[pcn]) for pcn in pcns]
everyone = sum(sizes)
opposed = [tally(pcn)["castMembers"] > tally(pcn)["forMembers"] for pcn in pcns]
requests = [request("network", pcn, tally(pcn)) for pcn in pcns]


def ask(requests):
    members_for = members_against = patients_for = 0
    answers = is_authorized_batch(requests, policies, entities)
    for answer, size, is_opposed in zip(answers, sizes, opposed):
        if answer.allowed:
            members_for += 1
            patients_for += size
        elif is_opposed and not answer.diagnostics.reasons:  # where inquorate, that is a reason
            members_against += 1
    told = {
        "allMembers": len(pcns),
        "castMembers": members_for + members_against,
        "forMembers": members_for,
        "forPatients": patients_for,
        "allPatients": everyone,
    }
    answer = is_authorized(request(COLLABORATIVE, COLLABORATIVE, told), policies, entities)
    if answer.diagnostics.errors:
        raise SystemExit(f"Cedar could not evaluate: {answer.diagnostics.errors}")
    return answer.allowed, members_for


report("cedar", ask, [list(requests) for _ in range(16)], runs=100)
