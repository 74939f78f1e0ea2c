"""Writes a copy of the package whose main module has a switch for each mutant, and builds its tests once."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

from mutation_files import digest, mirror, write_if_changed
from mutation_sites import rewritten, sites

ROOT = Path(__file__).resolve().parents[2]
MODULE = "MandateKit"
ERROR = re.compile(r"^(/.*?\.swift):(\d+):\d+: error: (.*)$", re.MULTILINE)

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "MandateKit",
  targets: [
    .target(name: "MandateKit", swiftSettings: [.unsafeFlags(["-O", "-wmo", "-num-threads", "2"])]),
    .target(name: "MandateKitReports", dependencies: ["MandateKit"]),
    .target(name: "MandateKitFiles", dependencies: ["MandateKit", "MandateKitReports"]),
    .target(name: "MandateKitTestKit", dependencies: ["MandateKit", "MandateKitReports", "MandateKitFiles"]),
    .testTarget(
      name: "MandateKitTests",
      dependencies: ["MandateKit", "MandateKitReports", "MandateKitFiles", "MandateKitTestKit"]
    ),
  ],
  swiftLanguageModes: [.v6]
)
"""


class MutantPackage:
    """The copy, with the mutants that its sources have."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.originals = ROOT / "Sources" / MODULE
        self.sources = self.folder / "Sources" / MODULE
        self.dropped_file = self.folder / "dropped.json"
        self.mutants_file = self.folder / "mutants.json"
        # The places left out, by the name of their file and their number in it.
        self.dropped = set()
        self.mutants = {}

    @property
    def program(self):
        return self.folder / ".build" / "debug" / "MandateKitPackageTests.xctest"

    def digests(self):
        """Returns what tells one version of each source from another."""
        return {
            str(file.relative_to(self.originals)): digest(file) for file in sorted(self.originals.rglob("*.swift"))
        }

    def copy(self):
        """Copies what the tests need; files that have not changed keep their dates, so that a build is short."""
        self.mutants_file.unlink(missing_ok=True)
        for part in ("Sources", "Tests", "Examples"):
            (self.folder / part).mkdir(parents=True, exist_ok=True)
            mirror(ROOT / part, self.folder / part, but=self.sources)
        # Tests compare the articles of the module with code.
        for catalogue in self.originals.glob("*.docc"):
            mirror(catalogue, self.sources / catalogue.name)
        for file in ("README.md", "CHANGELOG.md"):
            shutil.copy2(ROOT / file, self.folder / file)
        write_if_changed(self.folder / "Package.swift", MANIFEST)

    def recall_dropped(self):
        """Reads which places were left out before, of the files that are as they were then."""
        known = json.loads(self.dropped_file.read_text()) if self.dropped_file.exists() else {}
        if not isinstance(known, dict):
            return
        digests = self.digests()
        self.dropped = {
            (name, index) for name, entry in known.items() if entry["digest"] == digests.get(name)
            for index in entry["places"]
        }

    def keep_dropped(self):
        """Writes which places are left out, with the version of each file."""
        digests, known = self.digests(), {}
        for name, index in sorted(self.dropped):
            known.setdefault(name, {"digest": digests[name], "places": []})["places"].append(index)
        self.dropped_file.write_text(json.dumps(known))

    def number(self):
        """Numbers the mutants that are not dropped, and returns each file with its own; they are the same each time."""
        self.mutants = {}
        files, number = [], 1
        for file in sorted(self.originals.rglob("*.swift")):
            name = str(file.relative_to(self.originals))
            source = file.read_text()
            numbered = []
            for index, site in enumerate(sites(source)):
                first, number = number, number + len(site.changes)
                if (name, index) in self.dropped:
                    continue
                numbered.append((first, site))
                for offset, change in enumerate(site.changes):
                    self.mutants[first + offset] = (name, site.line, change, index)
            files.append((name, source, numbered))
        return files

    def keep_mutants(self):
        """Writes the numbers of the mutants that were built, and of which sources."""
        mutants = {str(number): mutant for number, mutant in self.mutants.items()}
        self.mutants_file.write_text(
            json.dumps({"digests": self.digests(), "mutants": mutants, "dropped": sorted(self.dropped)})
        )

    def recall_mutants(self):
        """Reads the mutants of the last build, which has to be that of the sources as they are."""
        if not self.mutants_file.exists() or not self.program.exists():
            raise SystemExit(f"Nothing is built in {self.folder}. Leave out --no-build.")
        built = json.loads(self.mutants_file.read_text())
        digests = self.digests()
        if built["digests"] != digests:
            names = sorted(name for name in built["digests"].keys() | digests.keys()
                           if built["digests"].get(name) != digests.get(name))
            raise SystemExit(f"Sources are not as they were built: {', '.join(names[:5])}. Leave out --no-build.")
        self.mutants = {int(number): tuple(mutant) for number, mutant in built["mutants"].items()}
        self.dropped = {tuple(site) for site in built["dropped"]}

    def write_switches(self):
        """Writes the sources with a switch for each mutant that is not dropped, and removes others."""
        files = self.number()
        names = {self.sources / name for name, _, _ in files} | {self.sources / "Mutant.swift"}
        for file in sorted(self.sources.rglob("*.swift")):
            if file not in names:
                file.unlink()
        for name, source, numbered in files:
            write_if_changed(self.sources / name, rewritten(source, numbered))
        write_if_changed(self.sources / "Mutant.swift", Path(__file__).with_name("Mutant.swift").read_text())

    def drop_what_does_not_compile(self):
        """Type-checks the module, and drops the mutants of each line with an error, until there is none."""
        self.recall_dropped()
        while True:
            self.write_switches()
            errors = self.errors()
            if not errors:
                break
            before = len(self.dropped)
            for name, line, message in errors:
                self.drop_near(name, line, message)
            print(f"{len(errors)} errors, {len(self.dropped) - before} more places left out: {errors[0]}", flush=True)
            self.keep_dropped()
            if len(self.dropped) == before:
                raise SystemExit(f"Does not compile: {errors[:5]}")

    def drop_near(self, name, line, message):
        """Drops the mutants of the line, or where it has none of the nearest lines that have some."""
        places = {(place, index) for file, place, _, index in self.mutants.values() if file == name}
        nearest = min((abs(place - line) for place, _ in places), default=None)
        if nearest is not None:
            self.dropped |= {(name, index) for place, index in places if abs(place - line) == nearest}

    def errors(self):
        """Returns the errors of the module: those of types, or where there are none, those found after."""
        files = sorted(str(file) for file in self.sources.rglob("*.swift"))
        # A compiler stops at the first file with errors, so that many look at some files each.
        for mode in (["-typecheck", "-enable-batch-mode", "-driver-batch-count", "40", "-j", "2"],
                     ["-emit-sil", "-wmo", "-o", "/dev/null"]):
            run = subprocess.run(
                ["swiftc", *mode, "-swift-version", "6", "-module-name", MODULE, "-package-name", "mandatekit",
                 "-suppress-warnings", *files],
                capture_output=True, text=True,
            )
            found = [
                (os.path.relpath(file, self.sources), int(line), message)
                for file, line, message in ERROR.findall(run.stderr)
            ]
            if found:
                return sorted(set(found))
            if run.returncode != 0:
                raise SystemExit(run.stderr[-4000:])
        return []

    def build(self):
        """Builds the tests for debugging, which is quick, and the mutated module with optimisation."""
        subprocess.run(
            ["swift", "build", "--build-tests", "-Xswiftc", "-suppress-warnings"], cwd=self.folder, check=True,
        )
        self.keep_mutants()
