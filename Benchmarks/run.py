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
import time
from pathlib import Path

from plans import SMALL, journal, juggler, plan
from schedules import schedules

ROOT = Path(__file__).resolve().parent.parent
BINARY = ROOT / "build/bin/vthplan"
BENCHMARKS = ROOT / ".build-release/release"
REAL = ROOT / "Plans/zandbergen-2017"
SAMPLE = ROOT / "Tests/PlanCompilerTests/Cases/goed/voorbeeld.vth"
ROUNDS = 15
SIZES = (400, 2_000, 10_000)


def cpu(command):
    """CPU seconds of one run, user and system."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def wall(command):
    """Seconds from the start of one run to its end, without what Python's own way of starting programs adds."""
    silent = [(os.POSIX_SPAWN_OPEN, stream, "/dev/null", os.O_WRONLY, 0) for stream in (1, 2)]
    start = time.perf_counter()
    os.waitpid(os.posix_spawn(command[0], command, os.environ, file_actions=silent), 0)
    return time.perf_counter() - start


def alternate(measure, commands, rounds=ROUNDS):
    """The median of each command's figures, taken in turns."""
    figures = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            figures[name].append(measure([str(word) for word in command]))
    return {name: sorted(values)[len(values) // 2] for name, values in figures.items()}


def instructions(command):
    """Instructions of one run under callgrind, whole program; 0 when it was cut off, as by a signal."""
    result = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)],
        capture_output=True, text=True, check=False)
    found = re.search(r"Collected : (\d+)", result.stderr)
    return int(found.group(1)) if found and result.returncode in (0, 1) else 0


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, figure, aim, unit="×", below=True):
        kept = figure <= aim if below else figure >= aim
        bound = f"{'≤' if below else '≥'} {aim} {unit}"
        self.rows.append((what, f"{figure:.2f} {unit}", bound, "ja" if kept else "NEE"))
        print(f"  {what}: {figure:.2f} {unit}", flush=True)

    def note(self, what, figure, unit="×"):
        """A figure without an aim."""
        self.rows.append((what, f"{figure:.2f} {unit}", "", ""))
        print(f"  {what}: {figure:.2f} {unit}", flush=True)

    def show(self):
        widths = [max(len(row[i]) for row in self.rows) for i in range(3)]
        print()
        for row in self.rows:
            print(f"{row[0]:{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:>{widths[2]}}  {row[3]}")


def start_up(table, folder):
    plans = {
        "small": SMALL,
        "adopted": SMALL.replace("}\n", "  vaststelling college op 20 december 2016\n}\n", 1),
        "sample": SAMPLE.read_text(encoding="utf-8")}
    calls = {"empty": [BENCHMARKS / "empty-program"]}
    for name, text in plans.items():
        (folder / name).mkdir()
        (folder / name / "plan.vth").write_text(text, encoding="utf-8")
        calls[name] = [BINARY, "check", folder / name]
    figures = alternate(wall, calls, 100)
    print("  " + ", ".join(f"{name} {seconds * 1000:.2f} ms" for name, seconds in figures.items()))
    table.add("check van een plan van twintig regels / leeg programma", figures["small"] / figures["empty"], 3)
    table.note("dat plan met een datum van vaststelling / leeg programma", figures["adopted"] / figures["empty"])
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


def parsing(table, xml, folder):
    text = folder / "parse.vth"
    text.write_bytes(b"".join(file.read_bytes() for file in sorted(REAL.glob("*.vth"))))
    run = subprocess.run([BENCHMARKS / "parse-bench", text, xml], capture_output=True, text=True, check=True)
    lines = run.stdout.split("\n")
    speed = {name: int(size) / int(time) * 1000 for name, size, time in (line.split() for line in lines if line)}
    print(f"  plan {speed['plan']:.0f} MB/s, libxml2 DOM {speed['xml']:.0f} MB/s")
    table.add("parsen per byte / DOM van libxml2", speed["plan"] / speed["xml"], 2, below=False)


