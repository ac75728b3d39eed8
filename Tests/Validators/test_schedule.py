"""The schedule's external form against its published schemas."""

import json
import unittest

from outputs import ROOT, SCHEMAS, run, tool, workspace


class ScheduleShapes(unittest.TestCase):
    def test_instance_and_result_fit_their_schemas(self):
        folder = workspace()
        key = folder / "sleutel"
        run("key", "new", key)
        for name, arguments in (("met", ["--key", key]), ("zonder", [])):
            instance, result = folder / f"opdracht-{name}.json", folder / f"resultaat-{name}.json"
            result.write_bytes(run("schedule", "Plans/zandbergen-2017", "--instance", instance, *arguments, cwd=ROOT))
            for schema, file in (("instance", instance), ("result", result)):
                path = SCHEMAS / f"{schema}.schema.json"
                self.assertEqual(tool("check-jsonschema", "--check-metaschema", path).returncode, 0)
                checked = tool("check-jsonschema", "--schemafile", path, file)
                self.assertEqual(checked.returncode, 0, checked.stdout[:2000])

    def test_a_spoilt_result_does_not_fit(self):
        file = workspace() / "bedorven-resultaat.json"
        report = json.loads(run("schedule", "Plans/zandbergen-2017"))
        del report["visits"]["week"]
        file.write_text(json.dumps(report))
        self.assertNotEqual(
            tool("check-jsonschema", "--schemafile", SCHEMAS / "result.schema.json", file).returncode, 0)
