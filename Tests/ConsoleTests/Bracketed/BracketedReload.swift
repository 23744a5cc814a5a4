// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedReload: ReloadPhrases {
    private let english = Phrases.english.reload

    var whatItDoes: String { bracketed(english.whatItDoes) }
    func heading(_ file: String, changes: Int) -> String {
        bracketed(english.heading(file, changes: changes))
    }
    func nothingChanges(_ file: String) -> String {
        bracketed(english.nothingChanges(file))
    }
    func hasErrors(_ first: String, count: Int) -> String {
        bracketed(english.hasErrors(first, count: count))
    }
    func noFile(_ id: String) -> String {
        bracketed(english.noFile(id))
    }
    func keys(goKey: String) -> String {
        bracketed(english.keys(goKey: goKey))
    }
    func segmentAdded(_ title: String, length: String) -> String {
        bracketed(english.segmentAdded(title, length: length))
    }
    func segmentRemoved(_ title: String) -> String {
        bracketed(english.segmentRemoved(title))
    }
    func segmentPassed(_ title: String) -> String {
        bracketed(english.segmentPassed(title))
    }
    func segmentChanged(_ title: String, _ fields: String) -> String {
        bracketed(english.segmentChanged(title, fields))
    }
    var orderChanged: String { bracketed(english.orderChanged) }
    func cueAdded(_ call: String, at moment: String, segment: String) -> String {
        bracketed(english.cueAdded(call, at: moment, segment: segment))
    }
    func cueRemoved(_ call: String, segment: String) -> String {
        bracketed(english.cueRemoved(call, segment: segment))
    }
    func cueChanged(_ call: String, _ fields: String, segment: String) -> String {
        bracketed(english.cueChanged(call, fields, segment: segment))
    }
    func windowAdded(_ title: String) -> String {
        bracketed(english.windowAdded(title))
    }
    func windowRemoved(_ title: String) -> String {
        bracketed(english.windowRemoved(title))
    }
    func windowChanged(_ title: String, _ fields: String) -> String {
        bracketed(english.windowChanged(title, fields))
    }
    var partsChanged: String { bracketed(english.partsChanged) }
    var lanesChanged: String { bracketed(english.lanesChanged) }
    var showChanged: String { bracketed(english.showChanged) }
}
