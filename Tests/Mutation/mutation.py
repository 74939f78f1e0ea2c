#!/usr/bin/env python3
"""Changes the sources of MandateKit in one place at a time, and tells which changes no test notices.

All changes are built at once: each is a switch that an environment variable turns, so that a mutant costs one run of
the fast tests and no build. A crash, a failure and a run that takes too long count as noticed.

usage: Tests/Mutation/mutation.py [--sample N] [--seed S] [--file PART] [--only NUMBER …] [--no-build] [--at-least P]
"""

import argparse
import random
import re
import sys
import time
from collections import Counter
from pathlib import Path

from mutation_package import ROOT, MutantPackage
from mutation_runs import Run

# Tests that read the sources, which have switches here, or that need the other modules' resources.
NOT_HERE = [line for line in Path(__file__).with_name("not-here.txt").read_text().split("\n")
            if line and not line.startswith("#")]
# The tests that are run at first, by which most mutants are noticed.
FIRST = [line for line in Path(__file__).with_name("first.txt").read_text().split("\n")
         if line and not line.startswith("#")]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sample", type=int, help="how many mutants, chosen by the seed; all where not given")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--file", default="", help="only mutants of files whose path has this part")
    parser.add_argument("--only", type=int, nargs="*", help="only these mutants, by number")
    parser.add_argument("--no-build", action="store_true", help="run the tests that were built before")
    parser.add_argument("--at-least", type=float, default=95, help="the least percentage that must be noticed")
    parser.add_argument("--folder", default=str(ROOT / ".build-mutants"))
    return parser.parse_args()


def stages(package):
    """Returns the filters of the runs, fastest first, each with its time limit, from runs without a mutant."""
    skip = [word for name in NOT_HERE for word in ("--skip", name)]
    found = []
    for selection in ([word for name in FIRST for word in ("--filter", name)], []):
        began = time.monotonic()
        run = Run(package.program, selection + skip, 0, 1_800)
        if run.killed:
            sys.exit(f"The tests fail without a mutant: {run.killed}")
        seconds = time.monotonic() - began
        found.append((selection + skip, 10 + 5 * seconds))
        print(f"A run without a mutant takes {seconds:.1f} s.", flush=True)
    return found


def main():
    options = arguments()
    package = MutantPackage(options.folder)
    package.copy() if not options.no_build else None
    if options.no_build:
        package.write_switches()
    else:
        package.drop_what_does_not_compile()
        package.build()
    chosen = [number for number, mutant in package.mutants.items() if options.file in mutant[0]]
    if options.only:
        chosen = [number for number in chosen if number in options.only]
    if options.sample and options.sample < len(chosen):
        chosen = sorted(random.Random(options.seed).sample(chosen, options.sample))
    print(f"{len(package.mutants)} mutants in {len({m[0] for m in package.mutants.values()})} files; "
          f"{len(chosen)} are run; {len(package.dropped)} places do not compile with a switch.", flush=True)

    runs = stages(package)
    survivors, by_kind = [], Counter()
    for place, number in enumerate(chosen, 1):
        name, line, change, _ = package.mutants[number]
        kind = re.sub(r"\d\S* to .*", "number", change)
        killed = None
        for selection, seconds in runs:
            killed = Run(package.program, selection, number, seconds).killed
            if killed:
                break
        by_kind[kind, bool(killed)] += 1
        if not killed:
            survivors.append(number)
            print(f"survives: {number} {name}:{line} {change}", flush=True)
        if place % 50 == 0:
            print(f"{place} of {len(chosen)}, {len(survivors)} survive", flush=True)

    noticed = len(chosen) - len(survivors)
    rate = 100 * noticed / max(1, len(chosen))
    for kind in sorted({kind for kind, _ in by_kind}):
        print(f"  {kind}: {by_kind[kind, True]} noticed, {by_kind[kind, False]} not")
    print(f"{noticed} of {len(chosen)} mutants are noticed: {rate:.1f} %.")
    return 0 if rate >= options.at_least else 1


if __name__ == "__main__":
    sys.exit(main())
