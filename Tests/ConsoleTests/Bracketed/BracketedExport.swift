// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedExport: ExportPhrases {
    private let english = Phrases.english.export

    func notHeld(_ format: String, _ thing: String, keys: String) -> String {
        bracketed(english.notHeld(format, thing, keys: keys))
    }
    var show: String { bracketed(english.show) }
    func part(_ id: String) -> String {
        bracketed(english.part(id))
    }
    func segment(_ id: String) -> String {
        bracketed(english.segment(id))
    }
    func cue(_ id: String) -> String {
        bracketed(english.cue(id))
    }
    var noDate: String { bracketed(english.noDate) }
    func nothingFor(_ names: String) -> String {
        bracketed(english.nothingFor(names))
    }
    func tooManyRows(limit: Int) -> String {
        bracketed(english.tooManyRows(limit: limit))
    }
    var cannotWrite: String { bracketed(english.cannotWrite) }
    func onlyOfRecording(_ format: String) -> String {
        bracketed(english.onlyOfRecording(format))
    }
    func unknownFormat(_ name: String, formats: String) -> String {
        bracketed(english.unknownFormat(name, formats: formats))
    }
    func binaryToTerminal(_ format: String) -> String {
        bracketed(english.binaryToTerminal(format))
    }
    func newInSheet(_ titles: String) -> String {
        bracketed(english.newInSheet(titles))
    }
    func notInSheet(_ titles: String) -> String {
        bracketed(english.notInSheet(titles))
    }
    func otherOrder(_ titles: String) -> String {
        bracketed(english.otherOrder(titles))
    }
    func upToDate(_ name: String) -> String {
        bracketed(english.upToDate(name))
    }
    func changed(_ name: String) -> String {
        bracketed(english.changed(name))
    }
    func notChanged(_ name: String) -> String {
        bracketed(english.notChanged(name))
    }
    func cannotChange(_ name: String, line: Int) -> String {
        bracketed(english.cannotChange(name, line: line))
    }
    var toOrInto: String { bracketed(english.toOrInto) }
    var writeNeedsInto: String { bracketed(english.writeNeedsInto) }
}
