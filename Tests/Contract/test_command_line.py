"""Commands, exit codes and streams."""

import hashlib
import json
import os
import re
import resource

from program import ROOT, SMALL, ProgramTest, run

KADERS = ROOT / "Plans/kaders/kaders.vth"


class CommandLine(ProgramTest):
    def test_version_goes_to_standard_output(self):
        for arguments in (["--version"], ["check", "--version"], ["check", "x", "--version"]):
            result = run(*arguments)
            self.assertEqual(result.returncode, 0)
            self.assertRegex(result.stdout.decode(), r"^\d+\.\d+\.\d+\n$")

    def test_usage_errors_are_dutch_and_end_with_two(self):
        cases = [
            ([], "GEBRUIK"), (["chek", "p"], "Er is geen opdracht `chek`. Bedoelt u `check`?"),
            (["help", "chek"], "Er is geen opdracht `chek`. Bedoelt u `check`?"),
            (["help", "key", "nw"], "Er is geen opdracht `key nw`. Bedoelt u `key new`?"), (["check"], "Er ontbreekt een argument"),
            (["check", "--onzin", "x"], "Onbekende optie `--onzin`"),
            (["check", "--foo", "x"], "Onbekende optie `--foo`\n"), (["check", "--colr", "x"], "Bedoelt u `--color`?"),
            (["key", "nieuw", "x"], "Er is geen opdracht `key nieuw`. Bedoelt u `key new`?"),
            (["criteria", "x", "y"], "2 onverwachte argumenten: `x`, `y`"),
            (["build", "x", "--pdf=ja"], "De optie `--pdf` krijgt geen waarde, maar `ja` staat erbij."),
            (["frob"], "Er is geen opdracht `frob`. Kies uit: `check`"), (["check", "x", "--format"], "Er ontbreekt een waarde"),
            (["check", "x", "--format", "pdf"], "Kies uit: text, json"), (["explain"], "Er ontbreekt een argument"),
            (["key"], "vthplan key new"), (["explain", "geen-utf"], "Bedoelt u `geen-utf8`?"),
        ]
        for arguments, expected in cases:
            with self.subTest(arguments):
                result = run(*arguments)
                self.assertEqual(result.returncode, 2)
                self.assertEqual(result.stdout, b"")
                told = result.stderr.decode()
                self.assertIn(expected, told)
                for english in ("Error", "Usage", "USAGE", "unknown", "missing"):
                    self.assertNotIn(english, told)

    def test_explain_tells_which_criteria_lean_on_a_statement(self):
        plan = str(ROOT / "Plans" / "zandbergen-2017")
        found = run("explain", plan + "#taak/toezicht-honden")
        self.assertEqual(found.returncode, 0)
        self.assertRegex(found.stdout.decode(), r"BOR-7\.5-b\tvoldoet")
        near = run("explain", plan + "#taak/toezicht-hond")
        self.assertEqual(near.returncode, 2)
        self.assertIn("Bedoelt u `taak/toezicht-honden`?", near.stderr.decode())

    def test_explain_knows_a_criterion_that_the_plan_was_not_tested_against(self):
        plan = self.plan()
        found = run("explain", f"{plan}#RA-06")
        self.assertEqual(found.returncode, 0)
        self.assertIn("In dit plan: niet getoetst", found.stdout.decode())
        unknown = run("explain", f"{plan}#RA-99")
        self.assertEqual(unknown.returncode, 2)

    def test_every_command_answers_in_english_when_asked(self):
        wrong = self.plan("fout", SMALL + "doel {\n")
        before = self.tree(wrong)
        cases = (
            (["new", self.folder / "nieuw"], 0, "The plan is in"),
            (["new", self.folder / "sjablonen", "--sjablonen"], 0, "The templates are in"),
            (["key", "new", self.base / "sleutel"], 0, "The key is in"),
            (["key", "commit", self.base / "weg"], 2, "cannot be read"),
            (["key", "verify", self.base / "sleutel", "0"], 1, "does not belong to this commitment"),
            (["format", wrong], 1, "holds errors and is left as it is"),
            (["check", self.base / "weg"], 2, "is missing or cannot be opened"),
            (["explain", "weg"], 2, "There is no finding or criterion"),
            (["criteria", "--datum", "x"], 2, "is no date"),
            (["schedule", self.base / "weg"], 2, "is missing or cannot be opened"),
            (["build", wrong, "--output", self.base / "pakket"], 1, "error:"),
        )
        for command, code, text in cases:
            with self.subTest(command):
                result = run(*command, "--language", "en")
                self.assertEqual(result.returncode, code)
                self.assertIn(text, (result.stdout + result.stderr).decode())
        self.assertEqual(self.tree(wrong), before)

    def test_help_is_dutch(self):
        for arguments in (["--help"], ["check", "--help"], ["help"], ["help", "check"], ["key", "new", "--help"]):
            with self.subTest(arguments):
                result = run(*arguments)
                self.assertEqual(result.returncode, 0)
                page = result.stdout.decode()
                self.assertIn("GEBRUIK: vthplan", page)
                for english in ("USAGE", "OPTIONS", "ARGUMENTS", "default", "Show", "SUBCOMMANDS"):
                    self.assertNotIn(english, page)

    def test_a_missing_folder_and_a_file_cannot_be_checked(self):
        plan = self.plan()
        for path in (self.folder / "niet", plan / "plan.vth", ""):
            with self.subTest(path):
                result = run("check", path)
                self.assertEqual((result.returncode, result.stdout), (2, b""))
                self.assertIn("vthplan: ", result.stderr.decode())

    def test_exit_code_says_whether_there_are_errors(self):
        good = self.plan("goed")
        wrong = self.plan("fout-plan", SMALL + "onzin\n")
        self.assertEqual(run("check", good).returncode, 0)
        self.assertEqual(run("check", wrong).returncode, 1)
        self.assertEqual(run("check", good, wrong).returncode, 1)
        self.assertEqual(run("check", good, "--format", "json").returncode, 0)

    def test_a_plan_that_is_not_tested_says_so(self):
        self.assertIn("Niet getoetst", run("check", self.plan()).stdout.decode())
        tested = SMALL.replace("\n}", "\n  vaststelling college op 20 december 2016\n}")
        self.assertNotIn("Niet getoetst", run("check", self.plan("getoetst", tested)).stdout.decode())

    def test_folders_that_are_no_plans_are_said_to_be(self):
        for name in ("kaders", "gedeeld", "fouten"):
            (self.folder / name).mkdir()
        good = self.plan()
        result = run("check", good, *(self.folder / name for name in ("kaders", "gedeeld", "fouten")))
        self.assertEqual(result.returncode, 0)
        self.assertEqual(result.stderr.decode().count("geen plan van zichzelf"), 3)
        result = run("check", good, self.folder / "kaders", "--language", "en")
        self.assertIn("is no plan of its own and is skipped", result.stderr.decode())

    def test_explain_tells_every_code_in_both_languages(self):
        for language in ("nl", "en"):
            result = run("explain", "onbekende-naam", "--language", language)
            self.assertEqual(result.returncode, 0)
            self.assertGreater(len(result.stdout.decode()), 80)

    def test_new_writes_a_plan_without_errors_and_never_over_another(self):
        folder = self.folder / "nieuw"
        self.assertEqual(run("new", folder).returncode, 0)
        self.assertEqual(self.codes(folder)[0], 0)
        # The set that it offers is the newest that holds in the year of the plan.
        text = (folder / "plan.vth").read_text(encoding="utf-8")
        year = int(re.search(r"1 januari (\d{4})", text)[1])
        sets = re.findall(r"code +(vth-[\d.]+)\n *geldig +vanaf \d+ \w+ (\d{4})", KADERS.read_text(encoding="utf-8"))
        newest = max((int(since), code) for code, since in sets if int(since) < year)[1]
        self.assertEqual(re.search(r"// kader (\S+)", text)[1], newest)
        before = self.tree(folder)
        self.assertEqual(run("new", folder).returncode, 2)
        self.assertEqual(self.tree(folder), before)

    def test_new_writes_the_templates_that_a_build_takes(self):
        folder = self.folder / "sjablonen"
        self.assertEqual(run("new", folder, "--sjablonen").returncode, 0)
        ours = {file.relative_to(ROOT / "Templates"): file.read_bytes() for file in (ROOT / "Templates").rglob("*.md")}
        self.assertEqual({file.relative_to(folder): file.read_bytes() for file in folder.rglob("*.md")}, ours)
        self.assertEqual(run("new", folder, "--sjablonen").returncode, 2)

    def test_new_that_cannot_be_written_leaves_the_folder_as_it_was(self):
        empty = self.folder / "leeg"
        empty.mkdir()
        for folder in (self.folder / "nieuw", empty):
            for templates in ([], ["--sjablonen"]):
                result = run(
                    "new", folder, *templates, preexec=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16)))
                self.assertEqual(result.returncode, 2)
                self.assertEqual(folder.exists(), folder == empty)
                self.assertEqual(list(empty.iterdir()), [])

    def test_a_path_that_is_no_text_is_refused_and_not_mended(self):
        plan, broken = self.plan(), os.fsencode(self.folder) + b"/a\xffb"
        for arguments in (["build", plan, "--output", os.fsdecode(broken)], ["check", os.fsdecode(broken)]):
            result = run(*arguments)
            self.assertEqual(result.returncode, 2)
            self.assertIn("geen UTF-8", result.stderr.decode())
        self.assertEqual([file.name for file in self.folder.iterdir()], [plan.name])

    def test_findings_go_to_standard_output_in_both_languages(self):
        wrong = self.plan(text=SMALL + "onzin\n")
        dutch, english = run("check", wrong), run("check", wrong, "--language", "en")
        self.assertIn("plan.vth:5:1: fout: ", dutch.stdout.decode())
        self.assertIn("plan.vth:5:1: error: ", english.stdout.decode())
        self.assertEqual(dutch.stderr, b"")

    def test_color_is_for_terminals_or_on_request(self):
        wrong = self.plan(text=SMALL + "onzin\n")
        self.assertNotIn(b"\x1b", run("check", wrong).stdout)
        self.assertNotIn(b"\x1b", run("check", wrong, "--color", "never").stdout)
        self.assertIn(b"\x1b[", run("check", wrong, "--color", "always").stdout)
        self.assertIn(b"\x1b[", run("check", wrong, "--color", "always", env={"NO_COLOR": "1"}).stdout)

    def test_quiet_leaves_only_findings(self):
        self.assertEqual(run("check", self.plan(), "--quiet").stdout, b"")

    def test_findings_as_json_have_the_agreed_members(self):
        wrong = self.plan(text="// é\n" + SMALL + "onzin\n")
        plans = json.loads(run("check", wrong, "--format", "json").stdout)["plans"]
        self.assertEqual([plan["plan"] for plan in plans], ["proef"])
        finding = plans[0]["findings"][0]
        self.assertEqual((finding["file"], finding["line"], finding["column"]), ("plan.vth", 6, 1))
        self.assertEqual((finding["endLine"], finding["endColumn"]), (6, 6))
        self.assertLessEqual(
            {"code", "severity", "message", "explanation", "heading", "related", "solutions", "criteria"}, set(finding))
        self.assertEqual(plans[0]["summary"]["severity"]["fout"], 1)


