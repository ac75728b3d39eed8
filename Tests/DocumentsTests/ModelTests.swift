import Documents
import Testing

@Test(arguments: [
  ("https://wetten.overheid.nl/x?a=1&b", true), ("mailto:griffie@voorbeeld.example", true), ("#doel", true),
  ("bijlagen/partners.html#x", true), ("../index.html", false), ("a/%2E%2e/b", false), ("a..b", true),
  ("javascript:alert(1)", false), ("JaVaScRiPt:x", false),
  ("java\nscript:x", false), ("data:text/html,x", false), ("http://x", false), ("//x.example", false), ("/etc", false),
  ("", false), ("#", false), ("x\\y", false), ("https://", false), ("vbscript:x", false), ("a\"b", false),
  ("ftp://x", false),
  ("https:x", false), ("a:b/c", false), ("a/b:c", true), ("\u{1}javascript:x", false), ("é", false),
])
func onlyHarmlessLinks(_ url: String, _ allowed: Bool) {
  #expect((LinkTarget(url) != nil) == allowed)
}

@Test(arguments: [
  ("Veilige buurt", "veilige-buurt"), ("één & twee", "een-twee"), ("2017", "deel-2017"), ("--", "deel"), ("", "deel"),
  ("Zuid-Oost!", "zuid-oost"), ("con", "con"), ("../../x", "x"), ("日本", "deel"),
])
func slugsAreSafe(_ text: String, _ expected: String) {
  #expect(slug(text) == expected)
}

@Test func datesExist() {
  #expect(ISODate(year: 2017, month: 2, day: 29) == nil)
  #expect(ISODate(year: 2016, month: 2, day: 29)?.description == "2016-02-29")
  #expect(ISODate(year: 1900, month: 2, day: 29) == nil)
  #expect(ISODate(year: 2017, month: 13, day: 1) == nil)
  #expect(ISODate(year: 2017, month: 1, day: Int.max) == nil)
  #expect(ISODate(year: 812, month: 1, day: 9)?.description == "0812-01-09")
  #expect(ISODate(year: 2017, month: 3, day: 1)?.dutch == "1 maart 2017")
}
