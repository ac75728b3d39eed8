/// The order in which objects come up that are visited once: inside a district by hash, and the districts mixed evenly, so that
/// any beginning of the order holds of each district its share, to within one object.
struct ObjectOrder {
  private let model: Model
  private var hashed: [UInt64] = []
  /// Bits that hold the number of an object; the rest is its key.
  private static let objectBits: UInt64 = 25

  init(_ model: Model) { self.model = model }

  /// Keys of all objects of the draw by object number, smaller comes up earlier; the object's number is
  /// in the low bits, so all keys differ.
  mutating func keys(of draw: Draw, seed: UInt64, hash: SipHash, into keys: inout [UInt64]) {
    keys.removeAll(keepingCapacity: true)
    keys.reserveCapacity(draw.objects)
    for index in Int(draw.firstGroup)..<Int(draw.endGroup) {
      let group = model.groups[Int(model.drawGroups[index])]
      let name = model.instance.tasks[Int(group.task)].groups[Int(group.group)].district
      append(Int(group.objects), hash(seed, hash(name.utf8)), hash, to: &keys)
    }
  }

  static func object(of key: UInt64) -> Int { Int(key & (1 << objectBits - 1)) }

  private mutating func append(_ count: Int, _ seed: UInt64, _ hash: SipHash, to keys: inout [UInt64]) {
    let mask: UInt64 = 1 << ObjectOrder.objectBits - 1
    hashed.removeAll(keepingCapacity: true)
    for object in 0..<count { hashed.append(hash(seed, UInt64(object)) & ~mask | UInt64(object)) }
    hashed.sort()
    let first = keys.count
    for _ in 0..<count { keys.append(0) }
    let phase = seed & (1 << 38 - 1)
    for rank in 0..<count {
      let object = first + Int(hashed[rank] & mask)
      let position = (UInt64(rank) << 38 + phase) / UInt64(count)
      keys[object] = position << ObjectOrder.objectBits | UInt64(object)
    }
  }
}
