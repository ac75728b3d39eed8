import Rendering
import Testing

@Test func jsonKeepsOrderAndEscapes() {
  func write(_ json: inout JSONWriter) {
    json.object { json in
      json.member("z", "a\"b\\c\n\r\t\u{8}\u{C}\u{1}\u{7F}\u{2028}\u{2029}\u{2027}é😀/")
      json.member("a", -12)
      json.member("ja", true)
      json.member("niets", orNull: Optional<String>.none)
      json.member("weg", ifPresent: Optional<Int>.none)
      json.object("leeg") { _ in }
      json.array("lijst") { json in
        json.value(1)
        json.array { _ in }
        json.object { json in json.member("k", ["x", "y"]) }
        json.null()
      }
    }
  }
  var pretty = JSONWriter()
  write(&pretty)
  let text = #"""
    {
      "z": "a\"b\\c\n\r\t\b\f\u0001\u007f\u2028\u2029‧é😀/",
      "a": -12,
      "ja": true,
      "niets": null,
      "leeg": {},
      "lijst": [
        1,
        [],
        {
          "k": [
            "x",
            "y"
          ]
        },
        null
      ]
    }

    """#
  #expect(String(decoding: pretty.finish(), as: UTF8.self) == text)
  var compact = JSONWriter(pretty: false)
  write(&compact)
  #expect(
    String(decoding: compact.finish(), as: UTF8.self)
      == #"{"z":"a\"b\\c\n\r\t\b\f\u0001\u007f\u2028\u2029‧é😀/","a":-12,"ja":true,"niets":null,"leeg":{},"#
      + #""lijst":[1,[],{"k":["x","y"]},null]}"#)
}
