"""Mistakes planted in the sample plan: each is found where it stands, and nothing else is said because of it.

The draw is fixed. A mistake is a change of one line, or of the end of a block, in a statement that has no other.
"""

import json
import random
import re
import shutil

from planted import OTHER_PLANS, SETS
from program import ROOT, ProgramTest, run

PLANS = ROOT / "Plans"
# How many visits wait for a key follows from the plan; any mistake may change the number.
COUNTED = {"geen-sleutel"}


def slip(draw, word):
    """Two letters of a word change places, or one is lost."""
    at = draw.randrange(1, len(word) - 1)
    if word[at] == word[at + 1]:
        return word[:at] + word[at + 1:]
    return word[:at] + word[at + 1] + word[at] + word[at + 2:]


def typo(before, word, after=r"(.*)"):
    """A kind of mistake: a slip in a word; the caret stands under it."""
    def make(draw, match):
        wrong = slip(draw, match[2])
        return [match[1] + wrong + match[3]], 0, wrong
    return rf"({before})({word}){after}", make


def change(pattern, text, caret=None, line=0):
    """A kind of mistake: a line becomes other lines (`\\g<0>` is the line itself); one of them is wrong."""
    return pattern, lambda draw, match: (match.expand(text).split("\n"), line, caret and match.expand(caret))