class SecretKeys(ProgramTest):
    def test_a_key_is_secret_and_is_written_once(self):
        path = self.base / "sleutel"
        result = run("key", "new", path)
        self.assertEqual(result.returncode, 0)
        key = path.read_text()
        self.assertRegex(key, r"^[0-9a-f]{32}\n$")
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        self.assertNotIn(key.strip(), result.stdout.decode())
        self.assertEqual(run("key", "new", path).returncode, 2)
        self.assertEqual(path.read_text(), key)
        # What is published beforehand proves the key afterwards, and only that key.
        commitment = hashlib.sha256(bytes.fromhex(key)).hexdigest()
        self.assertEqual(run("key", "commit", path).stdout.decode(), commitment + "\n")
        self.assertEqual(run("key", "verify", path, commitment).returncode, 0)
        self.assertEqual(run("key", "verify", path, "0" + commitment[1:-1] + "0").returncode, 1)

    def test_a_key_is_refused_where_it_would_be_shared(self):
        import subprocess
        plan = self.plan()
        (plan / "geheim").mkdir()
        repository = self.base / "opslag"
        subprocess.run(["git", "init", "-q", repository], check=True)
        (repository / ".gitignore").write_text("*.sleutel\n")
        for path in (plan / "sleutel", plan / "geheim" / "sleutel", repository / "sleutel"):
            with self.subTest(path):
                self.assertEqual(run("key", "new", path).returncode, 2)
                self.assertFalse(path.exists())
        self.assertEqual(run("key", "new", repository / "mijn.sleutel").returncode, 0)
