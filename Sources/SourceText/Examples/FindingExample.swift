/// A fragment of a plan that is wrong, and how it is right; the documentation shows them, and a test runs them.
///
/// They belong in a plan with the goal `schoon` and the team `boa`. What cannot be seen on paper stands as its number:
/// `⟦07⟧` is that byte, `⟦U+202E⟧` that character.
package struct FindingExample: Sendable {
  package let wrong: String
  package let right: String
}

extension FindingCode {
  /// What the finding looks like in a plan; nil where it is not about the text of one.
  package var example: FindingExample? { readingExample ?? valueExample ?? otherExample }
}
