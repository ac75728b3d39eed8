"""Checks of a page that axe and vnu do not make, with nothing but the standard library.

Each check gives sentences; none means that the page is well. Written for our own pages, so it may be strict.
"""

import base64
import collections
import functools
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

VOID = {"meta", "link", "br", "img", "hr", "input", "wbr"}
SIZE_LIMIT = 500_000
SCRIPT_LIMIT = 2_000


class Page(HTMLParser):
    """A page as a flat list of elements with their path, and the places that ids and links take in it."""

    def __init__(self, text, skipped=(), skipped_classes=()):
        """`skipped` tags and classes add nothing to the words of what is around them."""
        super().__init__(convert_charrefs=True)
        self.skipped, self.skipped_classes = skipped, skipped_classes
        self.elements = []
        self.open = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        element = {"tag": tag, "attributes": dict(attributes), "path": [e["tag"] for e in self.open],
                   "parents": list(self.open), "text": ""}
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        while self.open and self.open.pop()["tag"] != tag:
            pass

    def is_skipped(self, element):
        classes = (element["attributes"].get("class") or "").split()
        return element["tag"] in self.skipped or any(name in self.skipped_classes for name in classes)

    def handle_data(self, data):
        if any(self.is_skipped(element) for element in self.open):
            return
        for element in self.open:
            element["text"] += data

    def all(self, *tags):
        return [element for element in self.elements if element["tag"] in tags]

    def ids(self):
        return [element["attributes"]["id"] for element in self.elements if "id" in element["attributes"]]


def table_problems(page):
    inside_of = collections.defaultdict(list)
    for element in page.elements:
        for parent in element["parents"]:
            if parent["tag"] == "table":
                inside_of[id(parent)].append(element)
    for table in page.all("table"):
        inside = inside_of[id(table)]
        name = table["attributes"].get("id", "?")
        captions = [element for element in inside if element["tag"] == "caption"]
        if not captions or not captions[0]["text"].strip():
            yield f"table {name} has no caption"
        if not any(element["tag"] == "thead" for element in inside):
            yield f"table {name} has no thead"
        for cell in inside:
            if cell["tag"] == "th" and cell["attributes"].get("scope") not in ("col", "row"):
                yield f"table {name} has a th without scope"
            if cell["tag"] in ("td", "th"):
                if not cell["text"].strip():
                    yield f"table {name} has an empty cell"
                if "colspan" in cell["attributes"] or "rowspan" in cell["attributes"]:
                    yield f"table {name} has a merged cell"
        region = next((parent for parent in reversed(table["parents"]) if parent["attributes"].get("role") == "region"), None)
        if region is None or region["attributes"].get("tabindex") != "0":
            yield f"table {name} cannot be scrolled by keyboard"


def heading_problems(page):
    headings = page.all("h1", "h2", "h3", "h4", "h5", "h6")
    levels = [int(heading["tag"][1]) for heading in headings]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} times h1"
    for before, after in zip(levels, levels[1:]):
        if after > before + 1:
            yield f"h{after} follows h{before}"
    for heading in headings:
        if not heading["text"].strip():
            yield "an empty heading"


def reference_problems(page):
    counts = collections.Counter(page.ids())
    ids = set(counts)
    for name in sorted(name for name, count in counts.items() if count > 1):
        yield f"id {name} occurs more than once"
    for element in page.elements:
        attributes = element["attributes"]
        for name in ("aria-labelledby", "aria-describedby"):
            for target in attributes.get(name, "").split():
                if target not in ids:
                    yield f"{name} points to {target}, which is not there"


def drawing_problems(page):
    for svg in page.all("svg"):
        attributes = svg["attributes"]
        if attributes.get("aria-hidden") == "true":
            continue
        labels = attributes.get("aria-labelledby", "").split()
        names = {element["attributes"].get("id"): element for element in page.elements if any(parent is svg for parent in element["parents"])}
        if attributes.get("role") != "img" or len(labels) != 2:
            yield "a picture without role and label"
        for label in labels:
            if label not in names or not names[label]["text"].strip():
                yield f"a picture without the words of {label}"


