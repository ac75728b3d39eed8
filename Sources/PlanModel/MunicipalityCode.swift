/// Whether a text is the code of a municipality in the TOOI register: `gm` and four digits, counted from one.
package func isMunicipalityCode(_ text: String) -> Bool {
  text.utf8.count == 6 && text.hasPrefix("gm") && text != "gm0000"
    && text.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
}
