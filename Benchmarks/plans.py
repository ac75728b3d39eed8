"""Plans of any size for measuring: n tasks with the goals, risks, teams and words that go with them."""

HEAD = """\
plan meting "Plan van {tasks} taken" {{
  gemeente "Zandbergen" code gm9999
  periode 1 januari 2017 t/m 31 december 2017
  vaststelling college op 20 december 2016
}}
risicomodel {{
  effect veiligheid, leefbaarheid op schaal 1 t/m 5
  kans op schaal 1 t/m 5
  score hoogste effect maal kans
  klasse hoog "Hoog" vanaf 15
  klasse midden "Midden" vanaf 8
  klasse laag "Laag" vanaf 1
}}
"""
GOAL = """\
doel doel-{i} "Inwoners voelen zich veilig in buurt {i}" {{
  indicator indicator-{i} "Voelt zich weleens onveilig in buurt {i}" {{
    eenheid procent van de inwoners
    richting lager is beter
    meting elk jaar
    nulmeting 18% in 2015
    streefwaarde hoogstens 15% in 2017
  }}
}}
"""
RISK = """\
risico risico-{i} "Overlast van soort {i}" {{
  doel doel-{goal}
  effect veiligheid {effect}, leefbaarheid 3
  kans {chance}
}}
"""
TEAM = """\
team team-{i} "Team {i}" {{
  werkgever gemeente
  formatie 4,5 fte
  productief 1.360 uur per fte
  werktijd ma t/m za 06:00-22:00
}}
"""
HOURS = """\
taak taak-{i} "Toezicht op plek {i}" {{
  risico risico-{risk}
  instrument toezicht 80%, communicatie 20%
  team team-{team}
  inzet {hours} uur per jaar
}}
"""
VISITS = """\
taak taak-{i} "Controle van bedrijven {i}" {{
  risico risico-{risk}
  instrument toezicht
  team team-{team}
  objecten 4 bedrijven
  frequentie 2 keer per jaar
  duur 3 uur per controle
  tussentijd minstens 12 weken
  periode week 6 t/m week 50, niet week 29 t/m week 33
}}
"""


def plan(tasks, risks=None, goals=None):
    """The text of a plan with so many tasks; goals, risks and teams grow along."""
    teams, risks, goals = max(1, tasks // 9), risks or max(1, tasks // 2), goals or max(1, tasks // 5)
    parts = [HEAD.format(tasks=tasks)]
    parts += [GOAL.format(i=i) for i in range(goals)]
    parts += [RISK.format(i=i, goal=i % goals, effect=1 + i % 5, chance=1 + i % 4) for i in range(risks)]
    parts += [TEAM.format(i=i) for i in range(teams)]
    parts += [(HOURS if i % 3 else VISITS).format(i=i, risk=i % risks, team=i % teams, hours=40 + i % 400)
              for i in range(tasks)]
    return "".join(parts)


def journal(entries):
    """An hledger journal of so many transactions, strict: every account and commodity declared."""
    accounts = "".join(f"account taken:taak{i}\n" for i in range(entries))
    lines = [f"{accounts}account uren:beschikbaar\ncommodity 1.00 uur\n"]
    for i in range(entries):
        day = 1 + i % 28
        month = 1 + i // 28 % 12
        lines.append(f"2017-{month:02}-{day:02} Toezicht {i}\n"
                     f"    taken:taak{i}           {40 + i % 400}.00 uur\n    uren:beschikbaar\n")
    return "\n".join(lines)
