"""Criteria from outside: what is in force, own sets, and the explanation of each."""

import json

from program import ROOT, SMALL, ProgramTest, run

OWN = '''\
kader eigen-eisen "Eigen eisen" {
  soort model
}
criterium EIGEN-1 "Doel met indicator" in eigen-eisen {
  bron "Eigen beleid"
  voor elk doel
  eis  minstens 1 indicator {
    melding "Doel {titel} heeft geen indicator."
  }
  ernst fout
}
'''
PLAN = SMALL.replace("  periode", "  kader eigen-eisen\n  periode") + 'doel a "A"\n'


class Criteria(ProgramTest):
    def own(self, text=OWN):
        folder = self.base / "mijn-kaders"
        folder.mkdir(exist_ok=True)
        (folder / "eigen.vth").write_text(text)
        return folder

    def test_own_criteria_replace_those_of_the_program(self):
        plan, own = self.plan(text=PLAN), self.own()
        result = run("check", plan, "--kaders", own, "--format", "json")
        report = json.loads(result.stdout)["plans"][0]
        self.assertEqual(result.returncode, 1)
        self.assertEqual([(c["id"], c["verdict"]) for c in report["criteria"]], [("EIGEN-1", "voldoet-niet")])
        self.assertEqual([(e["label"], e["holds"]) for e in report["criteria"][0]["evidence"]], [("doel/a", False)])
        self.assertIn("EIGEN-1", [finding["code"] for finding in report["findings"]])
        self.assertIn("zonder-wet", [finding["code"] for finding in report["findings"]])
        self.assertEqual(report["summary"]["verdict"]["voldoet-niet"], 1)

    def test_criteria_are_listed_and_explained(self):
        own = self.own()
        listed = run("criteria", "--kaders", own).stdout.decode()
        self.assertEqual(listed, "EIGEN-1\tDoel met indicator\tEigen beleid\tmodel\tfout\n")
        page = run("explain", "EIGEN-1", "--kaders", own).stdout.decode()
        for part in ("Doel met indicator", "Eigen beleid", "minstens 1 indicator"):
            self.assertIn(part, page)

    def test_mistakes_in_a_criterion_are_findings_in_its_file(self):
        own = self.own(OWN.replace("indicator {", "indicatoor {"))
        result = run("check", self.plan(text=PLAN), "--kaders", own, "--format", "json")
        files = {finding["file"] for finding in json.loads(result.stdout)["plans"][0]["findings"]}
        self.assertEqual(result.returncode, 1)
        self.assertIn("kaders/eigen.vth", files)

    def test_folders_without_criteria_and_unknown_sets(self):
        empty = self.base / "leeg"
        empty.mkdir()
        plan = self.plan()
        # Plan files without a set would let every plan pass.
        other = self.plan("geen-kaders")
        for folder in (empty, self.base / "niet", other):
            for command in (["check", plan], ["check", plan, "--kader", "vth-2.0"], ["criteria"]):
                self.assertEqual(run(*command, "--kaders", folder).returncode, 2)
        # So would a set whose keyword is misspelt, and one without criteria.
        for text in ('kadr eigen "Eigen" {\n  soort beleid\n}\n', 'kader eigen "Eigen" {\n  soort beleid\n}\n', "qqq\n"):
            (other / "eigen.vth").write_text(text)
            result = run("check", plan, "--kaders", other)
            self.assertEqual(result.returncode, 2)
            self.assertIn("geen `criterium`", result.stderr.decode())
        self.assertEqual(run("criteria", "--kaders", self.own(), "--kader", "eigen-eis").returncode, 2)
        plan = self.plan("misspeld")
        for command in (["check", plan], ["build", plan, "--output", self.base / "pakket"]):
            result = run(*command, "--kader", "vth-2.O")
            self.assertEqual(result.returncode, 2)
            self.assertIn("Er is geen kader «vth-2.O». Bedoelt u `vth-2.0`?", result.stderr.decode())
            self.assertNotEqual(run(*command, "--kader", "vth-2.0").returncode, 2)
            # The name of a set in its text is no name to call it by.
            for name in ("vth-20", "vth-9"):
                result = run(*command, "--kader", name)
                self.assertEqual(result.returncode, 2)
                self.assertNotIn("Bedoelt u `vth-20`", result.stderr.decode())
                self.assertIn("`vth-2.0`", result.stderr.decode())

    def test_dates(self):
        own, plan = self.own(), self.plan()
        for date in ("20 december 2016", "20-12-2016", "2016-12-20"):
            self.assertEqual(run("check", plan, "--vandaag", date).returncode, 0)
            self.assertEqual(run("criteria", "--kaders", own, "--datum", date).returncode, 0)
        for date in ("31-02-2017", "morgen", "", "2017"):
            self.assertEqual(run("check", plan, "--vandaag", date).returncode, 2)


