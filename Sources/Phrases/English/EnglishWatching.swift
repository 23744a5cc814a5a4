struct EnglishWatching: WatchingPhrases {
    var following: String { "following" }
    func gone(since time: String) -> String { "GONE \(time)" }
    func left(at time: String) -> String { "LEFT \(time)" }
    var closed: String { "closed" }
    func silent(since time: String) -> String { "SILENT \(time)" }
    var notSaved: String { "NOT SAVED" }
    func heard(at time: String) -> String { "heard \(time)" }
    var takenOver: String { "TAKEN OVER" }
    var damaged: String { "DAMAGED" }
    var noNews: String { "NO NEWS" }
    func consoleIsGone(since time: String) -> String { "THE CONSOLE IS GONE since \(time): no news for now" }
    func consoleWasLeft(at time: String) -> String { "the console was left at \(time): no news for now" }
    func recordingWasClosed(at time: String) -> String { "the recording was closed at \(time)" }
    func consoleDoesNotAnswer(since time: String) -> String { "THE CONSOLE DOES NOT ANSWER since \(time)" }
    var consoleCannotSave: String { "THE CONSOLE CANNOT SAVE: what it does now does not come here" }
    func runElsewhere(lastHeard time: String) -> String { "run on another machine: last heard at \(time)" }
    func noNewsOfConsole(_ reason: String) -> String { "NO NEWS OF THE CONSOLE: \(reason)" }
    var looksOn: String { "this console only looks on: the show is run at another one" }
    func takesOver(_ name: String, key: String) -> String { "TAKEN OVER from a copy by \(name): agree by voice; \(key) leaves" }
    func wasTakenOver(by name: String, at time: String) -> String { "THE SHOW WAS TAKEN OVER at \(time) by \(name)" }
    var waiting: String { "WAITING" }
    func noConsoleYet(for show: String) -> String { "No console is running “\(show)” yet." }
    func noRecordingYet(at path: String) -> String { "The recording \(path) is not there yet." }
    var opensByItself: String { "This screen opens as soon as it is." }
    var waitingKeys: String { "q leave" }
}
