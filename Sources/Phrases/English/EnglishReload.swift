struct EnglishReload: ReloadPhrases {
    var whatItDoes: String { "reads the show file again and shows what would change" }
    func heading(_ file: String, changes: Int) -> String {
        "RELOAD \(file): \(changes) change\(changes == 1 ? "" : "s")"
    }
    func nothingChanges(_ file: String) -> String { "\(file) changes nothing" }
    func hasErrors(_ first: String, count: Int) -> String {
        count == 1 ? "not reloaded: \(first)" : "not reloaded, \(count) errors: \(first)"
    }
    func noFile(_ id: String) -> String { "no show file for \(id) in shows/" }
    func keys(goKey: String) -> String { "↑↓ scroll   y take it over   any other key no   \(goKey) is GO" }

    func segmentAdded(_ title: String, length: String) -> String { "+ \(title)  \(length)" }
    func segmentRemoved(_ title: String) -> String { "− \(title)" }
    func segmentPassed(_ title: String) -> String { "\(title): left out, the show is past it" }
    func segmentChanged(_ title: String, _ fields: String) -> String { "\(title): \(fields)" }
    var orderChanged: String { "another order" }
    func cueAdded(_ call: String, at moment: String, segment: String) -> String { "+ cue \(call), \(moment), in \(segment)" }
    func cueRemoved(_ call: String, segment: String) -> String { "− cue \(call) in \(segment)" }
    func cueChanged(_ call: String, _ fields: String, segment: String) -> String { "cue \(call) in \(segment): \(fields)" }
    func windowAdded(_ title: String) -> String { "+ on-air window \(title)" }
    func windowRemoved(_ title: String) -> String { "− on-air window \(title)" }
    func windowChanged(_ title: String, _ fields: String) -> String { "on-air window \(title): \(fields)" }
    var partsChanged: String { "titles or times of parts" }
    var lanesChanged: String { "lanes" }
    var showChanged: String { "title, times, departments or notes of the show" }
}
