"""What the program carries with it is what stands in the repository."""

import subprocess
import sys
import unittest

from program import ROOT


class Embedded(unittest.TestCase):
    def test_the_generated_swift_is_up_to_date(self):
        result = subprocess.run(
            [sys.executable, str(ROOT / "Sources/BuiltIn/embed.py"), "--check"], capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stderr)
