"""The planning files of a package: against the published schema, and the calendars in two libraries that read them."""

import functools
import json
import subprocess
import unittest

import icalendar
from ical.calendar_stream import IcsCalendarStream
from outputs import ROOT, SCHEMAS, other_packages, run, tool, workspace

PLAN = """\
plan proef "Proef" {
  gemeente "Zandbergen"
  periode  1 januari 2017 t/m 31 december 2017
}
doel rust "Rust"
team boa "BOA" {
  formatie   1 fte
  productief 1.200 uur per fte
}
taak a "Alpha; beta, \'gamma\'" {
  doel     rust
  team     boa
  objecten 12 zaken
  duur     3 uur
  periode  %s
  aangekondigd
}
"""
OTHER = """\
taak b "Bravo" {
  doel     rust
  team     boa
  objecten 4 zaken
  duur     2 uur
  aangekondigd
}
"""


@functools.cache
def packages():
    """Folders with planning files: of the sample plan, and of a plan that was planned before and then changed."""
    folder = workspace() / "planningen"
    plan = folder / "plan"
    plan.mkdir(parents=True)
    run("build", "Plans/zandbergen-2017", "--intern", "--output", folder / "groot", cwd=ROOT)
    (plan / "plan.vth").write_text(PLAN % "januari t/m maart" + OTHER, encoding="utf-8")
    earlier = folder / "eerder.json"
    earlier.write_bytes(run("schedule", plan))
    (plan / "plan.vth").write_text(PLAN % "juli t/m september", encoding="utf-8")
    run("build", plan, "--intern", "--previous", earlier, "--output", folder / "opnieuw")
    return folder / "groot", folder / "opnieuw"


class Planning(unittest.TestCase):
    def test_planning_fits_its_schema(self):
        schema = SCHEMAS / "planning.schema.json"
        self.assertEqual(tool("check-jsonschema", "--check-metaschema", schema).returncode, 0)
        for package in packages():
            for part in ("openbaar", "intern"):
                checked = tool("check-jsonschema", "--schemafile", schema, package / part / "planning.json")
                self.assertEqual(checked.returncode, 0, checked.stdout[:2000])

    def test_files_of_other_plans_fit_their_schemas(self):
        for kind in ("planning", "toetsing"):
            files = [folder / part / f"{kind}.json" for folder in other_packages() for part in ("openbaar", "intern")]
            checked = tool("check-jsonschema", "--schemafile", SCHEMAS / f"{kind}.schema.json", *files)
            self.assertEqual(checked.returncode, 0, checked.stdout[:2000])
        plans = [folder / part / "plan.xml" for folder in other_packages() for part in ("openbaar", "intern")]
        checked = subprocess.run(
            ["xmllint", "--nonet", "--noout", "--schema", str(SCHEMAS / "plan.xsd"), *map(str, plans)],
            capture_output=True, text=True, check=False)
        self.assertEqual(checked.returncode, 0, checked.stderr[:2000])

    def test_every_cause_of_a_move_fits_the_schema(self):
        folder = workspace() / "oorzaken"
        plan, again = folder / "plan", folder / "opnieuw"
        plan.mkdir(parents=True)
        text = PLAN % "januari t/m december"
        (plan / "plan.vth").write_text(text.replace("duur ", "frequentie 2 keer per jaar\n  duur "), encoding="utf-8")
        earlier, done = folder / "eerder.json", folder / "gedaan.json"
        earlier.write_bytes(run("schedule", plan))
        rows = json.loads(earlier.read_bytes())
        over = [row for row, week in enumerate(rows["visits"]["week"]) if week < 26][3:]
        rows["visits"] = {name: [column[row] for row in over] for name, column in rows["visits"].items()}
        done.write_text(json.dumps({name: rows[name] for name in ("lines", "pools", "first_week", "visits", "blocks")}))
        (plan / "plan.vth").write_text(text, encoding="utf-8")
        run("build", plan, "--intern", "--previous", earlier, "--done", done, "--now", "2017-07-03", "--output", again)
        planning = again / "intern/planning.json"
        causes = {move["cause"] for move in json.loads(planning.read_text(encoding="utf-8"))["moves"]}
        self.assertLessEqual({"notDone", "notAsked"}, causes)
        checked = tool("check-jsonschema", "--schemafile", SCHEMAS / "planning.schema.json", planning)
        self.assertEqual(checked.returncode, 0, checked.stdout[:2000])

    def test_an_open_planning_with_moves_or_without_sequence_does_not_fit(self):
        schema, spoilt = SCHEMAS / "planning.schema.json", workspace() / "bedorven-planning.json"
        _, again = packages()
        moved = json.loads((again / "intern/planning.json").read_text(encoding="utf-8"))["moves"]
        for spoil in (lambda plan: plan.update(moves=moved), lambda plan: plan["items"][0].pop("sequence")):
            planning = json.loads((again / "openbaar/planning.json").read_text(encoding="utf-8"))
            spoil(planning)
            spoilt.write_text(json.dumps(planning), encoding="utf-8")
            self.assertNotEqual(tool("check-jsonschema", "--schemafile", schema, spoilt).returncode, 0)

    def test_moves_and_sequences_are_those_of_the_calendars(self):
        _, again = packages()
        planning = json.loads((again / "intern/planning.json").read_text(encoding="utf-8"))
        calendar = icalendar.Calendar.from_ical((again / "intern/teams/boa.ics").read_bytes())
        events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
        self.assertEqual(len(planning["moves"]), 16)
        self.assertEqual(len(planning["cancelled"]), 4)
        for item in planning["items"] + planning["cancelled"]:
            self.assertEqual(int(events[item["id"]]["SEQUENCE"]), 1)
        for move in planning["moves"]:
            self.assertEqual(move["to"] is None, str(events[move["id"]]["STATUS"]) == "CANCELLED")

    def test_calendars_are_read_by_others(self):
        files = [file for package in packages() for file in sorted(package.rglob("*.ics"))]
        self.assertGreater(len(files), 4)
        for file in files:
            calendar = icalendar.Calendar.from_ical(file.read_bytes())
            for component in calendar.walk():
                self.assertEqual(component.errors, [], file.name)
            read = IcsCalendarStream.calendar_from_ics(file.read_text(encoding="utf-8"))
            self.assertEqual(len(read.events), len(calendar.walk("VEVENT")), file.name)
