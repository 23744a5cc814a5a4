import ArgumentParser
import Console
import LiveShow
import Phrases
import Recording
import Timeline

/// What else there is of a show when its live console is opened, and what is asked about it before the screen is taken.
extension ConsoleSession {
    /// A recording of a show that is still on was written to within this and the length of its plan, in milliseconds,
    /// whatever the time zone.
    private static let threeDays = 3 * 24 * 3_600_000

    /// An interrupted recording of a show that has not ended by its plan: of today, or of an earlier day of it.
    static func interrupted(_ show: Show, wall: Int) throws -> ShelfEntry? {
        do throws(RecordingFault) {
            // A rehearsal that was left since hides no show.
            let plan = show.plannedSpan.map { max(0, $0.upperBound.milliseconds) } ?? 0
            guard
                let entry = try RecordingShelf.usual().latestUnfinished(
                    show: show.id, mode: .live, since: wall - plan - threeDays), let about = entry.about,
                entry.span != nil, let day = Day(text: about.clock.day)
            else { return nil }
            let today = Day.of(wall: wall)
            // A clock that was not set, then or now, tells no day.
            let wasUnset = ClockCourse.isSetAtLast(from: day.text, to: today.text) && Day.of(wall: entry.lastWall) == today
            let isUnset = ClockCourse.isBehind(wall, lastWall: entry.lastWall)
            return day == today || ShowDay.isStillOn(show, day: day, wall: wall) || wasUnset || isUnset ? entry : nil
        } catch {
            throw Failure.because(error)
        }
    }

    /// Another live console on the same show: two that both think they run it are worse than none.
    static func runningElsewhere(_ show: Show) throws(ExitCode) -> LockHolder? {
        do {
            for entry in try RecordingShelf.usual().manned(show: show.id) {
                if case .beingWritten(let holder) = entry.end, entry.about?.mode == .live { return holder }
            }
            return nil
        } catch {
            throw Failure.because(error)
        }
    }

    enum Beside { case begin, look, leave }

    static func askToBeginBeside(_ holder: LockHolder) -> Beside {
        Failure.say(Speech.phrases.questions.isBeingRun(by: holder.phrase(Speech.phrases)))
        switch answer(Speech.phrases.questions.lookOnOrBegin, ["w", "n", "q"]) {
        case "w": return .look
        case "n": return .begin
        default: return .leave
        }
    }

    /// The first letter of an answer that is one of `letters`; nil where input ends.
    static func answer(_ question: String, _ letters: [String]) -> String? {
        for _ in 0..<Limit.Call.questions {
            Failure.say(question + " ", newline: false)
            guard let line = TypedLine.read() else { return nil }
            let letter = line.trimmingPrefix(while: \.isWhitespace).prefix(1).lowercased()
            if letters.contains(letter) { return letter }
        }
        return nil
    }

    enum GoOn { case goOn, beginAnew, leave }

    static func askToGoOn(_ entry: ShelfEntry, wall: Int) -> GoOn {
        let (day, today) = (Day.of(wall: entry.lastWall), Day.of(wall: wall))
        let time = Figures.time(day.reading(wall: entry.lastWall))
        let say = Speech.phrases.questions
        let interrupted =
            switch today - day {
            case 0: say.interruptedToday(at: time, entry.path)
            case 1: say.interruptedYesterday(at: time, entry.path)
            default: say.interrupted(on: day.text, at: time, entry.path)
            }
        Failure.say(interrupted)
        if let takeover = entry.takenOver {
            Failure.say(Elsewhere(takeover, within: TakeoverSituation.patience).whoGoesOn(takeover, Speech.phrases))
        }
        switch answer(say.goOnOrBegin, ["g", "n", "q"]) {
        case "g": return .goOn
        case "n": return .beginAnew
        default: return .leave
        }
    }
}
