// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedRecordingNotice: RecordingNoticePhrases {
    private let english = Phrases.english.recording

    func moved(to path: String, from old: String) -> String {
        bracketed(english.moved(to: path, from: old))
    }
    func movedFromChanged(to path: String, from old: String) -> String {
        bracketed(english.movedFromChanged(to: path, from: old))
    }
    func goesOn(in path: String) -> String {
        bracketed(english.goesOn(in: path))
    }
    func another(_ title: String) -> String {
        bracketed(english.another(title))
    }
    func anotherRehearsal(by who: String) -> String {
        bracketed(english.anotherRehearsal(by: who))
    }
    func rehearsedFrom(_ name: String, at time: String) -> String {
        bracketed(english.rehearsedFrom(name, at: time))
    }
    func tornTail(line: Int, bytes: Int, copy: String?) -> String {
        bracketed(english.tornTail(line: line, bytes: bytes, copy: copy))
    }
    func passedOver(_ count: Int) -> String {
        bracketed(english.passedOver(count))
    }
}
