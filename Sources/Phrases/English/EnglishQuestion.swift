struct EnglishQuestion: QuestionPhrases {
    func isBeingRun(by who: String) -> String { "This show is being run by \(who)." }
    var lookOnOrBegin: String { "[w] look on   [n] begin another recording beside it   [q] leave:" }
    func interruptedToday(at time: String, _ path: String) -> String {
        "A recording of this show was interrupted today at \(time): \(path)"
    }
    func interruptedYesterday(at time: String, _ path: String) -> String {
        "A recording of this show was interrupted yesterday at \(time): \(path)"
    }
    func interrupted(on day: String, at time: String, _ path: String) -> String {
        "A recording of this show was interrupted on \(day) at \(time): \(path)"
    }
    var goOnOrBegin: String { "[g] go on with it   [n] begin anew   [q] leave:" }

    var changedSinceAsked: String { "Things have changed since that was asked." }
    func copyWhoseConsoleIsGone(_ who: String, ago: String) -> String {
        "This is a copy. The show was run by \(who); that console went away \(ago) ago."
    }
    func copyOfAShowBeingRun(by who: String, heard ago: String) -> String {
        "This is a copy. THE SHOW IS BEING RUN by \(who), last heard \(ago) ago. "
            + "Two consoles that both run it are worse than none."
    }
    func copyOfAShowRun(by who: String, heard ago: String) -> String {
        "This is a copy. The show is run by \(who), last heard \(ago) ago."
    }
    func takenOverFromACopy(by who: String, ago: String) -> String {
        "The show was taken over by \(who) \(ago) ago, from a copy of this recording. "
            + "What was done there since is NOT in this one."
    }
    func takenOverAndThisIsTheirs(by who: String, ago: String) -> String {
        "The show was taken over by \(who) \(ago) ago, and this is their recording. "
            + "Whether that console is still at work cannot be told from here: ask them."
    }
    var claimUnreadable: String {
        "Another console may have this show: the file beside the recording that says so cannot be read."
    }
    var stillAtWork: String { "That console IS STILL AT WORK." }
    var noLongerAtWork: String { "That console is no longer at work." }
    var atWorkOrNot: String { "Whether that console is still at work cannot be told from here: ask them." }
    func toHaveTheirs(_ path: String) -> String { "To have what was done there: runofshow resume \(path)" }
    func toHaveTheirsOnceLeft(_ path: String) -> String {
        "To have what was done there, once they have left it: runofshow resume \(path)"
    }
    var takeOver: String { "[t] take over   [q] leave:" }

    func goesOnElsewhere(by who: String, in path: String?) -> String {
        "the show was taken over: \(who) goes on with it" + (path.map { " in \($0)" } ?? "")
            + "; this recording has nothing of what is done there"
    }
}
