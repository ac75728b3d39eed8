"""The best schedule of whole inspections there is, by an integer program: for instances of version 1 that are small.

The program is written down as text, solved by HiGHS, and shares nothing with the product. It counts inspections per
task, week and team; which object is visited does not matter, since any g consecutive weeks that hold no more
inspections than there are objects can always be dealt."""

from collections import defaultdict


def weights(instance):
    """A minute of a class counts double that of the next."""
    return [1 << (instance["classes"] - number) for number in range(1, instance["classes"] + 1)]


def lines(instance):
    """What is asked, merged over districts: class, pools, weeks, parts, minutes per unit, units, objects, gap."""
    teams = defaultdict(set)
    for number, pool in enumerate(instance["pools"]):
        teams[pool["team"]].add(number)
    asked = defaultdict(lambda: [0, 0])
    quantum = instance.get("quantum", 15)
    for number, task in enumerate(instance["tasks"]):
        weeks = [week for first, last in task["weeks"] for week in range(first, last + 1)]
        for group in task["groups"]:
            able = frozenset(
                pool for team in group["teams"] for pool in teams[team]
                if task["skill"] in instance["pools"][pool]["skills"]
                and (task.get("service") or not instance["pools"][pool]["service"]))
            if task["kind"] == "visit":
                entry = asked[number, able, -1]
                entry[0] += group["n"] * task.get("freq", 1)
                entry[1] += group["n"]
            elif task["kind"] == "standing":
                for week in weeks:
                    asked[number, able, week][0] += group["minutes"] // quantum
            else:
                asked[number, able, -1][0] += group["minutes"] // quantum
    for (number, pools, week), (units, objects) in asked.items():
        task = instance["tasks"][number]
        is_visit = task["kind"] == "visit"
        gap = task.get("gap", 0) if is_visit and task.get("freq", 1) > 1 else 0
        yield {
            "class": task["class"], "pools": sorted(pools), "parts": task["parts"], "units": units, "gap": gap,
            "objects": objects, "unit": task["minutes"] * task.get("crew", 1) if is_visit else quantum,
            "weeks": [week] if week >= 0 else [w for first, last in task["weeks"] for w in range(first, last + 1)]}


def program(instance):
    """The integer program as text in the LP format, and the weighted minutes that are asked."""
    goal, rows, bounds, asked = [], [], [], 0
    in_part, in_week, in_block, in_year = (defaultdict(list) for _ in range(4))
    weight = weights(instance)
    for line in lines(instance):
        value = weight[line["class"] - 1] * line["unit"]
        asked += value * line["units"]
        names, by_week = [], defaultdict(list)
        for pool in line["pools"]:
            shape = instance["pools"][pool]
            flex = shape.get("flex", 0) if shape.get("block_weeks") else 0
            for week in line["weeks"]:
                for part in line["parts"]:
                    room = min(shape["part"][part][week], shape["cap"][week])
                    most = min(line["units"], (room + flex) // line["unit"]) if room > 0 else 0
                    if most == 0:
                        continue
                    name = f"x{len(bounds)}"
                    bounds.append(f" 0 <= {name} <= {most}")
                    goal.append(f"{value} {name}")
                    names.append(f"1 {name}")
                    by_week[week].append(f"1 {name}")
                    use = f"{line['unit']} {name}"
                    in_part[pool, part, week].append(use)
                    in_week[pool, week].append(use)
                    if flex or shape.get("block_weeks"):
                        in_block[pool, week // shape["block_weeks"]].append(use)
                    if "year_cap" in shape:
                        in_year[pool].append(use)
        if names:
            rows.append((names, line["units"]))
        if line["gap"] > 1:
            for first in range(instance["weeks"] - line["gap"] + 1):
                window = [use for week in range(first, first + line["gap"]) for use in by_week.get(week, [])]
                if window:
                    rows.append((window, line["objects"]))
    pools = instance["pools"]

    def flex_of(pool):
        return pools[pool].get("flex", 0) if pools[pool].get("block_weeks") else 0

    for (pool, part, week), uses in in_part.items():
        rows.append((uses, pools[pool]["part"][part][week] + flex_of(pool)))
    for (pool, week), uses in in_week.items():
        rows.append((uses, pools[pool]["cap"][week] + flex_of(pool)))
    for (pool, block), uses in in_block.items():
        length = pools[pool]["block_weeks"]
        rows.append((uses, sum(pools[pool]["cap"][block * length:(block + 1) * length])))
    for pool, uses in in_year.items():
        rows.append((uses, pools[pool]["year_cap"]))
    text = ["Maximize", " goal: " + "\n + ".join(goal), "Subject To"]
    text += [f" r{number}: " + "\n + ".join(uses) + f" <= {limit}" for number, (uses, limit) in enumerate(rows)]
    text += ["Bounds", *bounds, "General", *(f" x{number}" for number in range(len(bounds))), "End", ""]
    return "\n".join(text), asked


def best(instance, file, seconds):
    """Weighted minutes asked, covered at best as far as the solver got, and the most that any schedule could cover."""
    import highspy

    text, asked = program(instance)
    file.write_text(text, encoding="ascii")
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", float(seconds))
    solver.setOptionValue("mip_rel_gap", 1e-5)
    solver.readModel(str(file))
    solver.run()
    info = solver.getInfo()
    return asked, round(info.objective_function_value), int(info.mip_dual_bound + 1e-6)
