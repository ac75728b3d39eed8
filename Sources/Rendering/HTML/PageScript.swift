import Allocation
import Documents

/// The one script of a page: a field above each long table that hides the rows without the words in it, and folded tables
/// that open for print in browsers whose style sheet cannot.
///
/// A page says all it has to say without it. The policy of the page names its hash, so no other script runs.
enum PageScript {
  /// Tables with fewer rows are seen at a glance.
  static let leastRows = 20

  static let text: StaticString = """
    (() => {
    addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(fold => fold.open = true));
    const plain = text => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
    const make = (name, values) => Object.assign(document.createElement(name), values);
    for (const [index, table] of document.querySelectorAll("main table.utrecht-table").entries()) {
      const rows = [...table.tBodies[0].rows];
      if (rows.length < 20) continue;
      const number = table.caption.querySelector(".vth-number");
      const name = number ? number.textContent.replace(".", "").toLowerCase() : "deze tabel";
      const box = make("p", {className: "vth-filter"});
      const field = make("input", {type: "search", id: "zoek-" + index, autocomplete: "off"});
      const label = make("label", {htmlFor: field.id, textContent: "Zoek in " + name});
      const count = make("output", {htmlFor: field.id});
      count.setAttribute("aria-live", "polite");
      let texts;
      const filter = () => {
        texts ??= rows.map(row => plain(row.textContent));
        const words = plain(field.value).split(/\\s+/);
        rows.forEach((row, at) => row.hidden = !words.every(word => texts[at].includes(word)));
        const shown = rows.filter(row => !row.hidden).length;
        count.textContent = field.value ? shown + " van " + rows.length + " rijen" : "";
      };
      field.addEventListener("input", filter);
      addEventListener("hashchange", () => { field.value = ""; filter(); });
      box.append(label, field, count);
      table.closest(".utrecht-table-container").before(box);
    }
    })();

    """

  /// `'sha256-…'`, as a policy names a script.
  static let source: String = {
    let bytes = text.withUTF8Buffer { Array($0) }
    return "'sha256-\(base64(sha256(bytes)))'"
  }()
}

extension [Block] {
  /// Whether a table among them, or in their parts, is folded.
  var hasFold: Bool {
    contains { block in
      switch block {
      case .section(let section): section.blocks.hasFold
      case .table(let table): table.isFolded
      case .figure(let figure): figure.table?.isFolded ?? false
      case .list(let list): list.items.contains { $0.hasFold }
      case .definitions(let list): list.contains { $0.blocks.hasFold }
      case .notice(let notice): notice.blocks.hasFold
      case .quote(let inner): inner.hasFold
      case .cards(let cards): cards.contains { $0.blocks.hasFold }
      case .paragraph, .code, .documents: false
      }
    }
  }

  /// The rows of the table among them, or in their parts, that has most.
  var longestTable: Int {
    reduce(0) { most, block in
      switch block {
      case .section(let section): Swift.max(most, section.blocks.longestTable)
      case .table(let table): Swift.max(most, table.rows.count)
      case .figure(let figure): Swift.max(most, figure.table?.rows.count ?? 0)
      case .list(let list): Swift.max(most, list.items.reduce(0) { Swift.max($0, $1.longestTable) })
      case .definitions(let list): Swift.max(most, list.reduce(0) { Swift.max($0, $1.blocks.longestTable) })
      case .notice(let notice): Swift.max(most, notice.blocks.longestTable)
      case .quote(let inner): Swift.max(most, inner.longestTable)
      case .cards(let cards): Swift.max(most, cards.reduce(0) { Swift.max($0, $1.blocks.longestTable) })
      case .paragraph, .code, .documents: most
      }
    }
  }
}
