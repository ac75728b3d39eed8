"""The planning core on generated instances: is it right, how near is it to the best there is, what does it cost.

Instances, edits and an independent judge come from `allocate-bench`; the integer optimum from `oracle.py`. With RIVAL, another
program that reads INSTANCE and writes RESULT in the published shape, its figures stand beside ours, from the same run."""

import json
import os
import subprocess
import time
from statistics import median

import oracle

SEEDS = {"small": range(1, 21), "town": range(1, 6), "city": range(1, 4), "nation": range(1, 2)}
LOADS = (80, 115, 160)
EDITS = ("none", "add-task", "add-first", "drop-task", "more-objects", "more-often", "class-up", "sick")
ORACLE_SECONDS = 60
TRIALS = 2_000


def measured(command):
    """Seconds and megabytes at most of one run."""
    start = time.perf_counter()
    silent = [(os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)]
    process = os.posix_spawn(command[0], [str(word) for word in command], os.environ, file_actions=silent)
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        raise RuntimeError(f"{command} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def weighted(minutes):
    """A minute of a class counts double that of the next."""
    total = 0
    for value in minutes:
        total = total * 2 + value
    return total


class Case:
    """One instance, our schedule of it, and what the judge says."""

    def __init__(self, bench, rival, folder, name):
        self.bench, self.rival, self.folder, self.name = bench, rival, folder, name
        self.instance = folder / f"{name}.json"

    def generate(self, size, seed, load, flex):
        subprocess.run([self.bench, "generate", size, str(seed), str(load), str(flex), self.instance], check=True)
        return self

    def solve(self, who="ours"):
        result = self.folder / f"{self.name}.{who}.json"
        command = [self.bench, "solve", self.instance, result] if who == "ours" else [self.rival, self.instance, result]
        seconds, megabytes = measured(command)
        return result, seconds, megabytes

    def judge(self, result):
        run = subprocess.run([self.bench, "judge", self.instance, result], capture_output=True, text=True, check=False)
        if not run.stdout:
            raise RuntimeError(run.stderr)
        found = json.loads(run.stdout)
        asked, lacks = weighted(found["asked"]), weighted(found["uncovered"])
        prefix = [sum(found["uncovered"][:number + 1]) for number in range(len(found["uncovered"]))]
        bound = [now - before for now, before in zip(found["least"], [0] + found["least"])]
        least = weighted(bound)
        return {
            "valid": found["faults"][0] == 0, "envious": found["envious"][0], "moved": found["moved"][0],
            "gap": max(now - proved for now, proved in zip(prefix, found["least"])) / max(1, found["periods"][0]),
            "asked": asked, "covered": asked - lacks, "share": 100 * (asked - lacks) / max(1, asked - least)}


def coverage(table, bench, rival, folder):
    """Valid, no envy, near the bound: per size and load, the worst of the seeds."""
    for size, seeds in SEEDS.items():
        for load in LOADS if size != "nation" else (115,):
            ours, theirs = [], []
            for seed in list(seeds)[:3 if size != "nation" else 1]:
                case = Case(bench, rival, folder, "case").generate(size, seed, load, 480)
                ours.append(case.judge(case.solve()[0]))
                if rival:
                    theirs.append(case.judge(case.solve("rival")[0]))
            worst = min(found["share"] for found in ours)
            gap = max(found["gap"] for found in ours)
            wrong = sum(not found["valid"] for found in ours)
            envious = sum(found["envious"] for found in ours)
            name = f"{size}, {load}%"
            print(f"  {name}: {worst:.3f}% of the bound, gap {gap:.0f} min, {wrong} wrong, {envious} envious"
                  + (f", rival {min(found['share'] for found in theirs):.3f}%" if theirs else ""), flush=True)
            table.add(f"onjuist of afgunstig, {name}", wrong + envious, 0, "")
            table.add(f"ongedekt boven de grens per team en periode, {name}", gap, 75, "min")
            if load == 115 and size in ("city", "nation"):
                table.add(f"gewogen dekking van de grens, {name}", worst, 99.9, "%", below=False)
            if theirs:
                behind = max(b["covered"] - a["covered"] for a, b in zip(ours, theirs))
                table.add(f"gewogen minuten achter op de ander, {name}", max(0, behind), 0, "")


def optimum(table, bench, folder):
    """Distance to the best whole schedule, on twenty small instances."""
    distances = []
    for seed in SEEDS["small"]:
        case = Case(bench, None, folder, "oracle").generate("small", seed, 115, 480)
        found = case.judge(case.solve()[0])
        instance = json.loads(case.instance.read_text(encoding="utf-8"))
        _, _, most = oracle.best(instance, folder / "oracle.lp", ORACLE_SECONDS)
        distances.append(100 * (most - found["covered"]) / most)
    print(f"  distance to the optimum: median {median(distances):.3f}%, worst {max(distances):.3f}%", flush=True)
    table.add("afstand tot het beste, twintig kleine plannen, midden", median(distances), 0.2, "%")
    table.add("afstand tot het beste, twintig kleine plannen, slechtste", max(distances), 0.5, "%")


def moves(table, bench, rival, folder):
    """Visits that lose their week after a small change, beside the rival's from its own schedule."""
    for size in ("small", "town", "city"):
        more = 0
        for edit in EDITS:
            counts = {}
            for who in ["ours", "rival"] if rival else ["ours"]:
                base = Case(bench, rival, folder, "base").generate(size, 1, 115, 480)
                edited = Case(bench, rival, folder, "edited")
                subprocess.run([bench, "edit", edit, base.instance, base.solve(who)[0], edited.instance], check=True)
                found = edited.judge(edited.solve(who)[0])
                counts[who] = found["moved"]
            print(f"  {size}, {edit}: " + ", ".join(f"{who} {count}" for who, count in counts.items()), flush=True)
            more += counts["ours"] > counts.get("rival", counts["ours"])
            if edit == "none":
                table.add(f"verplaatst in een ongewijzigd plan, {size}", counts["ours"], 0, "")
        if rival:
            table.add(f"wijzigingen die meer verplaatsen dan bij de ander, {size}", more, 0, "")


def cost(table, bench, rival, folder):
    """A million visits: time, memory, and the same bytes from two processes."""
    case = Case(bench, rival, folder, "nation").generate("nation", 1, 115, 480)
    times, theirs = [], []
    for _ in range(3):
        result, seconds, megabytes = case.solve()
        times.append(seconds)
        again = folder / "again.json"
        result.rename(again)
        if rival:
            theirs.append(case.solve("rival")[1])
    result = case.solve()[0]
    table.add("verschillen tussen twee processen", int(result.read_bytes() != again.read_bytes()), 0, "")
    table.add("geheugen van een miljoen controles", megabytes, 250, "MB")
    if rival:
        table.add("tijd van een miljoen controles / de ander", median(times) / median(theirs), 1)
    else:
        table.note("tijd van een miljoen controles", median(times), "s")


def trials(table, bench):
    """Random instances, sound and damaged."""
    run = subprocess.run([bench, "fuzz", "0", str(TRIALS)], capture_output=True, text=True, check=False)
    last = run.stdout.strip().split("\n")[-1]
    print(f"  {last or run.stderr[-200:]}", flush=True)
    table.add(f"fouten in {TRIALS} proeven", 0 if run.returncode == 0 else max(1, run.stdout.count("\n") - 1), 0, "")


def schedules(table, bench, folder):
    """All of it; RIVAL in the environment names the other program."""
    rival = os.environ.get("RIVAL")
    coverage(table, bench, rival, folder)
    moves(table, bench, rival, folder)
    cost(table, bench, rival, folder)
    trials(table, bench)
    optimum(table, bench, folder)

