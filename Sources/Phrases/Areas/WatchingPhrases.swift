/// A console that only looks on: how it stands to the one that runs the show; and the show that another console took over.
package protocol WatchingPhrases: Sendable {
    // Badges in the top line

    var following: String { get }
    /// The other console went away without a word at this time.
    func gone(since time: String) -> String
    /// Somebody left the other console.
    func left(at time: String) -> String
    /// The show is over and its recording closed.
    var closed: String { get }
    /// The other console does not answer.
    func silent(since time: String) -> String
    /// The other console cannot save.
    var notSaved: String { get }
    /// The other console is on another machine.
    func heard(at time: String) -> String
    /// Of the console that looks on, and of the one that has lost the show.
    var takenOver: String { get }
    /// The recording is damaged.
    var damaged: String { get }
    /// The recording cannot be read for now.
    var noNews: String { get }

    // The same in a sentence, on the line of messages

    func consoleIsGone(since time: String) -> String
    func consoleWasLeft(at time: String) -> String
    func recordingWasClosed(at time: String) -> String
    func consoleDoesNotAnswer(since time: String) -> String
    var consoleCannotSave: String { get }
    func runElsewhere(lastHeard time: String) -> String
    /// `reason` says what is wrong with the recording.
    func noNewsOfConsole(_ reason: String) -> String
    /// A key of whoever runs the show was pressed.
    var looksOn: String { get }

    // Taken over. `name` is who and on which machine: `mai pts/1 on booth`

    /// When it happens. `key` leaves the console.
    func takesOver(_ name: String, key: String) -> String
    func wasTakenOver(by name: String, at time: String) -> String

    // While there is nothing to follow yet

    var waiting: String { get }
    func noConsoleYet(for show: String) -> String
    func noRecordingYet(at path: String) -> String
    var opensByItself: String { get }
    /// The line of keys; `q` stays as it is.
    var waitingKeys: String { get }
}
