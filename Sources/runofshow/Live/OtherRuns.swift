import ArgumentParser
import Console
import LiveShow
import Phrases
import Recording
import Timeline

/// Other recordings of a show, and the questions about them before a live console opens its screen.
extension ConsoleSession {
    /// The recording of a show that is still on was written within this time plus the length of its plan, in any time zone. In
    /// milliseconds.
    private static let threeDaysMs = 3 * 24 * 3_600_000

    /// An interrupted recording of a show that, by its plan, is still on: from today, or from an earlier day that the show started
    /// on.
    static func interrupted(_ show: Show, wallClockMs: Int) throws -> RecordingListEntry? {
        do throws(RecordingFault) {
            // Only live recordings count, so a later rehearsal does not hide the show.
            let plan = show.plannedSpan.map { max(0, $0.upperBound.milliseconds) } ?? 0
            guard
                let entry = try RecordingLibrary.usual().latestUnfinished(
                    show: show.id, mode: .live, since: wallClockMs - plan - threeDaysMs), let about = entry.about,
                entry.span != nil, let day = Day(text: about.clock.day)
            else { return nil }
            let today = Day.of(wallClockMs: wallClockMs)
            // A clock that was not set, then or now, says nothing about the day.
            let wasUnset =
                WallClockPlausibility.hasBeenSet(from: day.text, to: today.text)
                && Day.of(wallClockMs: entry.lastWallClockMs) == today
            let isUnset = WallClockPlausibility.isBehind(wallClockMs, lastWallClockMs: entry.lastWallClockMs)
            return day == today || ShowDay.isStillOn(show, day: day, wallClockMs: wallClockMs) || wasUnset || isUnset ? entry : nil
        } catch {
            throw Failure.because(error)
        }
    }

    /// Another console on the same show: two live ones that both believe they run it are worse than none.
    static func runningElsewhere(_ show: Show, _ mode: Header.Mode = .live) throws(ExitCode) -> LockHolder? {
        do {
            for entry in try RecordingLibrary.usual().entriesBeingWritten(show: show.id) {
                if case .beingWritten(let holder) = entry.end, entry.about?.mode == mode { return holder }
            }
            return nil
        } catch {
            throw Failure.because(error)
        }
    }

    enum OtherRunChoice { case begin, watch, leave }

    static func askAboutRunningShow(_ holder: LockHolder) -> OtherRunChoice {
        Failure.say(Speech.phrases.questions.isBeingRun(by: holder.phrase(Speech.phrases)))
        switch answer(Speech.phrases.questions.lookOnOrBegin, ["w", "n", "q"]) {
        case "w": return .watch
        case "n": return .begin
        default: return .leave
        }
    }

    /// The first letter of an answer, if it is one of `letters`; nil at the end of input.
    static func answer(_ question: String, _ letters: [String]) -> String? {
        for _ in 0..<Limit.Call.questions {
            Failure.say(question + " ", newline: false)
            guard let line = TypedLine.read() else { return nil }
            let letter = line.trimmingPrefix(while: \.isWhitespace).prefix(1).lowercased()
            if letters.contains(letter) { return letter }
        }
        return nil
    }

    enum ResumeChoice { case resume, beginAnew, leave }

    static func askToResume(_ entry: RecordingListEntry, wallClockMs: Int) -> ResumeChoice {
        let (day, today) = (Day.of(wallClockMs: entry.lastWallClockMs), Day.of(wallClockMs: wallClockMs))
        let time = Figures.time(day.reading(wallClockMs: entry.lastWallClockMs))
        let say = Speech.phrases.questions
        let interrupted =
            switch today - day {
            case 0: say.interruptedToday(at: time, entry.path)
            case 1: say.interruptedYesterday(at: time, entry.path)
            default: say.interrupted(on: day.text, at: time, entry.path)
            }
        Failure.say(interrupted)
        if let takeover = entry.takenOver {
            Failure.say(TakeoverDestination(takeover, within: TakeoverSituation.timeoutMs).takeoverNotice(takeover, Speech.phrases))
        }
        switch answer(say.goOnOrBegin, ["g", "n", "q"]) {
        case "g": return .resume
        case "n": return .beginAnew
        default: return .leave
        }
    }
}
