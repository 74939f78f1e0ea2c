"""The question that case.py poses, asked of outcome.rego.

usage: with_rego.py regorus|regopy

Both are interpreters of Rego in Python packages: regorus is one in Rust, and regopy is rego-cpp.
The policy and the place are read beforehand; an outcome is setting the ballots and evaluating.
"""

import json
import pathlib
import sys

from case import place, report

engine = sys.argv[1]
policy = (pathlib.Path(__file__).parent / "outcome.rego").read_text(encoding="utf-8")
members, patients, ballots = place()
data = json.dumps({"members": members, "patients": patients})


def with_regorus():
    from regorus import Engine

    interpreter = Engine()
    interpreter.add_policy("outcome.rego", policy)
    interpreter.add_data_json(data)

    def ask(ballots):
        interpreter.set_input_json(ballots)
        answer = interpreter.eval_rule("data.outcome.answer")
        return answer["met"], int(answer["for"])

    return ask, json.dumps({"ballots": ballots}), 50


def with_regopy():
    from regopy import Input, Interpreter

    interpreter = Interpreter()
    interpreter.add_module("outcome.rego", policy)
    interpreter.add_data_json(data)
    bundle = interpreter.build("data.outcome.answer")

    def ask(ballots):
        interpreter.set_input(ballots)
        answer = interpreter.query_bundle(bundle).results[0].expressions[0]
        return answer["met"], answer["for"]

    return ask, Input({"ballots": ballots}), 2


ask, record, runs = {"regorus": with_regorus, "regopy": with_regopy}[engine]()
report(f"rego-{engine}", ask, [record], runs)