# The code that must be found, the lines it can be planted in, and how.
KINDS = [
    ("onbekende-naam", *typo(r"  (?:risico|doel|team|gebied|werkproces)\s+", r"[a-z][a-z0-9-]{4,}")),
    ("onbekende-naam", *typo(r"  (?:uitvoerder|met)\s+", r"[a-z-]{6,}", r"()")),
    ("onbekende-naam", *change(r"  inzet\s+\d+ uur.*", r"\g<0> bron bestaat-niet-ergens", "bestaat-niet-ergens")),
    ("onbekende-naam", *change(r"  voorkeur\s+[a-z-]+ (.*)", r"  voorkeur geen-van-beide \1", "geen-van-beide")),
    ("onbekend-trefwoord", *typo(
        "  ", "instrument|werkwijze|inzet|tijden|periode|verdeling|formatie|deskundigheid|werkgever|toelichting",
        r"(\s.*)")),
    ("onbekend-trefwoord", *typo("", "partner|risico", r"(.*\{)")),
    ("onbekend-trefwoord", *change(r"  (?:risico|inzet)\s.*", "\\g<0>\n  zwaartepunt 12", "zwaartepunt", 1)),
    ("onbekend-trefwoord", *change(r"  (?:risico|team)\s.*", "\\g<0>\n  # nog nakijken", "#", 1)),
    ("onbekend-woord", *typo(r"  (?:taakveld|werkwijze)\s+", r"[a-z-]{5,}")),
    ("verkeerde-plaats", *change(
        r"  (?:risico|inzet)\s.*", "\\g<0>\n  streefwaarde 12% in 2017", "streefwaarde", 1)),
    ("verkeerde-plaats", *change(r"  (?:risico|inzet)\s.*", "\\g<0>\n  gebied hoek \"De hoek\"", "gebied", 1)),
    ("verkeerde-plaats", *change(r"  team\s+([a-z-]+)", "  team nieuw \"Nieuw team\"", "team")),
    ("verkeerde-plaats", *change(r"  doel\s+([a-z-]+)", "  doel nieuw \"Nieuw doel\"", "doel")),
    ("dubbel-gegeven", *change(
        r"  (instrument|werkwijze|tijden|taakveld|productief|duur|frequentie)\s.*", "\\g<0>\n\\g<0>", r"\1", 1)),
    ("dubbel-gegeven", *change(r"(  (?:gebied|doelgroep)\s+)([a-z-]+)(.*)", r"\1\2, \2\3", r"\2")),
    ("dubbele-naam", *change(r"verzending .*", "\\g<0>\nthema nieuw \"Nieuw\"\nthema nieuw \"Nog eens\"", "nieuw", 2)),
    ("naam-verwacht", *change(r"(taak|risico|partner) ([a-z-]+) (\"[^\"]*\") \{", r"\1 \3 \2 {")),
    ("naam-verwacht", *change(r"verzending .*", "\\g<0>\nthema \"Zonder naam\"", None, 1)),
    ("naam-ongeldig", *change(r"verzending .*", "\\g<0>\nthema Nieuw_Werk \"Nieuw\"", "Nieuw_Werk", 1)),
    ("gereserveerd-woord", *change(r"verzending .*", "\\g<0>\nthema maart \"Maart\"", "maart", 1)),
    ("titel-verwacht", *change(r"(taak|risico|doel|partner) ([a-z-]+) \"[^\"]*\" \{", r"\1 \2 {", r"\2")),
    ("tekst-niet-gesloten", *change(r"(  (?:toelichting|rol|onderbouwing)\s+)(\"[^\"]+)\"", r"\1\2", '"')),
    ("accolade-te-veel", *change(r"verzending .*", "\\g<0>\n}", "}", 1)),
    ("onverwacht", *change(r"(  inzet\s+\d+ uur) per (\w+)", r"\1 \2", r"\2")),
    ("onverwacht", *change(r"(  inzet\s+)(\d+ uur.*)", r"\1plus \2", "plus")),
    ("onverwacht", *change(r"(  (?:werkwijze|doelgroep)\s+[a-z-]+), ([a-z-]+)", r"\1 \2", r"\2")),
    ("onverwacht", *change(r"(  (?:team|risico)\s+[a-z-]+)", r"\1 ;", ";")),
    ("onverwacht", *change(r"(  (?:team|risico)\s+[a-z-]+)", r"\1 werkwijze regulier", "werkwijze")),
    ("onverwacht", *change(r"(  instrument\s+)(.*)", r"\1= \2", "=")),
    ("onverwacht", *change(r"(  tijden\s+)(.*)", r"\1overdag \2", "overdag")),
    ("onverwacht", *change(r"(  (?:team|risico|doel)\s+)([a-z-]+)", r'\1"\2"', r'"\2"')),
    ("verkeerde-eenheid", *change(r"(  inzet\s+\d+) uur( per.*)", r"\1 euro\2")),
    ("verkeerde-eenheid", *change(r"(  inzet\s+\d+) uur( per \w+)", r"\1\2")),
    ("verkeerde-eenheid", *change(r"(  budget\s+)€ (\d+)(.*)", r"\1\2\3 uur")),
    ("getal-onduidelijk", *change(r"(  formatie\s+)(\d),(\d)( fte)", r"\1\2.\3\4", r"\2.\3")),
    ("getal-onduidelijk", *change(r"(  inzet\s+)(\d+)( uur.*)", r"\1\2.5\3", r"\2.5")),
    ("negatief", *change(r"(  inzet\s+)(\d+)( uur.*)", r"\1-\2\3")),
    ("percentages", *change(r"(  (?:instrument|verdeling)\s.*?)(\d)0%(.*)", r"\1\g<2>1%\3")),
    ("buiten-schaal", *change(r"(  effect\s+[a-z-]+ )\d(.*)", r"\g<1>9\2", None)),
    ("datum-ongeldig", *change(r"(  dag\s+|  peildatum\s+)\d+ \w+ (20\d\d)", r"\g<1>31 februari \2", r"31 februari \2")),
    ("datum-volgorde", *change(r"(  (?:tijdvak|looptijd)\s+)(\d+ \w+ 20\d\d) t/m (\d+ \w+ 20\d\d)", r"\1\3 t/m \2")),
    ("datum-volgorde", *change(r"  inzet\s+\d+ uur.*", r"\g<0> vanaf 1 mei 2017 t/m 1 april 2017")),
    ("tijd-ongeldig", *change(r"(  tijden\s.*?-)(\d\d):00(.*)", r"\g<1>27:00\3")),
    ("buiten-planperiode", *change(r"  inzet\s+\d+ uur", "\\g<0>\n  dag 4 juli 2019", None, 1)),
    ("overlap", *change(
        r"(  tarief\s+)(€ \d+ per uur)", "\\g<0> t/m 30 juni 2017\n\\1€ 66 per uur vanaf 1 juni 2017", "tarief", 1)),
    ("gebruik-niet-gevonden", *change(r'gebruik "\.\./gedeeld".*', '\\g<0>\ngebruik "../bestaat-niet" als ander', None, 1)),
    ("stuurteken", *change(r'(  (?:toelichting|rol)\s+"\w+)( .*)', "\\1\x07\\2")),
    ("grond-ontbreekt", *change(r"  inzet\s+\d+ uur.*", "\\g<0>\n  vertrouwelijk", "vertrouwelijk", 1)),
    ("persoonsgegeven", *change(r'(  (?:toelichting|rol)\s+"[^"]*)"', r'\1 (06-12345678)"')),
    ("accolade-ontbreekt", r"(?:taak|risico|team|partner|doel)\s.*(\{)", None),
    ("datum-volgorde", *change(r"(terugkoppeling .* op )(\d+ \w+) 2017(.*)", r"\1\2 2071\3", r"\2 2071")),
    ("datum-ongeldig", *change(r"(  geldig\s+t/m )\d+ \w+ (20\d\d)", r"\g<1>31 februari \2", r"31 februari \2")),
    ("datum-volgorde", *change(r"(  vaststelling\s+college op \d+ \w+ )20\d\d(.*)", r"\g<1>2061\2")),
    ("onbekende-naam", *typo(r"    bron\s+", r"[a-z][a-z0-9-]{5,}")),
    ("onbekende-naam", *change(r"(verzending \w+ aan )raad( .*)", r"\1gemeenteraad\2", "gemeenteraad")),
    ("onverwacht", *change(r"(  doel\s+)[a-z-]+", r"\1@@", "@@")),
    ("onverwacht", *change(r"(  prioriteit\s+\w+ motivering) .*", r"\1")),
]


