#!/usr/bin/env python3
"""Runs the tests of the project, all or the named groups, and closes with one line: `N passed, N failed`.

Groups: lint (layout and house rules), unit (the Swift tests), contract (the optimised program from outside),
validators (what it writes, in validators that are not ours).
"""

import os
import re
import subprocess
import sys
import time
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GROUPS = ["lint", "unit", "contract", "validators"]


def swift_tests():
    """Builds and runs the Swift tests; counts them from the report, so that a run of no tests cannot pass."""
    environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
    report = ROOT / "build" / "swift-tests.xml"
    report.parent.mkdir(exist_ok=True)
    results = [report, report.with_name("swift-tests-swift-testing.xml")]
    for file in results:
        file.unlink(missing_ok=True)
    code = subprocess.call(
        ["swift", "test", "--disable-xctest", "--xunit-output", str(report)],
        cwd=ROOT, env=environment)
    passed = failed = 0
    for file in results:
        if not file.exists():
            continue
        for case in ElementTree.parse(file).iter("testcase"):
            if case.find("skipped") is not None:
                continue
            if case.find("failure") is None:
                passed += 1
            else:
                failed += 1
    if code != 0 and failed == 0:
        failed = 1
    if passed + failed == 0:
        failed = 1
    return passed, failed


def python_tests(folder):
    """Runs the unittest modules of one folder in this interpreter."""
    sys.path.insert(0, str(folder))
    suite = unittest.defaultTestLoader.discover(str(folder), pattern="test_*.py", top_level_dir=str(folder))
    result = unittest.TextTestRunner(verbosity=1, stream=sys.stdout).run(suite)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    return result.testsRun - failed - len(result.skipped), failed


def validators():
    """The validators live in their own Python environment, so they run as a process of it."""
    output = subprocess.run(
        [str(ROOT / ".venv/bin/python"), str(Path(__file__)), "--folder", "Validators"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout
    print(output, end="")
    counts = re.findall(r"^(\d+) passed, (\d+) failed$", output, re.M)
    return (int(counts[-1][0]), int(counts[-1][1])) if counts else (0, 1)


def lint():
    """Layout of the Swift sources, and the rules a compiler cannot hold."""
    failures = []
    sources = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.swift"],
        cwd=ROOT, capture_output=True, text=True).stdout.split()
    written = [name for name in sources if "Generated" not in name and (ROOT / name).exists()]
    if subprocess.call(["swift", "format", "lint", "--strict", "--parallel", *written], cwd=ROOT) != 0:
        failures.append("swift format lint --strict")
    trap = re.compile(r"\b(fatalError|preconditionFailure)\(|\btry!|\bas!|\b(TODO|FIXME|XXX)\b")
    for name in written:
        if not name.startswith("Sources/"):
            continue
        lines = (ROOT / name).read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines, 1):
            if trap.search(line.split("//")[0]) or re.search(r"\b(TODO|FIXME|XXX)\b", line):
                failures.append(f"{name}:{number}: {line.strip()}")
            if re.match(r"(public |package )?import Foundation", line):
                failures.append(f"{name}:{number}: Foundation costs its start-up time")
    for failure in failures:
        print(failure)
    return (2 - bool(failures), len(failures))


def main(arguments):
    if arguments[:1] == ["--folder"]:
        passed, failed = python_tests(ROOT / "Tests" / arguments[1])
        print(f"{passed} passed, {failed} failed")
        return 0 if failed == 0 else 1
    groups = arguments or GROUPS
    run = {"lint": lint, "unit": swift_tests, "contract": lambda: python_tests(ROOT / "Tests" / "Contract"),
           "validators": validators}
    table, total_passed, total_failed = [], 0, 0
    for group in groups:
        print(f"== {group}", flush=True)
        start = time.monotonic()
        passed, failed = run[group]()
        table.append(f"{group:12} {passed:5} passed {failed:4} failed {time.monotonic() - start:7.1f} s")
        total_passed += passed
        total_failed += failed
    print("\n".join(table))
    print(f"{total_passed} passed, {total_failed} failed", flush=True)
    return 0 if total_failed == 0 and total_passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