class Templates(ProgramTest):
    def test_one_own_template_stands_beside_those_of_the_program(self):
        own = self.base / "sjablonen"
        own.mkdir()
        text = (ROOT / "Templates/samenvatting.md").read_text()
        (own / "samenvatting.md").write_text(text + "\nEigen slotzin van deze gemeente.\n")
        result = run("build", self.plan(), "--output", self.base / "pakket", "--sjablonen", own)
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertIn("Eigen slotzin", (self.base / "pakket/openbaar/samenvatting.html").read_text())
        self.assertTrue((self.base / "pakket/openbaar/uitvoeringsplan.html").exists())

    def test_a_template_that_is_not_utf8_is_one_finding_with_its_place(self):
        own = self.base / "sjablonen"
        own.mkdir()
        text = (ROOT / "Templates/samenvatting.md").read_text() + "\nEén zin met {gemeente}.\n"
        for encoding, line in (("latin-1", text.count("\n")), ("utf-16", 1)):
            (own / "samenvatting.md").write_bytes(text.encode(encoding))
            result = run("build", self.plan(encoding), "--output", self.base / "pakket", "--sjablonen", own, "--format", "json")
            findings = json.loads(result.stdout)["plans"][0]["findings"]
            found = [(f["code"], f["file"], f["line"]) for f in findings if f["severity"] == "fout"]
            self.assertEqual(found, [("geen-utf8", "sjablonen/samenvatting.md", line)])
            self.assertEqual(result.returncode, 1)
            self.assertFalse((self.base / "pakket").exists())

    def test_links_to_templates_do_not_lead_out_of_the_folders(self):
        own, output = self.base / "werk/sjablonen", self.base / "pakket"
        own.mkdir(parents=True)
        (self.base / "geheim.md").write_text("GEHEIM\n")
        (self.base / "werk/samen").mkdir()
        (self.base / "werk/samen/samenvatting.md").write_text("# Kort\n\nUit de map ernaast.\n")
        plan = self.plan()
        for target, code in (("../../geheim.md", 2), ("nergens.md", 2), ("../samen/samenvatting.md", 0)):
            (own / "samenvatting.md").unlink(missing_ok=True)
            (own / "samenvatting.md").symlink_to(target)
            result = run("build", plan, "--output", output, "--sjablonen", own)
            self.assertEqual(result.returncode, code, result.stderr)
            self.assertEqual(output.exists(), code == 0)
        self.assertIn("Uit de map ernaast", (output / "openbaar/samenvatting.html").read_text())

    def test_a_misspelt_name_of_a_template_is_a_finding_with_the_right_one(self):
        own = self.base / "sjablonen"
        (own / "bijlagen").mkdir(parents=True)
        for name in ("samenvattig.md", "bijlagen/partners.md", "bijlagen/partner.md", "LEESMIJ.md", "huisstyl.css", "logo.jpg",
                     ".raadsvoorstel.md.swp"):
            (own / name).write_text((ROOT / "Templates/bijlagen/partners.md").read_text())
        result = run("build", self.plan(), "--output", self.base / "pakket", "--sjablonen", own, "--format", "json")
        findings = json.loads(result.stdout)["plans"][0]["findings"]
        found = [(f["file"], f["message"].split("Bedoelt u ")[1]) for f in findings if f["code"] == "sjabloon-onbekend"]
        self.assertEqual(found, [("sjablonen/bijlagen/partner.md", "`bijlagen/partners.md`?"),
                                 ("sjablonen/huisstyl.css", "`huisstijl.css`?"),
                                 ("sjablonen/logo.jpg", "`logo.png`?"),
                                 ("sjablonen/samenvattig.md", "`samenvatting.md`?")])

    def test_an_empty_template_is_a_finding_unless_its_page_may_be_absent(self):
        own = self.base / "sjablonen"
        (own / "bijlagen").mkdir(parents=True)
        plan = self.plan()
        for text, expected in (("", ["sjablonen/samenvatting.md"]), (" \n\n", ["sjablonen/samenvatting.md"]), ("# Kort\n", [])):
            (own / "samenvatting.md").write_text(text)
            (own / "bijlagen/partners.md").write_text(text)
            result = run("build", plan, "--output", self.base / "pakket", "--sjablonen", own, "--format", "json")
            findings = json.loads(result.stdout)["plans"][0]["findings"]
            self.assertEqual([f["file"] for f in findings if f["code"] == "sjabloon-leeg"], expected)
            self.assertEqual(result.returncode, 1 if expected else 0)

    def test_a_misspelt_token_of_the_house_style_is_a_finding_with_its_place(self):
        own = self.base / "sjablonen"
        own.mkdir()
        (own / "huisstijl.css").write_text(":root {\n  --utrecht-heading-colour: #5a2a6e;\n}\n")
        result = run("build", self.plan(), "--output", self.base / "pakket", "--sjablonen", own, "--format", "json")
        findings = json.loads(result.stdout)["plans"][0]["findings"]
        found = [f for f in findings if f["code"] == "huisstijl-token"]
        self.assertEqual([(f["file"], f["line"]) for f in found], [("sjablonen/huisstijl.css", 2)])
        self.assertIn("`--utrecht-heading-color`", found[0]["message"])
        self.assertEqual(result.returncode, 0)

    def test_a_misspelt_placeholder_is_a_finding_with_its_place(self):
        own = self.base / "sjablonen"
        own.mkdir()
        (own / "samenvatting.md").write_text((ROOT / "Templates/samenvatting.md").read_text() + "\n{gemeentee}\n")
        result = run("build", self.plan(), "--output", self.base / "pakket", "--sjablonen", own, "--format", "json")
        findings = json.loads(result.stdout)["plans"][0]["findings"]
        places = [f["file"] for f in findings if f["code"] == "onbekende-plaatshouder"]
        self.assertEqual(places, ["sjablonen/samenvatting.md"])
        self.assertEqual(result.returncode, 1)
        self.assertFalse((self.base / "pakket").exists())
