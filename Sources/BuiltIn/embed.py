#!/usr/bin/env python3
"""Writes the files that the program carries with it into Swift, as static strings. With --check it only compares.

Text stands in raw multi-line literals, so that a change of a template reads in a diff as what it is.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TARGET = Path(__file__).resolve().parent / "Generated"
GROUPS = {
    "planFiles": ("EmbeddedPlans.swift", ["Plans/kaders", "Plans/gedeeld"]),
    "templateFiles": ("EmbeddedTemplates.swift", ["Templates"]),
}


def literal(text):
    """A raw literal that no part of the text can end."""
    if "\r" in text or not text.endswith("\n"):
        raise SystemExit("embedded files have LF line ends and end in one")
    hashes = "#" * (1 + max((len(run) for run in re.findall(r'"""(#*)', text)), default=0))
    return f'{hashes}"""\n{text}\n"""{hashes}'


def generated(constant, folders):
    files = sorted(
        (file for folder in folders for file in (ROOT / folder).rglob("*")
         if file.is_file() and not file.name.startswith(".")),
        key=lambda file: file.relative_to(ROOT).as_posix())
    parts = ["// Written by `make embed`; change the files themselves.", "// swift-format-ignore-file\n",
             f"let {constant}: [BuiltIn.File] = ["]
    for file in files:
        name = file.relative_to(ROOT).as_posix()
        parts.append(f'  BuiltIn.File("{name}", {literal(file.read_bytes().decode("utf-8"))}),')
    return "\n".join(parts) + "\n]\n"


def main():
    stale = []
    for constant, (name, folders) in GROUPS.items():
        text = generated(constant, folders)
        target = TARGET / name
        if target.exists() and target.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            TARGET.mkdir(exist_ok=True)
            target.write_text(text, encoding="utf-8")
    if "--check" in sys.argv and stale:
        raise SystemExit(f"stale: {', '.join(stale)}; run `make embed`")


if __name__ == "__main__":
    main()
