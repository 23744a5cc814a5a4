import Console
import LiveShow

extension TakeoverSituation {
    /// - Parameter isAgain: it is no longer as it was when it was asked before.
    /// - Returns: whether to take over.
    func ask(isAgain: Bool) -> Bool {
        if isAgain {
            Failure.say(Speech.say("Things have changed since that was asked.", "Tình hình đã khác so với lúc hỏi."))
        }
        Failure.say(text(at: now, Speech.language))
        let question = Speech.say("[t] take over   [q] leave: ", "[t] tiếp quản   [q] thoát: ")
        return ConsoleSession.answer(question, ["t", "q"]) == "t"
    }
}
