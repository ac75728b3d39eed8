"""axe in a real browser: chromedriver spoken to with the standard library."""

import contextlib
import json
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

from outputs import package_folder

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]}


PICTURES = """
const problems = [];
for (const svg of document.querySelectorAll('svg.vth-drawing')) {
  const view = svg.viewBox.baseVal, scale = svg.getBoundingClientRect().width / view.width;
  const words = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim()).map(text => ({
    box: text.getBBox(), said: text.textContent, size: text.getAttribute('font-size') * scale}));
  words.sort((a, b) => a.box.x - b.box.x);
  words.forEach(({box, said, size}, index) => {
    if (scale > 0 && size < 9.5) problems.push(`small: ${said}`);
    if (box.x < -3 || box.x + box.width > view.width + 3 || box.y + box.height > view.height + 4)
      problems.push(`outside: ${said}`);
    for (const other of words.slice(index + 1)) {
      if (other.box.x >= box.x + box.width - 1) break;
      const shared = Math.min(box.y + box.height, other.box.y + other.box.height) - Math.max(box.y, other.box.y);
      if (shared > 4) problems.push(`over one another: ${said} and ${other.said}`);
    }
  });
}
return problems.slice(0, 10);
"""


class Browser:
    """One window; use it in a `with` statement."""

    def __enter__(self):
        with contextlib.closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.driver = subprocess.Popen(
            ["chromedriver", f"--port={self.port}", "--log-level=OFF"], stdout=subprocess.DEVNULL)
        for _ in range(200):
            with contextlib.suppress(OSError):
                self.call("GET", "/status")
                break
            time.sleep(0.1)
        capabilities = {"alwaysMatch": {"goog:chromeOptions": OPTIONS}}
        self.session = "/session/" + self.call("POST", "/session", {"capabilities": capabilities})["sessionId"]
        return self

    def __exit__(self, *_):
        with contextlib.suppress(OSError):
            self.call("DELETE", self.session)
        self.driver.terminate()
        self.driver.wait()

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", method=method, data=data,
            headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]

    def open(self, file, width=1280, dark=False):
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.command("Emulation.setEmulatedMedia", {"features": features})
        self.command("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500})
        self.call("POST", self.session + "/url", {"url": Path(file).resolve().as_uri()})

    def command(self, name, parameters):
        return self.call("POST", self.session + "/goog/cdp/execute", {"cmd": name, "params": parameters})

    def run(self, script, *arguments, wait=False):
        kind = "async" if wait else "sync"
        return self.call("POST", f"{self.session}/execute/{kind}", {"script": script, "args": list(arguments)})

    def violations(self):
        """What axe has against the page that is open: rule, weight, and the first elements."""
        self.run((package_folder("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8") + ";return 1")
        found = self.run(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {runOnly: arguments[0]}).then(done)", TAGS, wait=True)
        return [f"{violation['id']} ({violation['impact']}): {[node['target'] for node in violation['nodes'][:3]]}"
                for violation in found["violations"]]

    def picture_problems(self):
        """Words in pictures that are smaller than 9.5 pixels, stand over one another, or fall outside the picture."""
        return self.run(PICTURES)

    def overflow(self):
        """By how many pixels the page is wider than its window."""
        return self.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
