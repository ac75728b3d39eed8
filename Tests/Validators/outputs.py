"""What the validators look at: the program's own output for plans of this repository, made once."""

import atexit
import functools
import importlib.util
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BINARY = Path(os.environ.get("VTHPLAN", ROOT / "build/bin/vthplan"))
SCHEMAS = ROOT / "Templates/schema"

# A plan with hostile text and mistakes of several kinds, so that every writer has something to escape.
HOSTILE = """\
plan proef "Proef & <b>'vet'</b> \\"100%\\"" {
  gemeente      "Zandbergen" code gm9999
  periode       1 januari 2017 t/m 31 december 2017
  vaststelling  college op 20 december 2016
  onzin         ]]> && "::add-mask::x"
}
doel a "=1+1; -- é 日本" {
  streefwaarde hoogstens 4.5 in 2017
}
risico r "R" {
  doel b
}
doel a "tweede"
"""


def run(*arguments, cwd=ROOT):
    return subprocess.run([str(BINARY), *map(str, arguments)], cwd=cwd, stdout=subprocess.PIPE, check=False).stdout


def scratch_folder():
    """A folder that is gone when the tests end."""
    folder = Path(tempfile.mkdtemp(prefix="vthplan-test-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@functools.cache
def workspace():
    folder = scratch_folder()
    plan = folder / "Plans/fel plan"
    plan.mkdir(parents=True)
    (plan / "plan.vth").write_text(HOSTILE, encoding="utf-8")
    return folder


@functools.cache
def findings(form):
    """The findings of the hostile plan in one form, as a file."""
    file = workspace() / f"bevindingen.{form}"
    file.write_bytes(run("check", "Plans/fel plan", "--format", form, cwd=workspace()))
    return file


@functools.cache
def other_packages():
    """The packages of the other plans of this repository and of a plan as `new` writes it, public and internal."""
    folder = scratch_folder()
    run("new", folder / "nieuw")
    plans = [ROOT / "Plans" / name for name in ("zandbergen-2016", "utrecht", "zaanstad")] + [folder / "nieuw"]
    for plan in plans:
        run("build", plan, "--output", folder / "pakket" / plan.name, "--intern", "--quiet")
    return [folder / "pakket" / plan.name for plan in plans]


def package_folder(name):
    """Where an installed Python package keeps its data."""
    return Path(importlib.util.find_spec(name).submodule_search_locations[0])


def tool(name, *arguments):
    """A command of the validators' own environment."""
    return subprocess.run(
        [str(ROOT / ".venv/bin" / name), *map(str, arguments)], capture_output=True, text=True, check=False)
