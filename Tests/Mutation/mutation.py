#!/usr/bin/env python3
"""Changes the sources of MandateKit in one place at a time, and tells which changes no test notices.

All changes are built at once: each is a switch that an environment variable turns, so that a mutant costs runs of
tests and no build. A crash, a failure and a run that takes too long count as noticed.

The tests that are run are those of MandateKitTests alone, without the suites in left-out.txt, and with
MANDATEKIT_SHORT=1, a tenth of the random cases: first those of the folder of the tests that is called like the mutant's,
then those in first.txt, then all but those in slow.txt, then these. What only other tests notice counts as not noticed.
A run that is interrupted tells what was noticed until then, and fails.

usage: Tests/Mutation/mutation.py [--sample N] [--seed S] [--file PART] [--only NUMBER …] [--no-build] [--at-least P]
                                  [--folder FOLDER]

With --no-build the mutants are those of the last build in FOLDER, which is .build-mutants where it is left out.
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

TESTS = ROOT / "Tests" / "MandateKitTests"
SUITE = re.compile(r"^(?:final )?(?:struct|class|enum) (\w+Tests)\b", re.MULTILINE)


def listed(file):
    """Returns the lines of a list beside this script, without its remarks."""
    lines = Path(__file__).with_name(file).read_text().split("\n")
    return [line for line in lines if line and not line.startswith("#")]


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n\nusage")[0], formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--sample", type=int, help="how many mutants, chosen by the seed; all where not given")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--file", default="", help="only mutants of files whose path has this part")
    parser.add_argument("--only", type=int, nargs="*", help="only these mutants, by number")
    parser.add_argument("--no-build", action="store_true", help="run the tests that were built before, of the same sources")
    parser.add_argument("--at-least", type=float, default=95, help="the least percentage that must be noticed")
    parser.add_argument("--folder", default=str(ROOT / ".build-mutants"), help="where the copy is built")
    return parser.parse_args()


class Stages:
    """The runs of the tests that a mutant has to get through, fastest first.

    First come the tests of the folder of the tests that is called like the mutant's, then those that notice most
    mutants, then all but the slow ones, and then these. A run may take five times as long as without a mutant.
    """

    def __init__(self, package):
        self.package = package
        self.limits = {}

    def killer(self, number, folder):
        """Returns how a mutant of a folder was noticed, or None."""
        slow, left_out = listed("slow.txt"), listed("left-out.txt")
        fast = (self.suites(folder), tuple(listed("first.txt")), ())
        stages = [(names, slow + left_out) for names in fast] + [(tuple(slow), left_out)]
        for names, skipped in stages:
            if names is None:
                continue
            selection = [word for name in names for word in ("--filter", name)]
            selection += [word for name in skipped for word in ("--skip", name)]
            killed = Run(self.package.program, selection, number, self.limit(names, selection)).killed
            if killed:
                return killed
        return None

    def suites(self, folder):
        """Returns the suites of a folder of the tests, or None where it has none."""
        files = sorted((TESTS / folder).rglob("*.swift"))
        names = tuple(name for file in files for name in SUITE.findall(file.read_text()))
        return tuple(f"MandateKitTests\\.{name}" for name in names) or None

    def limit(self, names, selection):
        """Returns the seconds that a selection of tests may take, from a run without a mutant."""
        if names not in self.limits:
            began = time.monotonic()
            run = Run(self.package.program, selection, 0, 1_800)
            if run.killed:
                sys.exit(f"The tests fail without a mutant: {run.killed}")
            self.limits[names] = 10 + 5 * (time.monotonic() - began)
        return self.limits[names]


def main():
    options = arguments()
    package = MutantPackage(options.folder)
    if options.no_build:
        package.recall_mutants()
    else:
        package.copy()
        package.drop_what_does_not_compile()
        package.build()
    chosen = [number for number, mutant in package.mutants.items() if options.file in mutant[0]]
    if options.only:
        chosen = [number for number in chosen if number in options.only]
    if options.sample and options.sample < len(chosen):
        chosen = random.Random(options.seed).sample(chosen, options.sample)
    print(f"{len(package.mutants)} mutants in {len({m[0] for m in package.mutants.values()})} files; "
          f"{len(chosen)} are run; {len(package.dropped)} places do not compile with a switch.", flush=True)

    stages = Stages(package)
    survivors, by_kind, done = [], Counter(), 0
    try:
        for number in chosen:
            name, line, change, _ = package.mutants[number]
            kind = re.sub(r"\d\S* to .*", "number", change)
            killed = stages.killer(number, name.split("/")[0])
            by_kind[kind, bool(killed)] += 1
            done += 1
            if not killed:
                survivors.append(number)
                print(f"survives: {number} {name}:{line} {change}", flush=True)
            if done % 20 == 0:
                print(f"{done} of {len(chosen)}, {len(survivors)} survive", flush=True)
    except KeyboardInterrupt:
        # A sample is in the order in which it was drawn, so that the first of it are a sample too.
        print(f"Stopped after {done} of {len(chosen)}.")

    noticed = done - len(survivors)
    rate = 100 * noticed / max(1, done)
    for kind in sorted({kind for kind, _ in by_kind}):
        print(f"  {kind}: {by_kind[kind, True]} noticed, {by_kind[kind, False]} not")
    print(f"{noticed} of {done} mutants are noticed: {rate:.1f} %.")
    return 0 if done == len(chosen) and rate >= options.at_least else 1


if __name__ == "__main__":
    sys.exit(main())