class Seeding:
    """The files of a plan, with mistakes planted by a draw."""

    def __init__(self, name, seed):
        self.draw = random.Random(seed)
        self.files = {file.name: file.read_text(encoding="utf-8").split("\n")
                      for file in sorted((PLANS / name).glob("*.vth"))}
        self.planted = {}
        self.used = set()
        self.expected = []

    def plant(self, code, pattern, make):
        """One mistake of a kind in a statement that has none; nothing when the plan has no place for it."""
        places = [(file, at, match) for file, lines in self.files.items()
                  for at, match in self.matches(lines, pattern) if (file, self.statement(lines, at)) not in self.used]
        if not places:
            return
        file, at, match = self.draw.choice(places)
        lines = self.files[file]
        if make is None:
            self.planted[file, lines.index("}", at)] = []
            self.expected.append((file, at, 0, code, "{"))
        else:
            text, wrong, caret = make(self.draw, match)
            self.planted[file, at] = text
            self.expected.append((file, at, wrong, code, caret))
        self.used.add((file, self.statement(lines, at)))

    def matches(self, lines, pattern):
        in_text = False
        for at, line in enumerate(lines):
            if line.count('"""') % 2:
                in_text = not in_text
            elif not in_text and (match := re.fullmatch(pattern, line)):
                yield at, match

    def statement(self, lines, at):
        """The line of the top-level statement around a line."""
        while at > 0 and (not lines[at] or lines[at][0] in " }"):
            at -= 1
        return at

    def write(self, folder):
        """Writes the files; gives what must be found as file, line, code and what the caret stands under."""
        starts = {}
        for file, lines in self.files.items():
            out = []
            for at, line in enumerate(lines):
                starts[file, at] = len(out) + 1
                out += self.planted.get((file, at), [line])
            self.files[file] = out
            (folder / file).write_text("\n".join(out), encoding="utf-8")
        return [(file, starts[file, at] + wrong, code, caret) for file, at, wrong, code, caret in self.expected]


