import LiveShow
import Phrases
import Recording
import ReportFormats
import Timeline

extension TakeoverSituation {
    /// What to know before taking over.
    func phrase(at now: Int, _ phrases: Phrases) -> String {
        let say = phrases.questions
        func ago(_ wallClockMs: Int) -> String { SpokenDuration.text(max(0, now - wallClockMs)) }
        switch claimStatus {
        case .claimed(let claim):
            let who = claim.phrase(phrases)
            if let gone = claim.gone { return say.copyWhoseConsoleIsGone(who, ago: ago(gone)) }
            let heard = ago(claim.heard)
            return isFresh ? say.copyOfAShowBeingRun(by: who, heard: heard) : say.copyOfAShowRun(by: who, heard: heard)
        case .takenOver(let takeover):
            let taken = say.takenOverFromACopy(by: takeover.phrase(phrases), ago: ago(takeover.at))
            return ([taken] + (destination?.sentences(phrases) ?? [])).joined(separator: " ")
        case .ownedBy(let takeover):
            return say.takenOverAndThisIsTheirs(by: takeover.phrase(phrases), ago: ago(takeover.at))
        case .unreadable: return say.claimUnreadable
        }
    }
}

extension TakeoverDestination {
    /// For an operator whose show was taken over.
    func takeoverNotice(_ takeover: Takeover, _ phrases: Phrases) -> String {
        phrases.questions.goesOnElsewhere(
            by: takeover.phrase(phrases), in: path.map { SafeText.make($0, limit: Limit.Call.path) })
    }

    fileprivate func sentences(_ phrases: Phrases) -> [String] {
        let say = phrases.questions
        let work = isRunning.map { $0 ? say.stillAtWork : say.noLongerAtWork } ?? say.atWorkOrNot
        guard let path else { return [work] }
        let name = SafeText.make(path, limit: Limit.Call.path)
        return [work, isRunning == false ? say.toHaveTheirs(name) : say.toHaveTheirsOnceLeft(name)]
    }
}

extension Claim {
    /// `linh pts/3 on desk, process 4711`
    func phrase(_ phrases: Phrases) -> String {
        let text = phrases.who.person(who, on: host, process: process > 0 ? Int(process) : nil)
        return SafeText.make(text, limit: 200)
    }
}
