/// Steps in which the share of a contested rank is raised.
private let shareSteps = 32

extension Coverage {
  /// Max-min fair division inside a rank: all contested signatures are raised together, step by step, and one that no
  /// longer fills stays where it is. A tight set stays tight, so the total is still the maximum; the shares are right
  /// to 1/32 of the demand. The members that are not contested are full in every maximum flow.
  static func shareFairly(_ contested: [Int], among members: [Int], _ network: Network) {
    let signatures = network.model.signatures
    for member in members { network.admit(member, signatures[member].demand) }
    for member in contested { network.admit(member, 0) }
    _ = network.flow.run()
    var rising = contested
    for step in 1...shareSteps where !rising.isEmpty {
      for member in rising { network.admit(member, scaled(signatures[member].demand, by: step, over: shareSteps)) }
      _ = network.flow.run()
      rising.removeAll { member in
        let isStuck = network.flow.hasRoom(Int(network.supply[member]))
        if isStuck { network.admit(member, 0) }
        return isStuck
      }
    }
    for member in contested { network.admit(member, signatures[member].demand) }
    _ = network.flow.run()
  }
}
