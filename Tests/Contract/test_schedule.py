"""Schedules from outside: the published shape, the key, and re-planning."""

import json
import os
import shutil
import subprocess

from program import ROOT, SMALL, ProgramTest, run

REAL = ROOT / "Plans/zandbergen-2017"


class Schedule(ProgramTest):
    def schedule(self, *arguments):
        result = run("schedule", *arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def key(self, name="sleutel"):
        path = self.base / name
        self.assertEqual(run("key", "new", path).returncode, 0)
        return path

    def test_an_earlier_file_with_columns_of_unequal_length_is_refused(self):
        file = self.base / "eerder.json"
        file.write_text('{"lines":[["a",""]],"pools":["boa"],'
                        '"visits":{"line":[0,0],"week":[52,52],"pool":[0,0],"part":[0,0]}}')
        for option in ("--previous", "--done", "--year-before"):
            result = run("schedule", self.plan(option.strip("-")), option, file)
            self.assertEqual(result.returncode, 2, option)
            self.assertIn("heeft niet de vorm", result.stderr.decode(), option)

    def test_an_earlier_file_without_rows_is_refused(self):
        for number, text in enumerate(["{}", '{"lines":[],"pools":[]}', "[]", "", '{"plan":{}}']):
            file = self.base / "eerder.json"
            file.write_text(text)
            for option in ("--previous", "--done", "--year-before"):
                result = run("schedule", self.plan(f"{option.strip('-')}-{number}"), option, file)
                self.assertEqual(result.returncode, 2, (option, text))
                self.assertIn("heeft niet de vorm", result.stderr.decode(), (option, text))

    def test_the_same_plan_and_key_give_the_same_schedule(self):
        key = self.key()
        once = self.schedule(REAL, "--key", key)
        self.assertEqual(once, self.schedule(REAL, "--key", key))
        self.assertNotEqual(once, self.schedule(REAL, "--key", self.key("andere")))

    def test_nothing_public_depends_on_the_key(self):
        folders = []
        for name in ("eerste", "tweede"):
            folders.append(self.base / ("pakket-" + name))
            self.assertEqual(run("build", REAL, "--key", self.key(name), "--output", folders[-1]).returncode, 0)
        first, second = [
            {path.relative_to(folder): path.read_bytes() for path in (folder / "openbaar").rglob("*") if path.is_file()}
            for folder in folders]
        self.assertGreater(len(first), 10)
        self.assertEqual(first, second)

    def test_what_moves_is_told_with_its_cause(self):
        text = """plan proef "Proef" {
  gemeente "Zandbergen"
  periode  1 januari 2017 t/m 31 december 2017
}
doel rust "Rust"
team boa "BOA" {
  formatie   1 fte
  productief 1.200 uur per fte
}
taak a "Alpha" {
  doel     rust
  team     boa
  objecten 12 zaken
  duur     3 uur
  periode  %s
  aangekondigd
}
"""
        folder, earlier = self.base / "plan", self.base / "eerder.json"
        folder.mkdir()
        (folder / "plan.vth").write_text(text % "januari t/m maart")
        earlier.write_bytes(self.schedule(folder))
        (folder / "plan.vth").write_text(text % "juli t/m september")
        result = run("schedule", folder, "--previous", earlier)
        self.assertIn("Taak «Alpha»: 12 controles krijgen een andere week", result.stderr.decode())
        self.assertEqual(json.loads(result.stdout)["changes"]["count"], [1] * 12)
        package = self.base / "pakket"
        self.assertEqual(run("build", folder, "--intern", "--previous", earlier, "--output", package).returncode, 0)
        planning = json.loads((package / "intern/planning.json").read_text())
        weeks = {item["id"]: (item["week"], item["sequence"]) for item in planning["items"]}
        self.assertEqual(len(planning["moves"]), 12)
        for move in planning["moves"]:
            self.assertEqual((move["task"], move["cause"], (move["to"], 1)), ("taak/a", "notAllowed", weeks[move["id"]]))
            self.assertIn("past niet meer bij de taak", move["explanation"])
        self.assertEqual(json.loads((package / "openbaar/planning.json").read_text())["moves"], [])

    def test_hours_that_more_tasks_lack_are_counted_once(self):
        folder, package = self.base / "plan", self.base / "pakket"
        folder.mkdir()
        tasks = "".join(f"""taak {name} "Taak {name}" {{
  doel  rust
  team  {team}
  inzet {hours} per week
}}
""" for name, team, hours in (("a", "boa", "6 uur"), ("b", "boa", "7 uur"), ("c", "bouw", "12 uur"), ("d", "vrij", "1 uur")))
        teams = "".join(f'team {name} "{name}" {{\n  uren 10 uur per week\n}}\n' for name in ("boa", "bouw", "vrij"))
        (folder / "plan.vth").write_text("""plan proef "Proef" {
  gemeente "Zandbergen"
  periode  1 januari 2017 t/m 31 december 2017
}
doel rust "Rust"
""" + teams + tasks)
        self.assertEqual(run("build", folder, "--intern", "--output", package).returncode, 0)
        found = {task["id"]: task for task in json.loads((package / "intern/planning.json").read_text())["tasks"]}
        same = {name: task.get("sameRemediesAs") for name, task in found.items()}
        self.assertEqual(same, {"taak/a": None, "taak/b": "taak/a", "taak/c": None, "taak/d": None})
        self.assertIn("Het zijn dezelfde uren als bij «Taak b».", found["taak/a"]["reason"])
        self.assertNotIn("dezelfde uren", found["taak/c"]["reason"])
        once = [remedy for task in found.values() if "sameRemediesAs" not in task for remedy in task.get("remedies", [])]
        lacking = sum(task["uncovered"] for task in found.values())
        self.assertEqual(sum(remedy["minutes"] for remedy in once), lacking)

    def test_announced_work_stands_in_one_week_for_everyone(self):
        earlier, package, key = self.base / "eerder.json", self.base / "pakket", self.key()
        shutil.copytree(REAL.parent, self.base / "alle-plannen")
        folder = self.base / "alle-plannen" / REAL.name

        def weeks(part):
            items = json.loads((package / part / "planning.json").read_text())["items"]
            return {item["id"]: item["week"] for item in items if item["announced"]}

        def built(*options):
            # With other hours the plan no longer meets every criterion.
            run("build", folder, "--concept", "--intern", "--key", key, "--output", package, *options)
            public, intern = weeks("openbaar"), weeks("intern")
            self.assertEqual(public.keys(), intern.keys())
            # Work that the public files do not show in its weeks may still need some.
            self.assertLess(sum(public[id] != intern[id] for id in public), len(public) / 20)
            return public

        first = built()
        earlier.write_bytes(self.schedule(folder, "--key", key))
        tasks = folder / "taken-openbare-ruimte.vth"
        tasks.write_text(tasks.read_text().replace("inzet      9 uur per week", "inzet      8 uur per week"))
        self.assertEqual(built("--previous", earlier), first)

    def test_a_file_of_several_years_is_matched_by_its_weeks(self):
        earlier = self.base / "eerder.json"
        lines = self.schedule(self.years("twee", "1 januari 2017 t/m 31 december 2018")).splitlines(keepends=True)
        self.assertEqual([json.loads(line)["first_week"] for line in lines], ["2016-W52", "2018-W01"])
        for kept in (lines, lines[::-1], lines[1:]):
            earlier.write_bytes(b"".join(kept))
            result = run("schedule", self.years("drie", "1 januari 2016 t/m 31 december 2018"), "--previous", earlier)
            self.assertEqual((result.returncode, result.stderr), (0, b""))
        earlier.write_bytes(lines[0].replace(b"2016-W52", b"2016-W54"))
        self.assertEqual(run("schedule", self.years("een", "1 januari 2017 t/m 31 december 2017"), "--previous",
                             earlier).returncode, 2)

    def years(self, name, period):
        folder = self.base / name
        folder.mkdir(exist_ok=True)
        (folder / "plan.vth").write_text(f"""plan proef "Proef" {{
  gemeente "Zandbergen"
  periode  {period}
}}
doel rust "Rust"
team boa "BOA" {{
  formatie   1 fte
  productief 1.200 uur per fte
}}
taak a "Alpha" {{
  doel     rust
  team     boa
  objecten 12 zaken
  frequentie 1 keer per jaar
  duur     3 uur
  aangekondigd
}}
""")
        return folder

    def test_a_key_that_git_keeps_is_refused_however_it_is_named(self):
        folder = self.base / "repo"
        folder.mkdir()
        key, link = folder / "sleutel", self.base / "koppeling"
        shutil.copy(self.key(), key)
        link.symlink_to(key)
        subprocess.run(["git", "init", "-q", folder], check=True)
        for name in (key, link):
            self.assertEqual(run("key", "commit", name).returncode, 0)
            self.assertEqual(run("key", "commit", name, env={"PATH": str(self.base)}).returncode, 2)
        subprocess.run(["git", "-C", folder, "add", "sleutel"], check=True)
        for name in (key, link):
            self.assertEqual(run("key", "commit", name).returncode, 2)

    def test_only_the_owner_reads_what_holds_the_key(self):
        asked = self.base / "opdracht.json"
        asked.write_text("")
        asked.chmod(0o644)
        self.schedule(REAL, "--instance", asked, "--key", self.key())
        self.assertEqual(asked.stat().st_mode & 0o777, 0o600)

    def test_without_a_key_unannounced_visits_get_no_week(self):
        bare, drawn = json.loads(self.schedule(REAL)), json.loads(self.schedule(REAL, "--key", self.key()))
        self.assertGreater(sum(bare["undated"]["visits"]), 0)
        self.assertGreater(len(drawn["visits"]["line"]), len(bare["visits"]["line"]))

    def test_an_instance_gives_the_result_of_its_plan(self):
        asked = self.base / "opdracht.json"
        result = self.schedule(REAL, "--instance", asked, "--key", self.key())
        planned = json.loads(result)
        # What everyone may see stands beside it; the instance does not tell that.
        self.assertTrue(planned.pop("published")["visits"]["line"])
        self.assertEqual(json.loads(self.schedule("--from-instance", asked)), planned)
        self.assertEqual(asked.stat().st_mode & 0o777, 0o600)

    def test_a_pipe_or_device_is_written_to_and_stays(self):
        pipe = self.base / "pijp"
        os.mkfifo(pipe)
        with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
            self.schedule(REAL, "--instance", pipe)
            self.assertTrue(json.loads(reader.communicate(timeout=60)[0]))
        self.assertTrue(pipe.is_fifo())

    def test_a_pipe_that_is_given_is_refused_with_the_reason(self):
        pipe = self.base / "pijp"
        os.mkfifo(pipe)
        for option in ["--key", "--previous", "--done", "--from-instance"]:
            plan = [] if option == "--from-instance" else [REAL]
            for language, said in [("nl", "het is een pijp of apparaat"), ("en", "it is a pipe or device")]:
                result = run("schedule", *plan, option, pipe, "--language", language)
                self.assertEqual(result.returncode, 2, option)
                self.assertIn(said, result.stderr.decode(), option)

    def test_a_link_stays_and_what_goes_to_standard_output_is_not_replaced(self):
        asked, link = self.base / "opdracht.json", self.base / "koppeling"
        asked.write_text("oud")
        link.symlink_to(asked)
        result = json.loads(self.schedule(REAL, "--instance", link))
        self.assertTrue(link.is_symlink())
        instance = json.loads(asked.read_bytes())
        # As with `--instance /dev/stdout > bestand`: the link leads to what standard output goes to.
        with open(asked, "wb") as output:
            self.assertEqual(run("schedule", REAL, "--instance", link, stdout=output).returncode, 0)
        self.assertTrue(link.is_symlink())
        text = asked.read_text(encoding="utf-8")
        first, end = json.JSONDecoder().raw_decode(text)
        self.assertEqual([first, json.loads(text[end:])], [instance, result])

    def test_a_schedule_is_a_fixed_point_of_itself(self):
        key, earlier = self.key(), self.base / "eerder.json"
        earlier.write_bytes(self.schedule(REAL, "--key", key))
        again = json.loads(self.schedule(REAL, "--key", key, "--previous", earlier))
        before = json.loads(earlier.read_bytes())
        for table in ("lines", "pools", "visits", "blocks"):
            self.assertEqual(again[table], before[table])

    def test_weeks_that_are_over_do_not_change(self):
        key, earlier = self.key(), self.base / "eerder.json"
        earlier.write_bytes(self.schedule(REAL, "--key", key))
        plan = json.loads(earlier.read_bytes())
        week = 21

        def rows(result):
            names, visits = result["lines"], result["visits"]
            return {(tuple(names[line]), obj, at) for line, obj, at in zip(visits["line"], visits["obj"], visits["week"])}

        def over(table):
            kept = [i for i, at in enumerate(plan[table]["week"]) if at < week]
            return {name: [column[i] for i in kept] for name, column in plan[table].items()}

        done = {"lines": plan["lines"], "pools": plan["pools"], "visits": over("visits"), "blocks": over("blocks")}
        carried = self.base / "gedaan.json"
        carried.write_text(json.dumps(done))
        later = json.loads(self.schedule(
            REAL, "--key", key, "--previous", earlier, "--done", carried, "--now", "22 mei 2017"))
        self.assertEqual({row for row in rows(later) if row[2] < week}, {row for row in rows(plan) if row[2] < week})

    def test_files_that_are_no_schedule_are_refused(self):
        wrong = self.base / "fout.json"
        for text in ("", "{", "[]", '{"visits": 3}', '{"lines": [["a"]]}', "\x00", '{"digest": "zz"}'):
            wrong.write_text(text)
            for option in ("--previous", "--done"):
                with self.subTest((option, text)):
                    self.assertEqual(run("schedule", REAL, option, wrong).returncode, 2)
            self.assertEqual(run("schedule", "--from-instance", wrong).returncode, 2)
        self.assertEqual(run("schedule", REAL, "--key", wrong).returncode, 2)
        self.assertEqual(run("schedule", REAL, "--previous", self.base / "niet").returncode, 2)
        self.assertEqual(run("schedule", REAL, "--now", "gisteren").returncode, 2)

    def test_a_file_of_other_weeks_is_told_also_when_all_else_is_well(self):
        file = self.base / "zelf.json"
        file.write_bytes(self.schedule(REAL))
        told = run("schedule", REAL, "--year-before", file)
        self.assertEqual(told.returncode, 0)
        self.assertIn("telt niet mee: zij gaat over andere weken, vanaf 2016-W52", told.stderr.decode())
        self.assertEqual(run("schedule", REAL, "--previous", file).stderr.decode(), "")

    def test_a_plan_or_an_instance_but_not_both(self):
        for arguments in ([], [REAL, "--from-instance", "x"]):
            result = run("schedule", *arguments)
            self.assertEqual(result.returncode, 2)
            self.assertIn("Noem een plan", result.stderr.decode())
            self.assertEqual("niet allebei" in result.stderr.decode(), bool(arguments))

    def test_a_plan_with_errors_is_not_said_to_name_no_set(self):
        text = SMALL.replace("\n}", "\n  vaststelling college op 20 december 2016\n  accent 2018 \"x\"\n}")
        result = run("schedule", self.plan(text=text))
        self.assertEqual(result.returncode, 1)
        self.assertIn("buiten-planperiode", result.stderr.decode())
        self.assertNotIn("Niet getoetst", result.stderr.decode())