def criteria(table, folder):
    """All criteria over a plan, as a part of what parsing and binding it takes."""
    costs = {}
    for tasks in (1_000, 5_000):
        text = folder / f"criteria-{tasks}.vth"
        text.write_text(plan(tasks, risks=tasks // 10, goals=tasks // 25), encoding="utf-8")
        bench = BENCHMARKS / "criteria-bench"
        bound, known, tested = (instructions([bench, text, stage]) for stage in ("bind", "facts", "test"))
        costs[tasks] = tested - known
        print(f"  {tasks} taken: parsen en binden {bound / 1e6:.0f} M, criteria {costs[tasks] / 1e6:.0f} M")
    table.add("alle criteria over 5.000 taken / parsen en binden", costs[5_000] / max(bound, 1), 1)
    table.add("instructies van de criteria, 1.000 naar 5.000 taken", costs[5_000] / max(costs[1_000], 1), 5.5)


def bookkeeping(table, folder):
    """Against hledger, on a journal that says the same as the plan, and on the barest one of as many tasks."""
    plans, same, bare = folder / "plan-hledger", folder / "zelfde.journal", folder / "kaal.journal"
    plans.mkdir()
    (plans / "plan.vth").write_text(plan(2_000), encoding="utf-8")
    same.write_text(journal(2_000), encoding="utf-8")
    bare.write_text(journal(2_000, goals_too=False), encoding="utf-8")
    figures = alternate(cpu, {
        "check": [BINARY, "check", plans], "same": ["hledger", "check", "--strict", "-f", same],
        "bare": ["hledger", "check", "--strict", "-f", bare]}, 9)
    print("  " + ", ".join(f"{name} {seconds * 1000:.0f} ms CPU" for name, seconds in figures.items()))
    table.add("check van 2.000 taken / hledger check --strict, zelfde gegevens", figures["check"] / figures["same"], 0.5)
    table.note("check van 2.000 taken / hledger, alleen datum, naam en uren", figures["check"] / figures["bare"])


def package(table, folder):
    """A whole package of 2,000 tasks: against TaskJuggler's report of as many, and libxml2 writing as many bytes."""
    plans, project, reports, output = (folder / name for name in ("plan-pakket", "project.tjp", "tj", "pakket-2000"))
    plans.mkdir()
    reports.mkdir()
    (plans / "plan.vth").write_text(plan(2_000), encoding="utf-8")
    project.write_text(juggler(2_000), encoding="utf-8")
    # It does not meet all criteria, which is an error; the package is written all the same.
    build = [BINARY, "build", plans, "--output", output, "--concept"]
    seconds = {
        "build": alternate(cpu, {"build": build}, 3)["build"],
        "tj3": cpu(["tj3", "--silent", "--output-dir", str(reports), str(project)])}
    if not list(reports.glob("*.html")):
        print("  TaskJuggler wrote no report; its ratio is left out")
    else:
        table.add("pakket van 2.000 taken / TaskJuggler, HTML van evenveel taken", seconds["build"] / seconds["tj3"], 1)
    files = [file for file in output.rglob("*") if file.is_file()]
    size, pages = sum(file.stat().st_size for file in files), folder / "bladen.xml"
    # xmllint reads a document and writes it; what reading alone takes goes off.
    source = output / "openbaar/plan.xml"
    copies = max(1, round(size / max(1, source.stat().st_size)))
    one = source.read_bytes().split(b"?>", 1)[1]
    pages.write_bytes(b"<alles>" + one * copies + b"</alles>")
    figures = alternate(cpu, {
        "read": ["xmllint", "--noout", pages], "write": ["xmllint", "--output", "/dev/null", pages]}, 3)
    writing = max(figures["write"] - figures["read"], 1e-3)
    print(f"  build {seconds['build']:.2f} s CPU for {len(files)} files of {size / 1e6:.1f} MB in all, "
          f"tj3 {seconds['tj3']:.1f} s, libxml2 writing as much {writing * 1000:.0f} ms")
    table.note("pakket van 2.000 taken / libxml2 dat evenveel bytes schrijft", seconds["build"] / writing)
    table.note("pakket van 2.000 taken / libxml2 dat ze leest en schrijft", seconds["build"] / figures["write"])


def growth(table, folder):
    """Instructions from 2,000 to 10,000 tasks; of a whole package, which is slow to count, from 400 to 2,000."""
    folders = {}
    for size in SIZES:
        folders[size] = folder / f"plan-{size}"
        folders[size].mkdir()
        (folders[size] / "plan.vth").write_text(plan(size), encoding="utf-8")
    calls = {
        "format": (lambda size: [BINARY, "format", "--check", folders[size]], SIZES),
        "check": (lambda size: [BINARY, "check", folders[size]], SIZES),
        "schedule": (lambda size: [BINARY, "schedule", folders[size]], SIZES),
        "build": (
            lambda size: [BINARY, "build", "--concept", folders[size], "--output", folder / f"uit-{size}"], SIZES[:2])}
    for name, (call, sizes) in calls.items():
        counts = {size: instructions(call(size)) for size in sizes}
        print(f"  {name}: " + ", ".join(f"{size}: {count / 1e6:.0f} M" for size, count in counts.items()))
        few, many = sizes[-2:]
        if not all(counts.values()):
            print(f"  {name} was cut off; its growth is left out")
        else:
            sizes = f"{few:,} naar {many:,}".replace(",", ".")
            table.add(f"instructies van {name}, {sizes} taken", counts[many] / counts[few], 5.5)


def main():
    os.chdir(ROOT)
    folder = Path(tempfile.mkdtemp(prefix="vthplan-bench-"))
    try:
        table = Table()
        start_up(table, folder)
        xml = real_plan(table, folder)
        parsing(table, xml or ROOT / "Templates/schema/plan.xsd", folder)
        criteria(table, folder)
        bookkeeping(table, folder)
        package(table, folder)
        growth(table, folder)
        schedules(table, BENCHMARKS / "allocate-bench", folder)
        table.show()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
