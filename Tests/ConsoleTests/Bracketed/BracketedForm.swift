// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedForm: FormPhrases {
    private let english = Phrases.english.forms

    func editing(_ title: String) -> String {
        bracketed(english.editing(title))
    }
    func inserting(after title: String) -> String {
        bracketed(english.inserting(after: title))
    }
    func editingCue(_ id: String, of title: String) -> String {
        bracketed(english.editingCue(id, of: title))
    }
    func addingCue(to title: String) -> String {
        bracketed(english.addingCue(to: title))
    }
    func cues(of title: String) -> String {
        bracketed(english.cues(of: title))
    }
    var length: String { bracketed(english.length) }
    var cues: String { bracketed(english.cues) }
    var moment: String { bracketed(english.moment) }
    var department: String { bracketed(english.department) }
    var call: String { bracketed(english.call) }
    var standby: String { bracketed(english.standby) }
    func cueCount(_ count: Int) -> String {
        bracketed(english.cueCount(count))
    }
    var newCue: String { bracketed(english.newCue) }
    var lengthForm: String { bracketed(english.lengthForm) }
    var momentForm: String { bracketed(english.momentForm) }
    var callForm: String { bracketed(english.callForm) }
    func hasBegun(_ title: String) -> String {
        bracketed(english.hasBegun(title))
    }
    func isOver(_ title: String) -> String {
        bracketed(english.isOver(title))
    }
}
