import LiveShow
import Phrases

extension TakeoverSituation {
    /// Asks whether to take over.
    ///
    /// - Parameter isAgain: the situation changed since the last question.
    /// - Returns: whether to take over.
    func ask(isAgain: Bool) -> Bool {
        if isAgain { Failure.say(Speech.phrases.questions.changedSinceAsked) }
        Failure.say(phrase(at: now, Speech.phrases))
        return ConsoleSession.answer(Speech.phrases.questions.takeOver, ["t", "q"]) == "t"
    }
}
