"""The tables of a package with their description, its workbook, and what calendar libraries let pass."""

import datetime
import functools
import json
import re
import shutil
import tempfile
import unittest
from pathlib import Path

import icalendar
import openpyxl
from ical.calendar_stream import IcsCalendarStream
from outputs import ROOT, other_packages, run, scratch_folder, tool


@functools.cache
def package():
    folder = scratch_folder() / "pakket"
    run("build", "Plans/zandbergen-2017", "--output", folder, "--intern", "--quiet", cwd=ROOT)
    return folder


def everywhere(pattern):
    """The files of so a name in the packages of all plans."""
    return [file for folder in (package(), *other_packages()) for file in sorted(folder.rglob(pattern))]


def descriptions():
    return sorted(package().rglob("*.csv-metadata.json"))


class Tables(unittest.TestCase):
    def validate(self, file):
        result = tool("csvwvalidate", file)
        return result.returncode, result.stdout + result.stderr

    def test_every_table_has_its_description(self):
        tables = {file.name for file in package().rglob("*.csv")}
        self.assertGreaterEqual(len(tables), 3)
        self.assertEqual(tables, {json.loads(file.read_text())["url"] for file in descriptions()})

    def test_every_table_is_as_described(self):
        for file in everywhere("*.csv-metadata.json"):
            with self.subTest(file=str(file)):
                code, words = self.validate(file)
                self.assertEqual(code, 0, words[:2000])

    def test_a_spoilt_table_is_not(self):
        source = next(file for file in descriptions() if file.parent.name == "openbaar")
        table = source.parent / "planning.csv"
        text = table.read_text(encoding="utf-8-sig")
        for pattern, other in ((r";(\d+),00;", ";vier;"), (r"\n(\w[\w ]*);", "\niets;"), (r"-W\d\d;", "-week;")):
            with self.subTest(pattern=pattern), tempfile.TemporaryDirectory() as folder:
                spoilt, count = re.subn(pattern, other, text, count=1)
                self.assertEqual(count, 1)
                shutil.copy(source, folder)
                (Path(folder) / "planning.csv").write_text(spoilt, encoding="utf-8-sig", newline="")
                self.assertNotEqual(self.validate(Path(folder) / source.name)[0], 0)


def calendar_problems(data):
    """What is wrong with a calendar; the libraries let most of it pass."""
    lines = data.split(b"\r\n")
    if b"\n" in data.replace(b"\r\n", b"") or lines[-1] != b"":
        yield "a line that does not end in CRLF"
    if any(len(line) > 75 for line in lines):
        yield "a line of more than 75 octets"
    text = data.decode()
    calendar = icalendar.Calendar.from_ical(text)
    zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    seen = set()
    for component in calendar.walk():
        yield from (f"{component.name}: {error}" for error in component.errors)
        yield from (f"{component.name} without {name}" for name in component.required if name not in component)
        for name in component.singletons:
            if isinstance(component.get(name), list):
                yield f"{name} twice"
    for event in calendar.walk("VEVENT"):
        uid = str(event["UID"])
        if uid in seen:
            yield f"UID {uid} twice"
        seen.add(uid)
        start, end = event["DTSTART"], event.get("DTEND")
        if start.params.get("TZID") and str(start.params["TZID"]) not in zones:
            yield f"no VTIMEZONE for {start.params['TZID']}"
        if end is None or end.dt <= start.dt:
            yield f"{uid} ends before it starts"
        if {"ATTENDEE", "ORGANIZER"} & set(event):
            yield "a person"
    IcsCalendarStream.calendar_from_ics(text)


class Calendars(unittest.TestCase):
    def test_no_calendar_has_a_problem(self):
        files = everywhere("*.ics")
        self.assertGreaterEqual(len(files), 6)
        for file in files:
            with self.subTest(file=file.name):
                self.assertEqual(list(calendar_problems(file.read_bytes())), [])

    def test_a_spoilt_calendar_is_seen(self):
        data = (package() / "openbaar/planning.ics").read_bytes()
        spoilt = {
            "does not end in CRLF": data.replace(b"\r\n", b"\n", 1), "more than 75": data.replace(b"\r\n ", b""),
            "without DTSTAMP": re.sub(rb"DTSTAMP:\w+\r\n", b"", data, count=1),
            "twice": re.sub(rb"UID:[\w-]+", b"UID:a", data),
            "before it starts": re.sub(rb"DTEND([^:]*):\d{4}", rb"DTEND\1:1999", data, count=1),
            "a person": re.sub(rb"(SUMMARY)", rb"ATTENDEE:mailto:x@voorbeeld.example\r\n\1", data, count=1),
        }
        for message, other in spoilt.items():
            with self.subTest(message=message):
                self.assertNotEqual(other, data)
                self.assertTrue(any(message in problem for problem in calendar_problems(other)))


class Workbook(unittest.TestCase):
    def test_the_workbook_holds_the_items_of_the_table_and_no_formula(self):
        book = openpyxl.load_workbook(package() / "intern/planning.xlsx")
        self.assertEqual(len(book.worksheets), 1)
        rows = list(book.worksheets[0].iter_rows())
        self.assertFalse([cell.coordinate for row in rows for cell in row if cell.data_type == "f"])
        table = (package() / "intern/planning.csv").read_text(encoding="utf-8-sig").splitlines()
        self.assertEqual(len(rows) - 1, sum(line.startswith(("controle;", "uren;")) for line in table))
        heading = [cell.value for cell in rows[0]]
        self.assertEqual(heading, table[0].split(";")[1:-1])
        hours = [row[heading.index("uren")].value for row in rows[1:]]
        self.assertTrue(all(isinstance(value, (int, float)) for value in hours))
        days = [row[heading.index("datum")].value for row in rows[1:]]
        self.assertTrue(all(day is None or isinstance(day, (str, datetime.date)) for day in days))


if __name__ == "__main__":
    unittest.main()