def frame_problems(page, text):
    if not text.lower().startswith("<!doctype html>"):
        yield "no doctype"
    html = page.all("html")
    if not html or not html[0]["attributes"].get("lang"):
        yield "no language"
    if len(page.all("main")) != 1:
        yield "not one main"
    if len(page.all("header")) != 1 or len(page.all("footer")) != 1:
        yield "not one header and footer"
    if page.all("iframe", "object", "embed", "form", "base") or len(page.all("script")) > 1:
        yield "an element that the policy forbids"
    for script in page.all("script"):
        digest = base64.b64encode(hashlib.sha256(script["text"].encode()).digest()).decode()
        if script["attributes"] or f"script-src 'sha256-{digest}';" not in text:
            yield "a script that the policy forbids"
        if len(script["text"].encode()) >= SCRIPT_LIMIT:
            yield f"a script of {len(script['text'].encode())} bytes"
    if not page.all("title") or " – Gemeente " not in page.all("title")[0]["text"]:
        yield "the title does not name the municipality"
    first = next((element for element in page.elements if element["path"] == ["html", "body"]), None)
    if first is None or "nl-skip-link" not in first["attributes"].get("class", ""):
        yield "the page does not begin with a skip link"
    metas = [element["attributes"] for element in page.all("meta")]
    if not any(meta.get("http-equiv") == "Content-Security-Policy" and "default-src 'none'" in meta["content"]
               for meta in metas):
        yield "no policy"
    for element in page.elements:
        for name in element["attributes"]:
            if name.startswith("on") or name == "style":
                yield f"attribute {name}"
    if re.search(r"url\((?!#)", text) or "@import" in text:
        yield "the style fetches something"
    if len(text.encode()) > SIZE_LIMIT:
        yield f"{len(text.encode())} bytes"


# Ink on ground, and the least contrast: 4.5 for words, 3 for shapes. axe does not judge words in a picture.
CONTRASTS = [
    ("text", "paper", 4.5), ("text", "surface", 4.5), ("muted", "paper", 4.5), ("muted", "surface", 4.5),
    ("link", "paper", 4.5), ("link", "surface", 4.5), ("heading", "surface", 4.5), ("accent", "surface", 4.5),
    ("on-cover", "cover", 4.5), ("on-accent", "accent", 4.5), ("on-high", "high", 4.5), ("text", "middle", 4.5),
    ("middle-ink", "middle", 4.5), ("middle-ink", "middle-soft", 4.5), ("text", "low", 4.5), ("low-ink", "low", 4.5),
    ("good", "paper", 4.5), ("text", "accent-soft", 4.5), ("on-accent", "second", 4.5), ("text", "second-soft", 4.5),
    ("on-accent", "third", 4.5), ("text", "third-soft", 4.5), ("on-accent", "fourth", 4.5), ("text", "fourth-soft", 4.5),
    ("accent", "paper", 3), ("second", "paper", 3), ("high", "paper", 3), ("rule-strong", "paper", 3),
]


def luminance(colour):
    if len(colour) == 4:
        colour = "#" + "".join(digit * 2 for digit in colour[1:])
    parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_problems(text):
    """The colours of the style sheet against each other, light and dark, with the fallback of each token."""
    light = {}
    for theme, rule in zip(("light", "dark"), re.findall(r":root\{(.*?)\}", text, re.S)):
        colours = dict(light)
        for name, value in re.findall(r"--vth-([a-z-]+):([^;}]+)", rule):
            found = re.findall(r"#[0-9a-f]{3,6}\b", value)
            if found:
                colours[name] = found[-1]
        light = light or colours
        for ink, ground, least in CONTRASTS:
            high, low = sorted((luminance(colours[ink]), luminance(colours[ground])), reverse=True)
            ratio = (high + 0.05) / (low + 0.05)
            if ratio < least:
                yield f"{theme}: {ink} on {ground} has contrast {ratio:.2f}"


@functools.cache
def ids_of(file):
    return set(Page(file.read_text(encoding="utf-8")).ids())


def link_problems(file, page, root):
    """Links within the package have a target, and others a scheme that does no harm."""
    own = set(page.ids())
    for element in page.elements:
        for name in ("href", "src"):
            address = element["attributes"].get(name)
            if address is None or address.startswith(("https://", "mailto:", "data:image/")):
                continue
            path, fragment = urldefrag(address)
            target = (file.parent / unquote(path)).resolve() if path else file.resolve()
            if re.match(r"[a-z]+:", address, re.I) or not target.is_relative_to(root.resolve()):
                yield f"{address} leaves the package"
            elif not target.is_file():
                yield f"{address} is not there"
            elif fragment and target.suffix == ".html":
                there = own if target == file.resolve() else ids_of(target)
                if fragment not in there:
                    yield f"{address}: no such place"


def problems(file, root):
    """All that is wrong with a page of a package."""
    file, root = Path(file), Path(root)
    text = file.read_text(encoding="utf-8")
    page = Page(text)
    return [*frame_problems(page, text), *heading_problems(page), *table_problems(page), *reference_problems(page),
            *drawing_problems(page), *contrast_problems(text), *link_problems(file, page, root)]
