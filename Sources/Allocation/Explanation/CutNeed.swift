/// What hours more would be used for, by maximum flow: minutes of a class and those before it that would come to a place.
final class CutNeed {
  private let model: Model
  private let network: Network
  /// Rooms of the arcs once the classes up to each have what they can have; as far as they were asked for.
  private var served: [Column<MaxFlow.Arc>.Copy] = []
  private var rank = 0

  /// Minutes to add in a part of a pool's week.
  struct Addition {
    var cell: Int
    var minutes: Int
  }

  init(_ instance: Instance) {
    model = Model(instance, withClosedCells: true)
    network = Network(model)
  }

  /// The minutes that would be taken up in these cells if there were any number of them, after `given` has been added.
  func taken(class priority: Int, in cells: [Int], after given: [Addition]) -> Int {
    serve(upTo: priority)
    served[priority - 1].restore(network.flow.arcs)
    for addition in given { network.widen(addition.cell, by: addition.minutes) }
    _ = network.flow.run()
    let plenty = model.signatures.reduce(1) { $0 + $1.demand }
    for cell in cells { network.widen(cell, by: plenty) }
    return network.flow.run()
  }

  private func serve(upTo priority: Int) {
    if served.count >= priority { return }
    if let last = served.last { last.restore(network.flow.arcs) }
    while served.count < priority {
      while rank < model.ranks.count && model.ranks[rank].priority == served.count + 1 {
        for (number, signature) in model.signatures.enumerated() where Int(signature.rank) == rank {
          network.admit(number, signature.demand)
        }
        _ = network.flow.run()
        rank += 1
      }
      served.append(Column.Copy(network.flow.arcs))
    }
  }
}
