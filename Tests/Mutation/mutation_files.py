"""Copies and writes only the files that differ, and tells versions of a source apart."""

import filecmp
import hashlib
import shutil
from pathlib import Path

# What the places that can be mutated, and their numbers, depend on beside the source.
TOOLS = b"".join(Path(__file__).with_name(name).read_bytes()
                 for name in ("Mutant.swift", "mutation_sites.py", "swift_tokens.py"))


def digest(file):
    """Returns what tells one version of a source, and of what finds its places, from another."""
    return hashlib.sha256(TOOLS + file.read_bytes()).hexdigest()


def write_if_changed(file, text):
    """Writes a file, unless it holds the text already: its date then says that it need not be built anew."""
    if not file.exists() or file.read_text() != text:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


def mirror(source, target, but=None):
    """Makes a folder hold the files of another; those that are the same, and those in a folder, are left as they are."""
    names = {file.relative_to(source) for file in source.rglob("*") if file.is_file()}
    for file in sorted(target.rglob("*")):
        if file.is_file() and file.relative_to(target) not in names and not (but and but in file.parents):
            file.unlink()
    for name in sorted(names):
        if but and but in (target / name).parents:
            continue
        if not (target / name).exists() or not filecmp.cmp(source / name, target / name, shallow=False):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source / name, target / name)
