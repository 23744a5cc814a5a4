// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedCall: CallPhrases {
    private let english = Phrases.english.calls

    func tooManyArguments(_ count: Int, limit: Int) -> String {
        bracketed(english.tooManyArguments(count, limit: limit))
    }
    func argumentTooLong(number: Int, bytes: Int, limit: Int) -> String {
        bracketed(english.argumentTooLong(number: number, bytes: bytes, limit: limit))
    }
    func tooManyRecordings(_ count: Int, limit: Int) -> String {
        bracketed(english.tooManyRecordings(count, limit: limit))
    }
    func optionGoesWith(_ option: String, format: String) -> String {
        bracketed(english.optionGoesWith(option, format: format))
    }
    func speedOutOfRange(_ speed: Double) -> String {
        bracketed(english.speedOutOfRange(speed))
    }
    func noSegment(_ id: String, nearest: String?) -> String {
        bracketed(english.noSegment(id, nearest: nearest))
    }
    func segmentsBackwards(from: String, to: String) -> String {
        bracketed(english.segmentsBackwards(from: from, to: to))
    }
    func isFolder(_ name: String) -> String {
        bracketed(english.isFolder(name))
    }
    func isNoPlainFile(_ name: String) -> String {
        bracketed(english.isNoPlainFile(name))
    }
    func exists(_ name: String) -> String {
        bracketed(english.exists(name))
    }
    func changedMeanwhile(_ name: String) -> String {
        bracketed(english.changedMeanwhile(name))
    }
    func standardOutput(_ why: String) -> String {
        bracketed(english.standardOutput(why))
    }
    func hasWarnings(_ name: String, count: Int) -> String {
        bracketed(english.hasWarnings(name, count: count))
    }
    func isFaultless(_ name: String) -> String {
        bracketed(english.isFaultless(name))
    }
    var cannotBeRead: String { bracketed(english.cannotBeRead) }
    func line(_ number: Int, _ fault: String) -> String {
        bracketed(english.line(number, fault))
    }
    func cannotBeAFile(because why: String?) -> String {
        bracketed(english.cannotBeAFile(because: why))
    }
    func droppedCuesAreKept(_ ids: String) -> String {
        bracketed(english.droppedCuesAreKept(ids))
    }
    func isThereAlready(_ name: String) -> String {
        bracketed(english.isThereAlready(name))
    }
    func isSimulated(_ name: String) -> String {
        bracketed(english.isSimulated(name))
    }
    func isOfAnotherShow(_ name: String, _ show: String, not asked: String) -> String {
        bracketed(english.isOfAnotherShow(name, show, not: asked))
    }
    func areOfTwoShows(_ one: String, _ other: String) -> String {
        bracketed(english.areOfTwoShows(one, other))
    }
    func recording(_ path: String) -> String {
        bracketed(english.recording(path))
    }
    var nothingRecorded: String { bracketed(english.nothingRecorded) }
    func noRecordingNamed(_ name: String) -> String {
        bracketed(english.noRecordingNamed(name))
    }
    func noShowNamed(_ name: String) -> String {
        bracketed(english.noShowNamed(name))
    }
    func nothingNamed(_ name: String) -> String {
        bracketed(english.nothingNamed(name))
    }
    func nothingToWatch(_ name: String) -> String {
        bracketed(english.nothingToWatch(name))
    }
    func severalAreNamed(_ name: String) -> String {
        bracketed(english.severalAreNamed(name))
    }
    func weekdayNeedsDate(_ text: String) -> String {
        bracketed(english.weekdayNeedsDate(text))
    }
    var nameAShow: String { bracketed(english.nameAShow) }
    var nameARecording: String { bracketed(english.nameARecording) }
    var nameAShowOrRecording: String { bracketed(english.nameAShowOrRecording) }
    func whichOne(of count: Int) -> String {
        bracketed(english.whichOne(of: count))
    }
    var recordingHasNoExcerpt: String { bracketed(english.recordingHasNoExcerpt) }
    func goOnWith(_ path: String) -> String {
        bracketed(english.goOnWith(path))
    }
    func anotherToResume(_ path: String) -> String {
        bracketed(english.anotherToResume(path))
    }
    func noneUnfinished(in folder: String) -> String {
        bracketed(english.noneUnfinished(in: folder))
    }
    func notSaved(_ count: Int, _ why: String) -> String {
        bracketed(english.notSaved(count, why))
    }
    var diskDoesNotAnswer: String { bracketed(english.diskDoesNotAnswer) }
}
