"""The package: whole, the same each time, in one step, and never over anything else."""

import hashlib
import html
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import time
import unittest

from program import BINARY, ROOT, SMALL, ProgramTest, run

sys.path.append(str(ROOT / "Benchmarks"))
from plans import plan as generated  # noqa: E402

REAL = ROOT / "Plans/zandbergen-2017"


def tables(page):
    """The tables of a page as rows of cells, text only."""
    text = page.read_text(encoding="utf-8")
    for table in re.findall(r"<table.*?</table>", text, re.S):
        yield [[html.unescape(re.sub(r"<[^>]+>", "", cell)).strip()
                for cell in re.findall(r"<t[hd]\b.*?</t[hd]>", row, re.S)]
               for row in re.findall(r"<tr\b.*?</tr>", table, re.S)]


# One inspection among hours in every quarter: the cell that differs would say when it is.
ONE_VISIT = """\
plan een-controle "Eén controle" {
  gemeente "Zandbergen" code gm9999
  periode 1 januari 2017 t/m 31 december 2017
}
doel d "Doel"
team boa "BOA's" {
  formatie 4 fte
  productief 1.360 uur per fte
}
taak controle "Controle" {
  doel d
  team boa
  objecten 1 bedrijf
  frequentie 1 keer per jaar
  duur 3 uur per controle
}
taak wijk "Wijkwerk" {
  doel d
  team boa
  inzet 40 uur per week
}
"""


