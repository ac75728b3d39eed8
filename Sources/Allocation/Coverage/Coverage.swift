/// How many minutes of each signature can be covered when rank after rank is served as far as possible, and the
/// proof that no division of the hours covers more.
///
/// The amounts that can be covered together form a polymatroid (Edmonds 1970), so serving the ranks one after the
/// other on one residual network is optimal for every prefix of ranks at once: augmenting paths never take back what
/// an earlier rank has.
struct Coverage {
  /// Minutes per signature.
  var amounts: [Int]
  /// Per class: minutes of classes 1...k that cannot be covered, and the cells that prove it.
  var bounds: [Int]
  var cutCells: [[Int32]]

  init(_ network: Network) {
    let model = network.model
    bounds = []
    cutCells = []
    var rank = 0
    var uncovered = 0
    for priority in 1...model.instance.classes {
      while rank < model.ranks.count && model.ranks[rank].priority == priority {
        uncovered += Coverage.serve(rank, network)
        rank += 1
      }
      bounds.append(uncovered)
      network.flow.markReached()
      cutCells.append(network.reachedCells())
    }
    amounts = model.signatures.indices.map { network.covered($0) }
  }

  /// Minutes per route.
  func routeAmounts(_ model: Model) -> [Int] {
    var sums = [Int](repeating: 0, count: model.routes.count)
    for (index, signature) in model.signatures.enumerated() { sums[Int(signature.route)] += amounts[index] }
    return sums
  }

  /// Covers as much of one rank as can be, fairly; returns the minutes that cannot be covered.
  private static func serve(_ rank: Int, _ network: Network) -> Int {
    let signatures = network.model.signatures
    let members = signatures.indices.filter { Int(signatures[$0].rank) == rank && signatures[$0].demand > 0 }
    let demand = members.reduce(0) { $0 + signatures[$1].demand }
    let saved = Column(copying: network.flow.arcs)
    for member in members { network.admit(member, signatures[member].demand) }
    let covered = network.flow.run()
    if covered < demand {
      network.flow.markReached()
      let contested = members.filter { network.flow.reachedHead(of: Int(network.supply[$0])) }
      network.flow.arcs.copy(from: saved)
      shareFairly(contested, among: members, network)
    }
    return demand - covered
  }
}
