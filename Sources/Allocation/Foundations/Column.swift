/// Storage of fixed length for the inner loops: one allocation, no uniqueness checks, freed with its owner.
/// Indices are checked in debug builds only; every index used is derived from the model, never from input.
struct Column<Element: BitwiseCopyable>: ~Copyable {
  let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    self.count = count
    base = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    base.initialize(repeating: value, count: count)
  }

  init(_ elements: [Element]) {
    count = elements.count
    base = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    for index in 0..<count { (base + index).initialize(to: elements[index]) }
  }

  init(copying other: borrowing Column<Element>) {
    count = other.count
    base = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    base.initialize(from: other.base, count: count)
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// Takes over the contents of `other`, which has the same length.
  func copy(from other: borrowing Column<Element>) {
    assert(count == other.count)
    base.update(from: other.base, count: count)
  }

  func fill(_ value: Element) { base.update(repeating: value, count: count) }
}

extension Column {
  /// The contents at some moment, to come back to.
  final class Copy {
    private let column: Column<Element>

    init(_ column: borrowing Column<Element>) { self.column = Column(copying: column) }

    func restore(_ other: borrowing Column<Element>) { other.copy(from: column) }
  }
}