class Package(ProgramTest):
    def build(self, plan, *arguments, output=None, **options):
        output = output or self.base / "pakket"
        return run("build", plan, "--output", output, *arguments, **options), output

    def test_a_real_plan_becomes_a_whole_package(self):
        result, output = self.build(REAL)
        self.assertEqual(result.returncode, 0, result.stdout.decode() + result.stderr.decode())
        files = self.tree(output)
        names = set(files)
        for name in ("index.html", "uitvoeringsplan.html", "uitvoeringsplan.xml", "plan.xml", "planning.json",
                     "planning.csv", "planning.ics", "toetsing.json", "manifest.json"):
            self.assertIn(f"openbaar/{name}", names)
        self.assertFalse([name for name in files if name.startswith("intern/")])

    def test_the_manifest_lists_every_file(self):
        _, output = self.build(REAL, "--intern")
        for part in ("openbaar", "intern"):
            folder = output / part
            manifest = json.loads((folder / "manifest.json").read_text())
            listed = {row["path"]: row for row in manifest["files"]}
            there = self.tree(folder)
            del there["manifest.json"]
            self.assertEqual(set(listed), set(there))
            for name, content in there.items():
                self.assertEqual(listed[name]["sha256"], hashlib.sha256(content).hexdigest())
                self.assertEqual(listed[name]["size"], len(content))

    def test_the_compliance_table_says_what_is_law_and_what_is_not_verified(self):
        _, output = self.build(REAL)
        rows = {row[0]: row for table in tables(output / "openbaar/bijlagen/toetsing.html") for row in table}
        self.assertIn("(wet; zekerheid hoog)", rows["BOR-7.2-1"][2])
        self.assertIn("(kwaliteitscriteria; niet geverifieerd, zekerheid laag)", rows["KC-A-06"][2])
        self.assertIn("(model; niet geverifieerd, zekerheid laag)", rows["CAP-04"][2])

    def test_every_deviation_is_in_the_council_documents_with_its_reasons(self):
        deviations = {
            "BOR-7.1-1": "de wet", "VO-5-1": "wat al voldoet", "KC-P-09": "wat verlopen is", "LHS-07": "zonder einde",
            "KC-B-16": "wat niet geldt", "ONBEKEND-9": "wat niet bestaat",
        }
        text = SMALL.replace("  periode", "  kader vth-2.1\n  vaststelling college op 20 december 2016\n  periode") + "".join(
            f'afwijking {code} "Over {what}" {{\n  motivering "Reden van {what}"\n  besluit college op 1 december 2016\n'
            + ("" if what == "zonder einde" else f'  geldig t/m 31 december {2015 if "verlopen" in what else 2017}\n') + "}\n"
            for code, what in deviations.items())
        result, output = self.build(self.plan("afwijkend", text), "--concept")
        self.assertEqual(result.returncode, 1)
        for name in ("uitvoeringsplan", "raadsinformatiebrief", "bijlagen/toetsing"):
            for kind in ("html", "xml"):
                page = (output / f"openbaar/{name}.{kind}").read_text(encoding="utf-8")
                for what in deviations.values():
                    self.assertIn(f"Over {what}", page, (name, kind))
                    self.assertIn(f"Reden van {what}", page, (name, kind))

    def test_a_variant_that_changes_nothing_shows_the_figures_of_the_plan(self):
        _, output = self.build(REAL)
        compared = [table for table in tables(output / "openbaar/raadsvoorstel.html") if "Zonder keuze" in table[0]]
        self.assertTrue(compared)
        for table in compared:
            # A combination names all its variants, those that change something too.
            unchanged = [at for at, title in enumerate(table[0]) if " + " not in title
                         and title.startswith(("Huidige formatie", "Toezicht zoals in dit plan"))]
            for row in table[1:]:
                for at in unchanged:
                    self.assertEqual(row[at], row[1], row[0])
        titles = [title for table in compared for title in table[0]]
        self.assertTrue(any(title.startswith("Huidige formatie") for title in titles), titles)
        # What marked text hides may be what is lacking, so nothing fails in an open comparison either.
        failing = [row for table in compared for row in table if row[0] == "Criteria: voldoet niet"]
        self.assertTrue(failing)
        self.assertEqual({cell for row in failing for cell in row[1:]}, {"0"})

    def test_pages_of_a_large_plan_stay_small_and_lead_somewhere(self):
        _, output = self.build(self.plan("groot", generated(2_000)), "--concept")
        pages = {path: path.read_text(encoding="utf-8") for path in (output / "openbaar").rglob("*.html")}
        self.assertIn(output / "openbaar/uitvoeringsplan-2.html", pages)
        self.assertLessEqual(max(path.stat().st_size for path in pages), 500_000)
        places = {path: set(re.findall(r'\bid="([^"]+)"', text)) for path, text in pages.items()}
        for path, text in pages.items():
            for link in set(re.findall(r'href="([^"]+)"', text)):
                if re.match(r"[a-z]+:", link):
                    continue
                name, _, place = html.unescape(link).partition("#")
                target = (path.parent / name).resolve() if name else path
                self.assertTrue(target.exists(), (path.name, link))
                if place and target in places:
                    self.assertIn(place, places[target], (path.name, link))

    def test_what_is_withheld_cannot_be_found_by_subtracting(self):
        _, output = self.build(self.plan("een-controle", ONE_VISIT))
        rows = [row for table in tables(output / "openbaar/bijlagen/capaciteit.html")
                if table[0][-1].startswith("4e kwartaal") for row in table[1:]]
        self.assertEqual([row.count("weggelaten") for row in rows], [2])
        planning = json.loads((output / "openbaar/planning.json").read_text())
        shown = [quarter["suppressed"] for quarter in planning["teams"][0]["quarters"]]
        self.assertEqual(shown, [cell == "weggelaten" for cell in rows[0][1:]])

    def test_pdf_without_its_tool_says_what_to_install(self):
        result, output = self.build(self.plan(), "--pdf", env={"PATH": "/nergens"})
        self.assertEqual(result.returncode, 2)
        self.assertIn("WeasyPrint", result.stderr.decode())
        self.assertFalse(output.exists())

    def test_a_tool_that_makes_no_pdf_leaves_the_earlier_package(self):
        plan = self.plan()
        _, output = self.build(plan)
        before = self.tree(output)
        tools = self.base / "hulp"
        tools.mkdir()
        (tools / "weasyprint").write_text("#!/bin/sh\n[ \"$1\" = --version ]\n")
        (tools / "weasyprint").chmod(0o755)
        result, _ = self.build(plan, "--pdf", env={"PATH": str(tools)})
        self.assertEqual(result.returncode, 2)
        self.assertEqual(self.tree(output), before)

    def test_two_builds_are_the_same_to_the_byte(self):
        _, first = self.build(REAL, "--intern", output=self.base / "een")
        other = self.base / "elders"
        shutil.copytree(ROOT / "Plans", other / "Plans")
        _, second = self.build(other / "Plans/zandbergen-2017", "--intern", output=self.base / "twee",
                               env={"TZ": "Pacific/Auckland", "LANG": "tr_TR.UTF-8", "HOME": "/nergens"})
        self.assertEqual(self.tree(first), self.tree(second))

    def test_intern_is_removed_when_not_asked_for(self):
        _, output = self.build(REAL, "--intern")
        self.assertTrue((output / "intern/manifest.json").exists())
        self.build(REAL)
        self.assertFalse((output / "intern").exists())

    def test_with_errors_nothing_is_written_but_a_concept_on_request(self):
        wrong = self.plan(text=SMALL + "onzin\n")
        result, output = self.build(wrong)
        self.assertEqual(result.returncode, 1)
        self.assertFalse(output.exists())
        result, output = self.build(wrong, "--concept")
        self.assertEqual(result.returncode, 1)
        for page in (output / "openbaar").rglob("*.html"):
            self.assertIn("CONCEPT", page.read_text(), page)

    def test_an_earlier_package_survives_a_plan_with_errors(self):
        plan = self.plan()
        result, output = self.build(plan)
        self.assertEqual(result.returncode, 0, result.stdout.decode())
        before = self.tree(output)
        (plan / "plan.vth").write_text(SMALL + "onzin\n")
        self.assertEqual(self.build(plan)[0].returncode, 1)
        self.assertEqual(self.tree(output), before)

    def test_folders_that_are_not_ours_are_refused_and_kept(self):
        plan = self.plan()
        full = self.base / "vol"
        full.mkdir()
        (full / "brief.txt").write_text("van mij")
        file = self.base / "bestand"
        file.write_text("van mij")
        _, mixed = self.build(plan, output=self.base / "gemengd")
        (mixed / "brief.txt").write_text("van mij")
        fake = self.base / "namaak"
        (fake / "openbaar").mkdir(parents=True)
        (fake / "openbaar/manifest.json").write_text("{}")
        for output in (full, file, mixed, fake, plan, self.folder, "/dev/null", "/proc/pakket"):
            with self.subTest(output):
                before = self.tree(self.base)
                result, _ = self.build(plan, output=output)
                self.assertEqual(result.returncode, 2)
                self.assertIn("vthplan: ", result.stderr.decode())
                self.assertEqual(self.tree(self.base), before)

    def test_what_the_manifests_do_not_name_is_kept(self):
        plan = self.plan()
        for place in ("openbaar/getekend.pdf", "openbaar/bijlagen/brief.txt", "intern/los/brief.txt"):
            with self.subTest(place):
                output = self.base / place.replace("/", "-")
                self.assertEqual(self.build(plan, "--intern", output=output)[0].returncode, 0)
                (output / place).parent.mkdir(exist_ok=True)
                (output / place).write_text("van mij")
                result, _ = self.build(plan, "--intern", output=output)
                self.assertEqual(result.returncode, 2)
                self.assertIn("staat erin en is niet van vthplan", result.stderr.decode())
                self.assertEqual((output / place).read_text(), "van mij")

    def test_a_folder_that_goes_is_told(self):
        plan = self.plan()
        _, output = self.build(plan, "--intern")
        result, _ = self.build(plan, output=output)
        self.assertEqual(result.returncode, 0)
        self.assertIn("«intern»", (result.stdout + result.stderr).decode())
        self.assertFalse((output / "intern").exists())

    def test_teams_named_alike_and_long_get_files_of_their_own(self):
        teams = ["boa", "böa", "nul", "team-nul", "a" * 130]
        text = SMALL + "".join(
            f'team {name} "T" {{\n  formatie 1 fte\n  productief 1.360 uur per fte\n}}\n' for name in teams)
        result, output = self.build(self.plan(text=text), "--intern", "--concept")
        self.assertLess(result.returncode, 2, result.stderr)
        self.assertEqual(len(list((output / "intern/teams").glob("*.ics"))), len(teams))

    def test_next_years_calendar_does_not_overwrite_this_years(self):
        text = SMALL + '''team boa "T" { uren 100 uur per jaar }
taak bezoek "Bezoek" { team boa
  objecten 2 panden
  frequentie 1 keer per jaar
  duur 2 uur per controle
  aangekondigd }
'''
        names = []
        for year in ("2017", "2018"):
            _, output = self.build(
                self.plan(year, text.replace("2017", year)), "--concept", output=self.base / f"pakket-{year}")
            calendar = (output / "openbaar/planning.ics").read_text()
            names.append({line for line in calendar.splitlines() if line.startswith("UID:")})
        self.assertGreater(len(names[0]), 2)
        self.assertFalse(names[0] & names[1])

    def test_new_and_empty_folders_are_taken(self):
        plan = self.plan()
        empty = self.base / "leeg"
        empty.mkdir()
        for output in (empty, self.base / "diep/dieper/pakket", f"{self.base}/streep/"):
            with self.subTest(output):
                self.assertEqual(self.build(plan, output=output)[0].returncode, 0)
                self.assertTrue(os.path.exists(f"{output}/openbaar/manifest.json"))

    def test_what_a_cut_off_build_left_does_not_stop_one_with_its_number(self):
        plan, output = self.plan(), self.base / "pakket"

        # As in a container, where every build is process 1.
        def leave():
            left = self.base / f".pakket.vthplan-{os.getpid()}" / "openbaar"
            left.mkdir(parents=True)
            (left / "index.html").write_text("half")

        result, _ = self.build(plan, preexec=leave)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertNotEqual((output / "openbaar/index.html").read_text(), "half")
        self.assertEqual([name for name in os.listdir(self.base) if "vthplan-" in name], [])

    def test_two_builds_at_once_leave_one_whole_package(self):
        _, alone = self.build(REAL, output=self.base / "alleen")
        for attempt in range(4):
            output = self.base / f"samen-{attempt}"
            both = [subprocess.Popen([str(BINARY), "build", str(REAL), "--output", str(output)],
                                     stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(2)]
            said = [process.communicate()[1] for process in both]
            self.assertEqual([process.returncode for process in both], [0, 0], said)
            self.assertEqual(self.tree(output), self.tree(alone))
        self.assertEqual([name for name in os.listdir(self.base) if "vthplan-" in name], [])

    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("mount"), "needs a file system of its own")
    def test_a_folder_that_may_not_be_written_to_is_named_with_the_reason(self):
        disk = self.base / "schijf"
        disk.mkdir()
        (self.base / "nergens").symlink_to(self.base / "is-er-niet")
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", disk], check=False).returncode != 0:
            self.skipTest("no file system may be mounted here")
        self.addCleanup(subprocess.run, ["umount", disk], check=False)
        for output, named, reason in (
                (disk / "pakket", f"«{disk}/»", "de schijf is alleen-lezen"),
                (disk / "diep/pakket", f"«{disk}/diep/»", "de schijf is alleen-lezen"),
                (self.base / "nergens", "nergens»", "het is een koppeling die nergens heen leidt")):
            with self.subTest(output):
                result, _ = self.build(self.plan(f"plan-{output.parent.name}-{output.name}"), output=output)
                self.assertEqual(result.returncode, 2)
                self.assertIn(f"{named} worden geschreven: {reason}", result.stderr.decode())

    def test_a_full_disk_keeps_the_earlier_package(self):
        _, output = self.build(REAL)
        before = self.tree(self.base)
        limit = 20_000
        result, _ = self.build(
            REAL, "--intern", preexec=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
        self.assertEqual(result.returncode, 2)
        self.assertIn("kan niet", result.stderr.decode())
        self.assertEqual(self.tree(self.base), before)

    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("mount"), "needs a small file system of its own")
    def test_a_small_file_system_keeps_the_earlier_package(self):
        disk = self.base / "schijf"
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=False).returncode != 0:
            self.skipTest("no file system may be mounted here")
        self.addCleanup(subprocess.run, ["umount", disk], check=False)
        result, _ = self.build(REAL, output=disk / "pakket")
        self.assertEqual(result.returncode, 2)
        self.assertIn("de schijf is vol", result.stderr.decode())
        self.assertIn(f"«{disk}/pakket/", result.stderr.decode())
        self.assertEqual(list(disk.iterdir()), [])
        # The place where a disk is mounted cannot be exchanged for another folder.
        result, _ = self.build(self.plan(), output=disk)
        self.assertEqual(result.returncode, 2)
        self.assertIn(f"aankoppelpunt, dat niet vervangen kan worden; kies een map erin, zoals «{disk}/pakket»", result.stderr.decode())

    def test_cut_off_at_any_moment_it_is_the_old_package_or_the_new(self):
        plan = self.base / "plan"
        shutil.copytree(REAL, plan)
        for name in ("gedeeld", "zandbergen-2016"):
            shutil.copytree(ROOT / "Plans" / name, self.base / name)
        output = self.base / "pakket"
        _, old = self.build(REAL, output=self.base / "oud")
        _, new = self.build(REAL, "--intern", output=self.base / "nieuw")
        old, new = self.tree(old), self.tree(new)
        started = time.monotonic()
        self.build(REAL, output=output)
        whole = time.monotonic() - started
        chance = random.Random(2017)
        seen = set()
        for attempt in range(60):
            arguments = ["--intern"] if attempt % 2 else []
            process = subprocess.Popen(
                [str(BINARY), "build", str(REAL), "--output", str(output), *arguments],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.random() * whole * 1.2)
            process.kill()
            process.wait()
            found = self.tree(output)
            self.assertIn(found, (old, new))
            seen.add(found == new)
        self.build(REAL, output=output)
        self.assertEqual(self.tree(output), old)
        self.assertEqual([name for name in os.listdir(self.base) if "vthplan-" in name], [])
