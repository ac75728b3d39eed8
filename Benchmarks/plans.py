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
  klasse hoog "Hoog" vanaf 15 {{
    toezicht "elk jaar"
  }}
  klasse midden "Midden" vanaf 8 {{
    toezicht "steekproef"
  }}
  klasse laag "Laag" vanaf 1 {{
    toezicht "op melding"
  }}
}}
bron metingen "Metingen en meldingen" {{
  peildatum 1 oktober 2016
}}
monitoring "Volgen van doelen" {{
  bron metingen
}}
werkproces toezicht "Toezicht" {{
  soort toezicht
  vastgesteld door college op 12 januari 2016
}}
"""
GOAL = """\
doel doel-{i} "Inwoners voelen zich veilig in buurt {i}" {{
  motivering "Bewoners van buurt {i} noemen dit het vaakst."
  indicator indicator-{i} "Voelt zich weleens onveilig in buurt {i}" {{
    eenheid procent van de inwoners
    richting lager is beter
    bron metingen
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
  onderbouwing "Geteld in 2016 uit {chance}0 meldingen."
}}
"""
TEAM = """\
team team-{i} "Team {i}" {{
  werkgever gemeente
  formatie 4,5 fte
  productief 1.360 uur per fte
  werktijd ma t/m za 06:00-22:00
}}
werkplan "Werkplan {i}" voor team-{i} {{
  uren {hours} uur
}}
"""
HOURS = """\
taak taak-{i} "Toezicht op plek {i}" {{
  risico risico-{risk}
  instrument communicatie 80%, advies 20%
  werkproces toezicht
  team team-{team}
  inzet {hours} uur per jaar
  budget € 0
}}
"""
VISITS = """\
taak taak-{i} "Controle van bedrijven {i}" {{
  risico risico-{risk}
  instrument toezicht
  werkproces toezicht
  team team-{team}
  objecten 4 bedrijven
  frequentie 2 keer per jaar
  duur 3 uur per controle
  tussentijd minstens 8 weken
  periode week 6 t/m week 50, niet week 29 t/m week 33
  budget € 0
}}
"""

GOAL_ACCOUNT = """\
account doel:doel-{i}  ; titel: Inwoners voelen zich veilig in buurt {i}
    ; motivering: Bewoners van buurt {i} noemen dit het vaakst.
    ; indicator: indicator-{i}, Voelt zich weleens onveilig in buurt {i}
    ; eenheid: procent van de inwoners
    ; richting: lager is beter
    ; bron: metingen
    ; meting: elk jaar
    ; nulmeting: 18% in 2015
    ; streefwaarde: hoogstens 15% in 2017
"""
RISK_ACCOUNT = """\
account risico:risico-{i}  ; titel: Overlast van soort {i}
    ; doel: doel-{goal}
    ; effect: veiligheid {effect}, leefbaarheid: 3
    ; kans: {chance}
    ; onderbouwing: Geteld in 2016 uit {chance}0 meldingen.
"""
TEAM_ACCOUNT = """\
account team:team-{i}  ; titel: Team {i}
    ; werkgever: gemeente
    ; formatie: 4.5 fte
    ; productief: 1360 uur per fte
    ; werktijd: ma t/m za 06:00-22:00
    ; werkplan: Werkplan {i}, {hours} uur
"""
HOURS_ENTRY = """\
2017-{month:02}-{day:02} Toezicht op plek {i}
    ; risico: risico-{risk}
    ; werkproces: toezicht
    ; budget: € 0
    taken:taak-{i}    {most:.2f} uur  ; instrument: communicatie
    taken:taak-{i}    {least:.2f} uur  ; instrument: advies
    team:team-{team}
"""
VISITS_ENTRY = """\
2017-{month:02}-{day:02} Controle van bedrijven {i}
    ; risico: risico-{risk}
    ; instrument: toezicht
    ; werkproces: toezicht
    ; objecten: 4 bedrijven
    ; frequentie: 2 keer per jaar
    ; duur: 3 uur per controle
    ; tussentijd: minstens 8 weken
    ; periode: week 6 t/m week 50, niet week 29 t/m week 33
    ; budget: € 0
    taken:taak-{i}    24.00 uur
    team:team-{team}
"""
BARE_ENTRY = """\
2017-{month:02}-{day:02} Toezicht {i}
    taken:taak-{i}    {hours}.00 uur
    uren:beschikbaar
"""
JUGGLER_HEAD = """\
project meting "Plan van {tasks} taken" 2017-01-01 +1y {{
  timezone "Europe/Amsterdam"
  timeformat "%Y-%m-%d"
  numberformat "-" "" "." "," 0
  now 2017-01-01
}}
resource teams "Teams" {{
{teams}}}
"""
JUGGLER_TEAM = """\
  resource team{i} "Team {i}" {{
    efficiency 4.5
  }}
"""
JUGGLER_GOAL = """\
task doel{i} "Inwoners voelen zich veilig in buurt {i}" {{
  note "Voelt zich weleens onveilig in buurt {i}: 18% in 2015, hoogstens 15% in 2017"
{tasks}}}
"""
JUGGLER_TASK = """\
  task taak{i} "{title} {i}" {{
    note "Overlast van soort {risk}: effect {effect}, kans {chance}"
    priority {priority}
    effort {hours}h
    allocate team{team}
  }}
"""
# One report with every task and its hours, one with every team, and a front page that leads to them.
JUGGLER_REPORTS = """\
textreport index "index" {
  formats html
  center "[report:taken] [report:teams]"
  taskreport taken "taken" {
    formats html
    columns bsi, name, note, priority, start, end, effort, resources
    loadunit hours
    hideresource 1
  }
  resourcereport teams "teams" {
    formats html
    columns name, effort, freework, quarterly
    loadunit hours
    hidetask 1
  }
}
"""
# Twenty lines that ask nothing of the criteria; with a date of adoption they do.
SMALL = """\
plan klein "Een klein plan" {
  gemeente "Zandbergen" code gm9999
  periode 1 januari 2017 t/m 31 december 2017
}
doel veilig "Inwoners voelen zich veilig"
team boa "Toezicht" {
  formatie 4,5 fte
  productief 1.360 uur per fte
}
taak toezicht "Toezicht op straat" {
  doel veilig
  instrument toezicht 80%, communicatie 20%
  team boa
  inzet 40 uur per week
}
taak klachten "Klachten over de openbare ruimte" {
  doel veilig
  team boa
  inzet 400 uur per jaar
}
"""


def team_count(tasks):
    """No multiple of three: of three tasks in a row one is by visits, and every team has both kinds at every size."""
    count = max(1, tasks // 10)
    return count if count % 3 else count + 1


def asked(team, tasks):
    """The hours that the tasks of a team ask."""
    return sum(40 + i % 400 if i % 3 else 24 for i in range(team, tasks, team_count(tasks)))


def plan(tasks, risks=None, goals=None):
    """The text of a plan with so many tasks; goals, risks and teams grow along."""
    teams, risks, goals = team_count(tasks), risks or max(1, tasks // 2), goals or max(1, tasks // 5)
    parts = [HEAD.format(tasks=tasks)]
    parts += [GOAL.format(i=i) for i in range(goals)]
    parts += [RISK.format(i=i, goal=i % goals, effect=1 + i % 5, chance=1 + i % 4) for i in range(risks)]
    parts += [TEAM.format(i=i, hours=asked(i, tasks)) for i in range(teams)]
    parts += [(HOURS if i % 3 else VISITS).format(i=i, risk=i % risks, team=i % teams, hours=40 + i % 400)
              for i in range(tasks)]
    return "".join(parts)


def journal(tasks, goals_too=True):
    """An hledger journal of as many transactions, strict: every account and commodity declared.

    It says what `plan(tasks)` says: goals, risks and teams are declared accounts with their lines as tags; a task is a
    transaction with a tag per line, its hours posted per instrument. Without `goals_too` it is the barest journal that
    hledger accepts: a date, a description and one amount for each task.
    """
    teams, risks, goals = team_count(tasks), max(1, tasks // 2), max(1, tasks // 5)
    parts = ["commodity 1.00 uur\naccount uren:beschikbaar\n"]
    if goals_too:
        parts += [GOAL_ACCOUNT.format(i=i) for i in range(goals)]
        parts += [RISK_ACCOUNT.format(i=i, goal=i % goals, effect=1 + i % 5, chance=1 + i % 4) for i in range(risks)]
        parts += [TEAM_ACCOUNT.format(i=i, hours=asked(i, tasks)) for i in range(teams)]
    parts += [f"account taken:taak-{i}\n" for i in range(tasks)]
    for i in range(tasks):
        hours = 40 + i % 400
        entry = BARE_ENTRY if not goals_too else HOURS_ENTRY if i % 3 else VISITS_ENTRY
        parts.append(entry.format(
            i=i, month=1 + i // 28 % 12, day=1 + i % 28, risk=i % risks, team=i % teams, hours=hours,
            most=hours * 0.8, least=hours * 0.2))
    return "\n".join(parts)


def juggler(tasks):
    """A TaskJuggler project of as many tasks for as many teams, with their hours and goals, and the reports on them."""
    teams, risks, goals = team_count(tasks), max(1, tasks // 2), max(1, tasks // 5)
    own = [[] for _ in range(goals)]
    for i in range(tasks):
        risk = i % risks
        own[risk % goals].append(JUGGLER_TASK.format(
            i=i, title="Toezicht op plek" if i % 3 else "Controle van bedrijven", risk=risk, effect=1 + risk % 5,
            chance=1 + risk % 4, priority=100 * (1 + risk % 5), team=i % teams, hours=40 + i % 400 if i % 3 else 24))
    return "".join(
        [JUGGLER_HEAD.format(tasks=tasks, teams="".join(JUGGLER_TEAM.format(i=i) for i in range(teams)))]
        + [JUGGLER_GOAL.format(i=i, tasks="".join(own[i])) for i in range(goals)] + [JUGGLER_REPORTS])
