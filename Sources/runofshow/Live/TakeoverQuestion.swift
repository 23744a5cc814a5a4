import LiveShow
import Phrases

extension TakeoverSituation {
    /// - Parameter isAgain: it is no longer as it was when it was asked before.
    /// - Returns: whether to take over.
    func ask(isAgain: Bool) -> Bool {
        if isAgain { Failure.say(Speech.phrases.questions.changedSinceAsked) }
        Failure.say(phrase(at: now, Speech.phrases))
        return ConsoleSession.answer(Speech.phrases.questions.takeOver, ["t", "q"]) == "t"
    }
}
