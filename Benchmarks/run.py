#!/usr/bin/env python3
"""Measures the program against its aims. Everything is a ratio of figures from this one run, taken in turns, so that a
busy machine weighs on both sides alike. Prints a table; never fails on a time."""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from plans import journal, plan

ROOT = Path(__file__).resolve().parent.parent
BINARY = ROOT / "build/bin/vthplan"
REAL = ROOT / "Plans/zandbergen-2017"
SAMPLE = ROOT / "Tests/PlanCompilerTests/Cases/goed/voorbeeld.vth"
ROUNDS = 15
SIZES = (20, 200, 2_000, 10_000)


def cpu(command):
    """CPU seconds of one run, user and system."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def wall(command):
    import time
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def alternate(measure, commands, rounds=ROUNDS):
    """The median of each command's figures, taken in turns."""
    figures = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            figures[name].append(measure([str(word) for word in command]))
    return {name: sorted(values)[len(values) // 2] for name, values in figures.items()}


def instructions(command):
    """Instructions of one run under callgrind, whole program."""
    result = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)],
        capture_output=True, text=True, check=False)
    found = re.search(r"Collected : (\d+)", result.stderr)
    return int(found.group(1)) if found else 0


def build_benchmarks():
    """The empty program and the parsing benchmark, linked as the program is."""
    command = ["swift", "build", "--configuration", "release", "--scratch-path", ".build-release",
               "--static-swift-stdlib", "-Xswiftc", "-static-executable", "-Xswiftc", "-use-ld=lld"]
    for library in ("-licuuc", "-licudata", "-lz", "-llzma"):
        command += ["-Xlinker", library]
    products = ("empty-program", "parse-bench", "criteria-bench")
    for product in products:
        subprocess.run([*command, "--product", product], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return [ROOT / ".build-release/release" / product for product in products]


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, figure, aim, unit="×", below=True):
        kept = figure <= aim if below else figure >= aim
        self.rows.append((what, f"{figure:.2f} {unit}", f"{'≤' if below else '≥'} {aim} {unit}", "ja" if kept else "NEE"))
        print(f"  {what}: {figure:.2f} {unit}", flush=True)

    def show(self):
        widths = [max(len(row[i]) for row in self.rows) for i in range(3)]
        print()
        for row in self.rows:
            print(f"{row[0]:{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:>{widths[2]}}  {row[3]}")


def start_up(table, empty, folder):
    small = folder / "klein"
    small.mkdir()
    (small / "plan.vth").write_text(plan(1)[:900].rsplit("}\n", 1)[0] + "}\n", encoding="utf-8")
    sample = folder / "voorbeeld"
    sample.mkdir()
    shutil.copy(SAMPLE, sample / "plan.vth")
    figures = alternate(
        wall, {"empty": [empty], "small": [BINARY, "check", small], "sample": [BINARY, "check", sample]}, 60)
    table.add("check van een plan van twintig regels / leeg programma", figures["small"] / figures["empty"], 3)
    table.add("check van het voorbeeldplan met vth-2.0 / leeg programma", figures["sample"] / figures["empty"], 10)


def real_plan(table, folder):
    output = folder / "pakket"
    subprocess.run([BINARY, "build", REAL, "--output", output], stdout=subprocess.DEVNULL, check=False)
    xml = output / "openbaar/plan.xml"
    if not xml.exists():
        print("  build of zandbergen-2017 wrote no plan.xml; its ratios are left out")
        return None
    figures = alternate(cpu, {
        "xmllint": ["xmllint", "--noout", xml], "check": [BINARY, "check", REAL],
        "build": [BINARY, "build", REAL, "--output", output]})
    print(f"  xmllint {figures['xmllint'] * 1000:.1f} ms, check {figures['check'] * 1000:.1f} ms, "
          f"build {figures['build'] * 1000:.1f} ms CPU")
    table.add("check van zandbergen-2017 / xmllint op zijn plan.xml", figures["check"] / figures["xmllint"], 10)
    table.add("build van zandbergen-2017 / xmllint op zijn plan.xml", figures["build"] / figures["xmllint"], 100)
    return xml


def parsing(table, bench, xml, folder):
    text = folder / "parse.vth"
    text.write_bytes(b"".join(file.read_bytes() for file in sorted(REAL.glob("*.vth"))))
    lines = subprocess.run([bench, text, xml], capture_output=True, text=True, check=True).stdout.split("\n")
    speed = {name: int(size) / int(time) * 1000 for name, size, time in (line.split() for line in lines if line)}
    print(f"  plan {speed['plan']:.0f} MB/s, libxml2 DOM {speed['xml']:.0f} MB/s")
    table.add("parsen per byte / DOM van libxml2", speed["plan"] / speed["xml"], 2, below=False)


def criteria(table, bench, folder):
    """All criteria over a plan, as a part of what parsing and binding it takes."""
    costs = {}
    for tasks in (1_000, 5_000):
        text = folder / f"criteria-{tasks}.vth"
        text.write_text(plan(tasks, risks=tasks // 10, goals=tasks // 25), encoding="utf-8")
        bound, known, tested = (instructions([bench, text, stage]) for stage in ("bind", "facts", "test"))
        costs[tasks] = tested - known
        print(f"  {tasks} taken: parsen en binden {bound / 1e6:.0f} M, criteria {costs[tasks] / 1e6:.0f} M")
    table.add("alle criteria over 5.000 taken / parsen en binden", costs[5_000] / max(bound, 1), 1)
    table.add("instructies van de criteria, 1.000 naar 5.000 taken", costs[5_000] / max(costs[1_000], 1), 5.5)


def growth(table, folder):
    folders = {}
    for size in SIZES:
        folders[size] = folder / f"plan-{size}"
        folders[size].mkdir()
        (folders[size] / "plan.vth").write_text(plan(size), encoding="utf-8")
    journals = folder / "dagboek.journal"
    journals.write_text(journal(2_000), encoding="utf-8")
    figures = alternate(cpu, {
        "hledger": ["hledger", "check", "--strict", "-f", journals], "check": [BINARY, "check", folders[2_000]]}, 7)
    table.add("check van 2.000 taken / hledger check --strict", figures["check"] / figures["hledger"], 0.5)
    calls = {"format": lambda size: [BINARY, "format", "--check", folders[size]],
             "check": lambda size: [BINARY, "check", folders[size]],
             "build": lambda size: [BINARY, "build", "--concept", folders[size], "--output", folder / f"uit-{size}"],
             "schedule": lambda size: [BINARY, "schedule", folders[size]]}
    for name, call in calls.items():
        counts = {size: instructions(call(size)) for size in SIZES}
        shown = ", ".join(f"{size}: {count / 1e6:.0f} M" for size, count in counts.items())
        print(f"  {name}: {shown}")
        if counts[2_000]:
            table.add(f"instructies van {name}, 2.000 naar 10.000 taken", counts[10_000] / counts[2_000], 5.5)


def main():
    os.chdir(ROOT)
    folder = Path(tempfile.mkdtemp(prefix="vthplan-bench-"))
    try:
        empty, bench, testing = build_benchmarks()
        table = Table()
        start_up(table, empty, folder)
        xml = real_plan(table, folder)
        parsing(table, bench, xml or ROOT / "Templates/schema/plan.xsd", folder)
        criteria(table, testing, folder)
        growth(table, folder)
        table.show()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
