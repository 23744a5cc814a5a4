// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedRecordingFault: RecordingFaultPhrases {
    private let english = Phrases.english.recordingFaults

    func missing(_ name: String) -> String {
        bracketed(english.missing(name))
    }
    func isFolder(_ name: String) -> String {
        bracketed(english.isFolder(name))
    }
    func isNoFile(_ name: String) -> String {
        bracketed(english.isNoFile(name))
    }
    func isLink(_ name: String) -> String {
        bracketed(english.isLink(name))
    }
    func noPermission(_ name: String) -> String {
        bracketed(english.noPermission(name))
    }
    func empty(_ name: String) -> String {
        bracketed(english.empty(name))
    }
    func notARecording(_ name: String) -> String {
        bracketed(english.notARecording(name))
    }
    func cutInHeader(_ name: String) -> String {
        bracketed(english.cutInHeader(name))
    }
    func newerVersion(_ name: String, version: Int, known: Int, program: String?) -> String {
        bracketed(english.newerVersion(name, version: version, known: known, program: program))
    }
    func tooLarge(_ name: String) -> String {
        bracketed(english.tooLarge(name))
    }
    func damagedShow(_ name: String, _ damage: String) -> String {
        bracketed(english.damagedShow(name, damage))
    }
    func damaged(_ name: String, line: Int, _ damage: String) -> String {
        bracketed(english.damaged(name, line: line, damage))
    }
    func unknownEvent(_ name: String, line: Int, event: String) -> String {
        bracketed(english.unknownEvent(name, line: line, event: event))
    }
    func beingWritten(_ name: String, by who: String) -> String {
        bracketed(english.beingWritten(name, by: who))
    }
    func alreadyThere(_ name: String) -> String {
        bracketed(english.alreadyThere(name))
    }
    func changed(_ name: String) -> String {
        bracketed(english.changed(name))
    }
    func replaced(_ name: String) -> String {
        bracketed(english.replaced(name))
    }
    func cannotRead(_ name: String, _ why: String) -> String {
        bracketed(english.cannotRead(name, why))
    }
    func cannotWrite(_ name: String, _ why: String) -> String {
        bracketed(english.cannotWrite(name, why))
    }
    func cannotMakeFolder(_ name: String, _ why: String) -> String {
        bracketed(english.cannotMakeFolder(name, why))
    }
    var noHome: String { bracketed(english.noHome) }
}
