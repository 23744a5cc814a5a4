// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let forms: [PhraseExample] = [
        PhraseExample("forms.editing(_:)", says: ["<title>"]) { $0.forms.editing("<title>") },
        PhraseExample("forms.inserting(after:)", says: ["<title>"]) { $0.forms.inserting(after: "<title>") },
        PhraseExample("forms.editingCue(_:of:)", says: ["<id>", "<title>"]) { $0.forms.editingCue("<id>", of: "<title>") },
        PhraseExample("forms.addingCue(to:)", says: ["<title>"]) { $0.forms.addingCue(to: "<title>") },
        PhraseExample("forms.cues(of:)", says: ["<title>"]) { $0.forms.cues(of: "<title>") },
        PhraseExample("forms.length") { $0.forms.length },
        PhraseExample("forms.cues") { $0.forms.cues },
        PhraseExample("forms.moment") { $0.forms.moment },
        PhraseExample("forms.department") { $0.forms.department },
        PhraseExample("forms.call") { $0.forms.call },
        PhraseExample("forms.standby") { $0.forms.standby },
        PhraseExample("forms.cueCount(_:)", says: ["5"]) { $0.forms.cueCount(5) },
        PhraseExample("forms.cueCount(_:)", says: []) { $0.forms.cueCount(1) },
        PhraseExample("forms.newCue") { $0.forms.newCue },
        PhraseExample("forms.lengthForm") { $0.forms.lengthForm },
        PhraseExample("forms.momentForm") { $0.forms.momentForm },
        PhraseExample("forms.callForm") { $0.forms.callForm },
        PhraseExample("forms.hasBegun(_:)", says: ["<title>"]) { $0.forms.hasBegun("<title>") },
        PhraseExample("forms.isOver(_:)", says: ["<title>"]) { $0.forms.isOver("<title>") },
    ]
}