class Mistakes(ProgramTest):
    def findings(self, folder):
        report = json.loads(run("check", "--format", "json", folder).stdout)
        return [finding for finding in report["plans"][0]["findings"] if finding["code"] not in COUNTED]

    def compare(self, name, seed, kinds):
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(PLANS / name, folder)
        before = [self.key(finding) for finding in self.findings(folder)]
        seeding = Seeding(name, seed)
        for kind in kinds(seeding.draw):
            seeding.plant(*kind)
        wanted = seeding.write(folder)
        fresh = []
        for finding in self.findings(folder):
            if self.key(finding) in before:
                before.remove(self.key(finding))
            else:
                fresh.append(finding)
        found = [(finding["file"], finding["line"], finding["code"]) for finding in fresh]
        self.assertCountEqual(found, [place[:3] for place in wanted], f"{name}, draw {seed}")
        for finding in fresh:
            caret = next(c for *place, c in wanted if tuple(place) == (finding["file"], finding["line"], finding["code"]))
            line = seeding.files[finding["file"]][finding["line"] - 1]
            if caret is not None:
                self.assertTrue(line[finding["column"] - 1:].startswith(caret), f"{line!r}: not under {caret!r}")
        return len(wanted)

    def key(self, finding):
        return finding["file"], finding["code"], finding["message"]

    def setUp(self):
        super().setUp()
        for name in ["gedeeld", "zandbergen-2016"]:
            shutil.copytree(PLANS / name, self.folder / name)

    def test_each_kind_alone(self):
        for number, kind in enumerate(KINDS):
            with self.subTest(kind[0]):
                self.assertEqual(self.compare("zandbergen-2017", number, lambda draw: [kind]), 1)

    def test_twenty_and_forty_at_once(self):
        for name, count in [("zandbergen-2017", 20), ("zandbergen-2017", 40), ("zandbergen-2016", 20), ("zaanstad", 20)]:
            for seed in range(3):
                with self.subTest(name, seed=seed, count=count):
                    planted = self.compare(name, seed, lambda draw: draw.sample(KINDS, count))
                    self.assertGreaterEqual(planted, count // 3)

    def test_sets_planted_by_hand(self):
        for name, rows in SETS.items():
            with self.subTest(name):
                folder = self.folder / "zandbergen-2017"
                shutil.rmtree(folder, ignore_errors=True)
                shutil.copytree(PLANS / "zandbergen-2017", folder)
                self.compare_planted(folder, rows)

    def test_sets_planted_in_other_plans(self):
        for name, rows in OTHER_PLANS.items():
            with self.subTest(name):
                folder = self.folder / name
                if name == "nieuw":
                    run("new", folder)
                self.compare_planted(folder, rows)

    def compare_planted(self, folder, rows):
        before = [self.key(finding) for finding in self.findings(folder)]
        wanted = self.plant(folder, rows)
        self.assertGreater(len(wanted), 18)
        found = []
        for finding in self.findings(folder):
            if self.key(finding) in before:
                before.remove(self.key(finding))
            else:
                found.append((finding["file"], finding["line"], finding["column"], finding["code"]))
        self.assertCountEqual(found, wanted)

    def plant(self, folder, rows):
        """Writes the mistakes; gives what must be found as file, line, column and code."""
        files = {}
        for file, statement, start, text, code in rows:
            lines = files.setdefault(f"{file}.vth", (folder / f"{file}.vth").read_text(encoding="utf-8").split("\n")[:-1])
            if start == "$":
                lines.append((text, code))
                continue
            first = next(at for at, line in enumerate(lines) if not statement or isinstance(line, str)
                         and line[:1] not in ("", " ") and f" {statement} " in line + " ")
            at = next(at for at in range(first, len(lines))
                      if isinstance(lines[at], str) and lines[at].startswith(start.removeprefix("+")))
            lines[at:at + 1] = [lines[at], (text, code)] if start.startswith("+") else [(text, code)]
        wanted = []
        for file, lines in files.items():
            out = []
            for line in lines:
                text, code = line if isinstance(line, tuple) else (line, None)
                for part in text.split("\n"):
                    if code and "«" in part:
                        wanted.append((file, len(out) + 1, part.index("«") + 1, code))
                        part = part.replace("«", "").replace("»", "")
                    out.append(part)
            (folder / file).write_text("\n".join(out) + "\n", encoding="utf-8")
        return wanted

    def test_a_value_that_cannot_be_read_is_said_once(self):
        """`%%` before the value of the first line of each keyword, and in place of the keyword."""
        folder = self.folder / "zandbergen-2017"
        shutil.copytree(PLANS / "zandbergen-2017", folder)
        before = {self.key(finding) for finding in self.findings(folder)}
        seen = set()
        for file in sorted(folder.glob("*.vth")):
            text = file.read_text(encoding="utf-8")
            for line, keyword, value, rest in self.properties(text):
                # A name cannot be told from a wrong one; a set that is not known is told as such; words are free.
                is_named = re.match(r'[a-z0-9-]+(?: "| *\{)', rest)
                if keyword in seen or is_named or keyword in ("kader", "eenheid"):
                    continue
                seen.add(keyword)
                for planted in (f"{value}%% {rest}", f"{value.replace(keyword, '%%', 1)}{rest}"):
                    lines = text.split("\n")
                    lines[line - 1] = planted
                    file.write_text("\n".join(lines), encoding="utf-8")
                    found = [finding for finding in self.findings(folder) if self.key(finding) not in before]
                    self.assertEqual([finding["line"] for finding in found], [line], f"{planted}: {found}")
            file.write_text(text, encoding="utf-8")
        self.assertGreater(len(seen), 150)

    def properties(self, text):
        """The lines of blocks: number, keyword, all before the value, the value."""
        in_text = False
        for number, line in enumerate(text.split("\n"), 1):
            if line.count('"""') % 2:
                in_text = not in_text
            elif not in_text and (match := re.fullmatch(r"(\s+([a-z-]+)\s+)([^{\s].*)", line)):
                yield number, match[2], match[1], match[3]
