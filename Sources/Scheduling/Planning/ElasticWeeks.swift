import PlanModel

/// `weken`: how much more than its hours a team may do in a busy week, and in how many weeks that evens out.
struct ElasticWeeks {
  /// Weeks in a block; zero when every week is strict.
  var block = 4
  /// Minutes.
  var flex = 480

  /// Without the line weeks are elastic by eight hours within four weeks.
  init(_ plan: Plan) {
    guard let line = plan.header.flatMap({ Lines(plan, $0).first(.weeks) }), !plan[line].isDamaged else { return }
    guard let flex = plan[line].figure("speling"), let block = plan[line].figure("blok") else {
      (self.block, self.flex) = (0, 0)
      return
    }
    self.flex = Int(clamping: min(flex.asSupply.floor, 1 << 30))
    self.block = Int(clamping: max(1, min(block.amount.floor, 64)))
  }
}
