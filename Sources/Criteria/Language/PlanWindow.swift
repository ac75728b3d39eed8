package import SourceText

/// What a criterion can ask that no line of the plan says: figures and connections that the program computes.
package enum PlanField: String, CaseIterable, Sendable {
  case needed = "benodigd"
  case available = "beschikbaar"
  case covered = "gedekt"
  case uncovered = "ongedekt"
  case coverage = "dekkingsgraad"
  case shortage = "tekort"
  case year = "jaar"
  case begin = "begin"
  case end = "einde"
  case computedScore = "berekende-score"
  case timesPerYear = "keren-per-jaar"
  case weight = "zwaarte"
  case unjudged = "taken-zonder-oordeel"
  case lowestScore = "laagste-score"
  case unscored = "dimensies-zonder-score"
  case cells = "vakken"
  case undescribed = "waarden-zonder-trede"
  case frameStart = "ingang-kader"

  /// Keywords of the statements that have it.
  package var subjects: [String] {
    switch self {
    case .needed: ["taak", "team", "klasse", "plan"]
    case .available, .shortage: ["team", "plan"]
    case .covered, .uncovered, .coverage: ["taak", "klasse", "plan"]
    case .year, .begin, .end, .frameStart: ["plan"]
    case .computedScore, .unscored: ["risico"]
    case .timesPerYear: ["taak", "ippc", "toezichtvorm", "toezicht"]
    case .weight: ["vak"]
    case .unjudged: ["evaluatie"]
    case .lowestScore: ["risicomodel"]
    case .cells: ["matrix"]
    case .undescribed: ["effect", "kans"]
    }
  }

  var kind: ValueKind {
    switch self {
    case .needed, .available, .covered, .uncovered, .shortage: .minutes
    case .coverage: .percent
    case .begin, .end, .frameStart: .date
    default: .number
    }
  }

  package var help: Bilingual {
    switch self {
    case .needed: Bilingual("de uren die nodig zijn", en: "the hours needed")
    case .available: Bilingual("de uren die er zijn", en: "the hours available")
    case .covered: Bilingual("de uren die de planning dekt", en: "the hours the schedule covers")
    case .uncovered: Bilingual("de uren die de planning niet dekt", en: "the hours the schedule does not cover")
    case .coverage: Bilingual("gedekt als deel van benodigd", en: "covered as a share of needed")
    case .shortage:
      Bilingual("benodigd min beschikbaar, nooit onder nul", en: "needed less available, never below zero")
    case .year: Bilingual("het jaar waarin de periode begint", en: "the year in which the period begins")
    case .begin: Bilingual("de eerste dag van de periode", en: "the first day of the period")
    case .end: Bilingual("de laatste dag van de periode", en: "the last day of the period")
    case .computedScore:
      Bilingual("effect maal kans volgens het risicomodel", en: "effect times likelihood by the model")
    case .timesPerYear: Bilingual("hoe vaak per jaar", en: "how often a year")
    case .weight:
      Bilingual(
        "de plaats van de zwaarste interventie, van licht naar zwaar", en: "the rank of the heaviest intervention")
    case .unjudged:
      Bilingual("taken van het vorige plan zonder oordeel", en: "tasks of last year's plan without a judgement")
    case .lowestScore: Bilingual("de laagste score die kan", en: "the lowest possible score")
    case .unscored:
      Bilingual("dimensies van het risicomodel zonder score", en: "dimensions of the model without a score")
    case .undescribed: Bilingual("waarden van de schaal zonder trede", en: "values of the scale without a step")
    case .cells: Bilingual("het aantal verschillende vakken", en: "the number of different cells")
    case .frameStart:
      Bilingual(
        "de eerste dag waarop het genoemde `kader` geldt", en: "the first day on which the named `kader` holds")
    }
  }
}

/// A connection the program computes between statements.
package enum PlanLink: String, CaseIterable, Sendable {
  case goalsOfTask = "taak doel"
  case tasksOfGoal = "doel taak"
  case classOfTask = "taak klasse"
  case classOfRisk = "risico klasse"
  case computedClass = "risico berekende-klasse"
  case risksOfClass = "klasse risico"
  case tasksOfClass = "klasse taak"
  case lowerClasses = "klasse lagere-klasse"
  case highestClass = "plan hoogste-klasse"
  case performers = "taak uitvoerende"
  case performedTasks = "partner uitgevoerde-taak"
  case heavierCells = "vak zwaarder-vak"

  package var subject: String { String(rawValue.prefix { $0 != " " }) }
  package var noun: String { String(rawValue.drop { $0 != " " }.dropFirst()) }

  /// The ids of the rows it leads to.
  package var rows: [String] {
    switch self {
    case .goalsOfTask: ["doel"]
    case .tasksOfGoal, .tasksOfClass, .performedTasks: ["taak"]
    case .classOfTask, .classOfRisk, .computedClass, .lowerClasses, .highestClass: ["risicomodel/klasse"]
    case .risksOfClass: ["risico"]
    case .performers: ["team", "partner", "functie", "afdeling"]
    case .heavierCells: ["strategie/matrix/vak"]
    }
  }

  package var help: Bilingual {
    switch self {
    case .goalsOfTask:
      Bilingual("de doelen van de taak, ook via haar risico's", en: "goals of the task, also through its risks")
    case .tasksOfGoal:
      Bilingual("de taken voor het doel, ook via zijn risico's", en: "tasks for the goal, also through its risks")
    case .classOfTask: Bilingual("de prioriteitsklasse van de taak", en: "the priority class of the task")
    case .classOfRisk: Bilingual("de prioriteitsklasse van het risico", en: "the priority class of the risk")
    case .computedClass: Bilingual("de klasse die uit de score volgt", en: "the class that follows from the score")
    case .risksOfClass: Bilingual("de risico's in de klasse", en: "the risks in the class")
    case .tasksOfClass: Bilingual("de taken in de klasse", en: "the tasks in the class")
    case .lowerClasses: Bilingual("alle lagere klassen", en: "all lower classes")
    case .highestClass: Bilingual("de hoogste prioriteitsklasse", en: "the highest priority class")
    case .performers:
      Bilingual("wie de taak doet of er de eigenaar van is", en: "who performs the task or owns it")
    case .performedTasks: Bilingual("de taken waaraan de partner meedoet", en: "the tasks the partner takes part in")
    case .heavierCells:
      Bilingual("vakken met één stap ernstiger gedrag of gevolg", en: "cells with behaviour or effect one step graver")
    }
  }

  static func named(_ noun: String, of subject: String) -> PlanLink? {
    PlanLink(rawValue: "\(subject) \(noun)")
  }
}
