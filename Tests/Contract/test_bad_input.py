"""Anything may be in a plan folder: always a clear finding or message, never a trap, a hang or a loss."""

import os
import resource
import socket
import time

from program import SMALL, ProgramTest, run


class BadInput(ProgramTest):
    def test_an_empty_folder(self):
        self.assertEqual(self.codes(self.plan(text=None)), (1, ["leeg-plan"]))

    def test_bytes_that_are_no_text(self):
        cases = {
            "binary": os.urandom(100_000), "utf8": SMALL.encode() + b'doel a "\xff\xfe"\n',
            "nul": SMALL.encode() + b'doel a "x\x00y"\n', "cut": SMALL.encode() + "é".encode()[:1],
            "utf16": SMALL.encode("utf-16"), "utf16 without mark": SMALL.encode("utf-16-le"), "empty": b"", "bell": SMALL.encode() + b'doel a "\x07"\n',
            "escape": SMALL.encode() + b'doel a "\x1b[31m"\n',
        }
        for name, content in cases.items():
            with self.subTest(name):
                folder = self.plan(name, content)
                code, codes = self.codes(folder)
                self.assertEqual(code, 1)
                self.assertTrue(codes)
                shown = run("check", folder).stdout
                self.assertNotRegex(shown.replace(b"\n", b""), rb"[\x00-\x1f\x7f]")
                shown.decode("utf-8")

    def test_control_characters_are_refused_with_their_place(self):
        import json
        folder = self.plan(text=SMALL + 'doel a "x\x07y"\n')
        findings = json.loads(run("check", "--format", "json", folder).stdout)["plans"][0]["findings"]
        places = [(f["line"], f["column"]) for f in findings if f["code"] == "stuurteken"]
        self.assertEqual(places, [(5, 10)])

    def test_sizes_beyond_any_plan(self):
        cases = {
            "line": 'doel a "' + "x" * 10_000_000 + '"\n',
            "word": "y" * 10_000_000 + "\n",
            "braces": "doel a {\n" * 100_000,
            "bare-braces": "{" * 100_000,
            "closing": "}" * 100_000,
            "quotes": '"' * 100_000 + "\n",
            "lists": "doel a " + ", ".join(["b"] * 300_000) + "\n",
            "digits": "inwoners " + "9" * 100_000 + "\n",
            "dots": "." * 1_000_000,
            "fences": '"""\n' * 50_000,
        }
        for name, text in cases.items():
            with self.subTest(name):
                folder = self.plan(name, SMALL + text)
                result = run("check", folder, timeout=60)
                self.assertIn(result.returncode, (0, 1))
                self.assertTrue(result.stdout)

    def test_a_million_statements(self):
        folder = self.plan(text=SMALL + "".join(f'bron b{i} "Bron"\n' for i in range(1_000_000)))
        self.assertIn(run("check", folder, "--quiet", timeout=120).returncode, (0, 1))

    def test_a_million_statements_that_say_nothing(self):
        for name, line in {"words": "taakk t{i}\n", "names": "taak t{i} \"T\" {{ doel geen-{i} }}\n"}.items():
            with self.subTest(name):
                text = "".join(line.format(i=i) for i in range(1_000_000 if name == "words" else 300_000))
                code, codes = self.codes(self.plan(name, SMALL + text), timeout=120)
                self.assertEqual(code, 1)
                self.assertEqual(codes.count("te-veel-bevindingen"), 1)
                self.assertLess(len(codes), 1_000_000)

    def test_a_file_above_the_limit_is_not_read(self):
        folder = self.plan()
        with open(folder / "groot.vth", "wb") as file:
            file.truncate(70 << 20)
        code, codes = self.codes(folder)
        self.assertEqual(code, 1)
        self.assertIn("bestand-te-groot", codes)

    def test_things_that_are_no_files_do_not_hang(self):
        folder = self.plan()
        os.mkfifo(folder / "pijp.vth")
        (folder / "map.vth").mkdir()
        server = socket.socket(socket.AF_UNIX)
        self.addCleanup(server.close)
        server.bind(str(folder / "dop.vth"))
        os.symlink("/dev/zero", folder / "nul.vth")
        os.symlink("kring.vth", folder / "kring.vth")
        started = time.monotonic()
        code, codes = self.codes(folder, timeout=20)
        self.assertEqual(code, 1)
        self.assertEqual(len([c for c in codes if c in ("bestand-onleesbaar", "gebruik-buiten-plan")]), 5)
        self.assertLess(time.monotonic() - started, 20)

    def test_links_do_not_lead_out_of_the_plans(self):
        secret = self.base / "geheim.vth"
        secret.write_text(SMALL)
        (self.base / "elders").mkdir()
        (self.base / "elders" / "x.vth").write_text('bron geheim "GEHEIM"\n')
        folder = self.plan(text=SMALL + 'gebruik "uit" als uit\ngebruik "../../elders" als elders\n')
        os.symlink(secret, folder / "link.vth")
        os.symlink(self.base / "elders", folder / "uit")
        result = run("check", folder)
        self.assertEqual(result.returncode, 1)
        self.assertNotIn("GEHEIM", result.stdout.decode())
        codes = self.codes(folder)[1]
        self.assertGreaterEqual(codes.count("gebruik-buiten-plan"), 3)

    def test_includes_in_circles_and_to_nowhere(self):
        cases = {
            "self": 'gebruik "." als z\n', "none": 'gebruik "../niet-daar" als z\n',
            "absolute": 'gebruik "/etc" als z\n', "scheme": 'gebruik "file:///etc" als z\n',
            "encoded": 'gebruik "%2e%2e/%2e%2e" als z\n', "backslash": 'gebruik "..\\\\..\\\\x" als z\n',
            "empty": 'gebruik "" als z\n', "long": f'gebruik "{"x/" * 5000}" als z\n',
        }
        for name, text in cases.items():
            with self.subTest(name):
                code, codes = self.codes(self.plan(name, SMALL + text))
                self.assertEqual(code, 1)
                self.assertTrue(any(c.startswith("gebruik-") or c == "kringverwijzing" for c in codes), codes)
        first = self.plan("een", SMALL + 'gebruik "../twee" als t\n')
        self.plan("twee", SMALL + 'gebruik "../een" als e\n')
        self.assertIn("gebruik-kring", self.codes(first)[1])

    def test_a_name_that_steers_the_terminal(self):
        folder = self.plan()
        (folder / "a\x1b]0;x\x07\n.vth").write_text("onzin\n")
        shown = run("check", folder).stdout
        self.assertNotIn(b"\x1b", shown)
        self.assertNotIn(b"\x07", shown)

    def test_standard_output_that_is_full_or_gone(self):
        folder = self.plan(text=SMALL + "onzin\n" * 1000)
        with open("/dev/full", "wb") as full:
            result = run("check", folder, stdout=full)
        self.assertEqual(result.returncode, 2)
        self.assertIn("vol", result.stderr.decode())
        reading, writing = os.pipe()
        os.close(reading)
        result = run("check", folder, stdout=writing)
        os.close(writing)
        self.assertEqual(result.returncode, 1)

    def test_little_memory_for_a_small_plan(self):
        limit = 1 << 30
        result = run("check", self.plan(), preexec=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)))
        self.assertEqual(result.returncode, 0)
