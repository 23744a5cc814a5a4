/// What is asked before the screen is taken, and what there is to know before one answers. The letters of an answer are the
/// same in all languages: what the fingers know stays right. It is typed behind the question, after a blank.
package protocol QuestionPhrases: Sendable {
    // The show is being run, or a recording of it was interrupted.
    func isBeingRun(by who: String) -> String
    var lookOnOrBegin: String { get }
    func interruptedToday(at time: String, _ path: String) -> String
    func interruptedYesterday(at time: String, _ path: String) -> String
    func interrupted(on day: String, at time: String, _ path: String) -> String
    var goOnOrBegin: String { get }

    // Taking over from a copy. `ago` is a length of time.
    var changedSinceAsked: String { get }
    func copyWhoseConsoleIsGone(_ who: String, ago: String) -> String
    func copyOfAShowBeingRun(by who: String, heard ago: String) -> String
    func copyOfAShowRun(by who: String, heard ago: String) -> String
    func takenOverFromACopy(by who: String, ago: String) -> String
    func takenOverAndThisIsTheirs(by who: String, ago: String) -> String
    var claimUnreadable: String { get }
    var stillAtWork: String { get }
    var noLongerAtWork: String { get }
    var atWorkOrNot: String { get }
    func toHaveTheirs(_ path: String) -> String
    func toHaveTheirsOnceLeft(_ path: String) -> String
    var takeOver: String { get }

    /// To whoever leaves a console whose show was taken over.
    func goesOnElsewhere(by who: String, in path: String?) -> String
}
