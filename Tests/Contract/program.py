"""The program from outside: how the tests of this folder call it."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BINARY = Path(os.environ.get("VTHPLAN", ROOT / "build/bin/vthplan"))

# A plan that is whole and, without a date of adoption or a set, is not tested: no finding of severity fout.
SMALL = """\
plan proef "Proefplan" {
  gemeente      "Zandbergen" code gm9999
  periode       1 januari 2017 t/m 31 december 2017
}
"""


def run(*arguments, cwd=None, env=None, timeout=60, preexec=None, stdout=subprocess.PIPE):
    """Runs the program to its end. A crash is told apart from an exit: no test accepts one."""
    environment = {"PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no", **(env or {})}
    result = subprocess.run(
        [str(BINARY), *map(str, arguments)], cwd=cwd, env=environment, timeout=timeout, preexec_fn=preexec,
        stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE)
    if result.returncode < 0 or result.returncode > 3:
        raise AssertionError(f"{arguments}: ended with {result.returncode}: {result.stderr[-500:]!r}")
    return result


class ProgramTest(unittest.TestCase):
    """A test with a folder of its own, beside which nothing stands."""

    def setUp(self):
        self.base = Path(tempfile.mkdtemp(prefix="vthplan-test-"))
        self.folder = self.base / "plannen"
        self.folder.mkdir()
        self.addCleanup(shutil.rmtree, self.base, ignore_errors=True)

    def plan(self, name="proef", text=SMALL, **files):
        """A plan folder with `plan.vth` and further files, given as name=text with `_` for `.`."""
        folder = self.folder / name
        folder.mkdir()
        if text is not None:
            (folder / "plan.vth").write_bytes(text.encode() if isinstance(text, str) else text)
        for file, content in files.items():
            (folder / file.replace("_", ".")).write_text(content, encoding="utf-8")
        return folder

    def tree(self, folder):
        """All files of a folder with their bytes."""
        return {file.relative_to(folder).as_posix(): file.read_bytes()
                for file in sorted(Path(folder).rglob("*")) if file.is_file()}

    def codes(self, *arguments, **options):
        """Exit code and finding codes of a check, read from its JSON."""
        import json
        result = run("check", "--format", "json", *arguments, **options)
        plans = json.loads(result.stdout)["plans"]
        return result.returncode, [finding["code"] for plan in plans for finding in plan["findings"]]
