import Allocation

/// A kind of work of municipalities and their regional services, from which tasks are made.
struct TaskKind {
  var name: String
  var priority: Int
  var skill: String
  var kind = Instance.Kind.visit
  var minutes = 15...15
  var frequency = 1
  var gap = 0
  var weeks = [0...51]
  var parts = [0]
  var crew = 1
  var isAnnounced = false
  var allowsService = false
  /// Visits, or for divisible work minutes, in relation to the other kinds.
  var volume: Int

  /// The expertises, with the one that senior staff has besides.
  static let skills: [(name: String, second: String?)] = [
    ("apv", nil), ("bouw", "wonen"), ("brand", "bouw"), ("ggd", nil), ("horeca", "apv"), ("jurist", nil),
    ("milieu", "brand"), ("wonen", nil),
  ]

  private static let season = [13...39]
  private static let dry = [9...45]
  private static let winter = [0...12, 43...51]
  private static let school = [1...27, 34...50]

  static let visits: [TaskKind] = [
    TaskKind(
      name: "milieu-zwaar", priority: 1, skill: "milieu", minutes: 360...600, isAnnounced: true, allowsService: true,
      volume: 50),
    TaskKind(name: "milieu-middel", priority: 2, skill: "milieu", minutes: 240...360, allowsService: true, volume: 200),
    TaskKind(name: "milieu-licht", priority: 4, skill: "milieu", minutes: 120...180, allowsService: true, volume: 400),
    TaskKind(name: "milieu-steekproef", priority: 5, skill: "milieu", minutes: 60...120, volume: 600),
    TaskKind(
      name: "energie", priority: 3, skill: "milieu", minutes: 180...240, isAnnounced: true, allowsService: true,
      volume: 300),
    TaskKind(name: "asbest", priority: 1, skill: "bouw", minutes: 90...150, volume: 200),
    TaskKind(
      name: "bouw-gewoon", priority: 3, skill: "bouw", minutes: 120...180, frequency: 2, gap: 6, isAnnounced: true,
      volume: 300),
    TaskKind(
      name: "bouw-risico", priority: 1, skill: "bouw", minutes: 180...300, frequency: 4, gap: 4, isAnnounced: true,
      volume: 100),
    TaskKind(
      name: "brandveiligheid", priority: 2, skill: "brand", minutes: 150...240, allowsService: true, volume: 300),
    TaskKind(
      name: "zorginstellingen", priority: 1, skill: "brand", minutes: 240...300, frequency: 2, gap: 12,
      allowsService: true, volume: 70),
    TaskKind(
      name: "kamerverhuur", priority: 3, skill: "wonen", minutes: 90...150, parts: [0, 1], crew: 2, volume: 300),
    TaskKind(
      name: "recreatiewoningen", priority: 4, skill: "wonen", minutes: 60...90, frequency: 2, gap: 3, weeks: winter,
      parts: [0, 2], volume: 200),
    TaskKind(
      name: "horeca", priority: 2, skill: "horeca", minutes: 60...90, frequency: 2, gap: 8, parts: [1, 2], crew: 2,
      volume: 400),
    TaskKind(
      name: "leeftijdsgrenzen", priority: 2, skill: "horeca", minutes: 45...60, frequency: 3, gap: 6, parts: [1, 2],
      crew: 2, volume: 250),
    TaskKind(
      name: "terrassen", priority: 4, skill: "apv", minutes: 20...40, frequency: 2, gap: 4, weeks: season,
      parts: [0, 1], volume: 500),
    TaskKind(name: "standplaatsen", priority: 5, skill: "apv", minutes: 30...45, frequency: 2, gap: 6, volume: 300),
    TaskKind(
      name: "coffeeshops", priority: 1, skill: "horeca", minutes: 90...120, frequency: 6, gap: 3, parts: [0, 1],
      crew: 2, volume: 30),
    TaskKind(
      name: "ondermijning", priority: 1, skill: "horeca", minutes: 120...240, frequency: 4, gap: 5, parts: [1], crew: 2,
      volume: 30),
    TaskKind(
      name: "zwemwater", priority: 1, skill: "milieu", minutes: 60...90, frequency: 5, gap: 2, weeks: [17...37],
      volume: 40),
    TaskKind(
      name: "kinderopvang", priority: 2, skill: "ggd", minutes: 240...360, weeks: school, allowsService: true,
      volume: 200),
    TaskKind(
      name: "gastouders", priority: 4, skill: "ggd", minutes: 120...150, weeks: school, allowsService: true, volume: 200
    ),
    TaskKind(
      name: "vuurwerk", priority: 1, skill: "milieu", minutes: 90...120, frequency: 2, gap: 1, weeks: [46...51],
      volume: 30),
    TaskKind(
      name: "grondverzet", priority: 3, skill: "milieu", minutes: 120...180, weeks: dry, allowsService: true,
      volume: 200),
    TaskKind(
      name: "lozingen", priority: 3, skill: "milieu", minutes: 90...150, frequency: 2, gap: 8, allowsService: true,
      volume: 200),
    TaskKind(
      name: "evenementen", priority: 2, skill: "apv", minutes: 120...240, weeks: season, parts: [1, 2], crew: 2,
      isAnnounced: true, volume: 100),
    TaskKind(name: "reclame", priority: 5, skill: "apv", minutes: 15...30, frequency: 2, gap: 8, volume: 600),
    TaskKind(name: "monumenten", priority: 4, skill: "bouw", minutes: 90...180, isAnnounced: true, volume: 150),
    TaskKind(name: "illegale-bouw", priority: 4, skill: "bouw", minutes: 45...75, weeks: dry, volume: 400),
  ]

  static let divisible: [TaskKind] = [
    TaskKind(name: "surveillance", priority: 2, skill: "apv", kind: .standing, parts: [1], volume: 350),
    TaskKind(name: "parkeren", priority: 3, skill: "apv", kind: .standing, volume: 550),
    TaskKind(name: "afval", priority: 4, skill: "apv", kind: .standing, volume: 350),
    TaskKind(name: "stranden", priority: 5, skill: "apv", kind: .standing, weeks: season, parts: [0, 2], volume: 150),
    TaskKind(name: "klachten", priority: 1, skill: "milieu", kind: .standing, volume: 300),
    TaskKind(name: "juridisch", priority: 1, skill: "jurist", kind: .hours, volume: 600),
    TaskKind(name: "meldingen-bouw", priority: 2, skill: "bouw", kind: .hours, volume: 400),
    TaskKind(name: "koningsdag", priority: 1, skill: "apv", kind: .event, weeks: [16...16], parts: [1, 2], volume: 60),
    TaskKind(name: "kermis", priority: 2, skill: "apv", kind: .event, weeks: [25...26], parts: [1, 2], volume: 50),
    TaskKind(name: "markt", priority: 3, skill: "apv", kind: .standing, volume: 120),
    TaskKind(name: "verslag", priority: 3, skill: "jurist", kind: .hours, weeks: [0...8, 44...51], volume: 100),
    TaskKind(
      name: "jaarwisseling", priority: 1, skill: "apv", kind: .event, weeks: [50...51], parts: [1, 2], volume: 50),
  ]
}
