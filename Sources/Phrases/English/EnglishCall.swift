struct EnglishCall: CallPhrases {
    func tooManyArguments(_ count: Int, limit: Int) -> String { "a call has at most \(limit) arguments; this one has \(count)" }
    func argumentTooLong(number: Int, bytes: Int, limit: Int) -> String {
        "argument \(number) is too long: it has \(bytes) bytes; at most \(limit) are read"
    }
    func tooManyRecordings(_ count: Int, limit: Int) -> String {
        "at most \(limit) recordings are put side by side; these are \(count)"
    }
    func optionGoesWith(_ option: String, format: String) -> String { "\(option) goes with --as \(format)" }
    func speedOutOfRange(_ speed: Double) -> String { "a speed is from 0.1 to 600; \(speed) is not" }
    func noSegment(_ id: String, nearest: String?) -> String {
        "no segment “\(id)”" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }
    func segmentsBackwards(from: String, to: String) -> String { "'\(to)' comes before '\(from)' in the show" }

    func isFolder(_ name: String) -> String { "\(name): is a folder" }
    func isNoPlainFile(_ name: String) -> String { "\(name): is not a plain file" }
    func exists(_ name: String) -> String { "\(name) exists: choose another name, or --force to write over it" }
    func changedMeanwhile(_ name: String) -> String { "\(name) was changed meanwhile: nothing was written" }
    func standardOutput(_ why: String) -> String { "standard output: \(why)" }

    func hasWarnings(_ name: String, count: Int) -> String {
        "\(name): \(count) warning\(count == 1 ? "" : "s"), see: runofshow check \(name)"
    }
    func isFaultless(_ name: String) -> String { "\(name): no errors, no warnings" }
    var cannotBeRead: String { "cannot be read" }
    func line(_ number: Int, _ fault: String) -> String { "line \(number): \(fault)" }
    func cannotBeAFile(because why: String?) -> String {
        "the show of this recording cannot be written as a file" + (why.map { ": \($0)" } ?? "")
    }
    func droppedCuesAreKept(_ ids: String) -> String { "cues that were dropped are kept: \(ids)" }

    func isThereAlready(_ name: String) -> String {
        "\(name) is part of a recording that is already there: it counts once"
    }
    func isSimulated(_ name: String) -> String { "\(name) is simulated: nobody performed it" }
    func isOfAnotherShow(_ name: String, _ show: String, not asked: String) -> String {
        "\(name) is a recording of “\(show)”, not of “\(asked)”"
    }
    func areOfTwoShows(_ one: String, _ other: String) -> String {
        "recordings of two shows cannot be compared: “\(one)” and “\(other)”"
    }
    func recording(_ path: String) -> String { "recording: \(path)" }
    var nothingRecorded: String { "nothing happened: no recording was kept" }
    func noRecordingNamed(_ name: String) -> String { "no recording is called “\(name)”, and none is of such a show" }
    func noShowNamed(_ name: String) -> String { "no show in shows/ is called “\(name)”" }
    func nothingNamed(_ name: String) -> String { "no show and no recording is called “\(name)”" }
    func nothingToWatch(_ name: String) -> String {
        "no show is called “\(name)”; --wait waits until one with this id runs"
    }
    func severalAreNamed(_ name: String) -> String { "several begin with “\(name)”: name one of them" }
    func weekdayNeedsDate(_ text: String) -> String { "“\(text)” names a day of the week, and the show has no date" }
    var nameAShow: String { "name a show: its file, its id or its title" }
    var nameARecording: String { "nothing is running: name a recording or its show" }
    var nameAShowOrRecording: String { "name a show or a recording" }
    func whichOne(of count: Int) -> String { "Which one? 1 to \(count):" }
    var recordingHasNoExcerpt: String { "without SHOW, --from is a recording: --to does not go with it" }
    func goOnWith(_ path: String) -> String { "the show is not over; go on with: runofshow resume \(path)" }
    func anotherToResume(_ path: String) -> String { "nobody is at another one: runofshow resume \(path)" }
    func noneUnfinished(in folder: String) -> String { "\(folder)/… (no unfinished recording)" }
    func notSaved(_ count: Int, _ why: String) -> String { "\(count) records could not be saved: \(why)" }
    var diskDoesNotAnswer: String { "the recording's disk does not answer" }
}
