"""The canonical layout: kept text, idempotent, and never a file spoilt."""

import os

from program import SMALL, ProgramTest, run

LOOSE = """\
// Bovenaan
plan   proef   "Proefplan"   {
    gemeente "Zandbergen"   code gm9999 // naam
  periode 1 januari 2017 t/m 31 december 2017


  vaststelling  college op 20 december 2016
}
"""


class Format(ProgramTest):
    def test_check_lists_files_that_differ_and_writes_nothing(self):
        folder = self.plan(text=LOOSE, goed_vth='bron cbs "CBS"\n')
        before = self.tree(folder)
        result = run("format", "--check", folder)
        self.assertEqual((result.returncode, result.stdout.decode()), (1, f"{folder}/plan.vth\n"))
        self.assertEqual(self.tree(folder), before)

    def test_format_is_idempotent_and_keeps_text_and_comments(self):
        folder = self.plan(text=LOOSE)
        self.assertEqual(run("format", folder).returncode, 0)
        once = self.tree(folder)
        self.assertEqual("".join(LOOSE.split()), "".join(once["plan.vth"].decode().split()))
        self.assertNotEqual(once["plan.vth"].decode(), LOOSE)
        self.assertEqual(run("format", "--check", folder).returncode, 0)
        self.assertEqual(run("format", folder).returncode, 0)
        self.assertEqual(self.tree(folder), once)

    def test_a_file_that_does_not_parse_is_left_untouched(self):
        folder = self.plan(text=LOOSE + "doel x {\n", ander_vth=LOOSE.replace("plan   proef", "plan  ander"))
        before = self.tree(folder)
        self.assertEqual(run("format", folder).returncode, 1)
        after = self.tree(folder)
        self.assertEqual(after["plan.vth"], before["plan.vth"])
        self.assertNotEqual(after["ander.vth"], before["ander.vth"])

    def test_a_folder_without_plans_is_told(self):
        empty = self.plan("leeg", text=None)
        crooked = self.plan("scheef", "plan p \"P\" {\n gemeente   \"X\"\n}\n")
        before = (crooked / "plan.vth").read_bytes()
        for arguments in ([empty], ["--check", empty], [crooked, empty]):
            result = run("format", *arguments)
            self.assertEqual(result.returncode, 2)
            self.assertIn("bevat geen bestanden `*.vth`", result.stderr.decode())
        self.assertEqual((crooked / "plan.vth").read_bytes(), before)
        self.assertEqual(run("format", crooked).returncode, 0)
        self.assertNotEqual((crooked / "plan.vth").read_bytes(), before)

    def test_a_new_plan_is_in_canonical_layout(self):
        run("new", self.folder / "nieuw")
        self.assertEqual(run("format", "--check", self.folder / "nieuw").returncode, 0)

    def test_line_ends_and_permissions(self):
        folder = self.plan(text=LOOSE.replace("\n", "\r\n"))
        os.chmod(folder / "plan.vth", 0o640)
        self.assertEqual(run("format", folder).returncode, 0)
        self.assertNotIn(b"\r", (folder / "plan.vth").read_bytes())
        self.assertEqual((folder / "plan.vth").stat().st_mode & 0o777, 0o640)
        self.assertEqual([file.name for file in folder.iterdir()], ["plan.vth"])

    def test_a_full_disk_leaves_the_old_text(self):
        import resource
        folder = self.plan(text=LOOSE)
        result = run("format", folder, preexec=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (16, 16)))
        self.assertEqual(result.returncode, 2)
        self.assertEqual(self.tree(folder), {"plan.vth": LOOSE.encode()})

    def test_a_link_to_outside_is_not_followed(self):
        outside = self.base / "buiten.vth"
        outside.write_text(LOOSE)
        folder = self.plan(text=SMALL)
        os.symlink(outside, folder / "link.vth")
        self.assertEqual(run("format", folder).returncode, 1)
        self.assertEqual(outside.read_text(), LOOSE)
