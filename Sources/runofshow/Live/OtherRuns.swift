import ArgumentParser
import Console
import Recording
import Timeline

/// What else there is of a show when its live console is opened, and what is asked about it before the screen is taken.
extension Sitting {
    static func interruptedToday(_ show: Show, _ day: Day) throws -> ShelfEntry? {
        do throws(RecordingFault) {
            // A rehearsal that was left since hides no show.
            guard let entry = try RecordingShelf.usual().latestUnfinished(show: show.id, mode: .live), let about = entry.about,
                entry.span != nil
            else { return nil }
            // A clock that was not set, then or now, tells no day.
            let wasUnset = ClockCourse.isSetAtLast(from: about.day, to: day.text) && Day.of(wall: entry.lastWall) == day
            let isUnset = ClockCourse.isBehind(SystemClock.wall, lastWall: entry.lastWall)
            return about.day == day.text || wasUnset || isUnset ? entry : nil
        } catch {
            throw Failure.because(error)
        }
    }

    /// Another live console on the same show: two that both think they run it are worse than none.
    static func runningElsewhere(_ show: Show) throws(ExitCode) -> LockHolder? {
        do {
            for entry in try RecordingShelf.usual().list() {
                if case .beingWritten(let holder) = entry.end, entry.about?.mode == .live, entry.about?.showID == show.id {
                    return holder
                }
            }
            return nil
        } catch {
            throw Failure.because(error)
        }
    }

    enum Beside { case begin, look, leave }

    static func askToBeginBeside(_ holder: LockHolder) -> Beside {
        Failure.say(
            Speech.say(
                "This show is being run by \(holder.english).", "Chương trình này đang được chạy bởi \(holder.vietnamese)."))
        let question = Speech.say(
            "[w] look on   [n] begin another recording beside it   [q] leave: ",
            "[w] xem theo   [n] bắt đầu thêm một bản ghi khác   [q] thoát: ")
        switch answer(question, ["w", "n", "q"]) {
        case "w": return .look
        case "n": return .begin
        default: return .leave
        }
    }

    /// The first letter of an answer that is one of `letters`; nil where input ends.
    static func answer(_ question: String, _ letters: [String]) -> String? {
        for _ in 0..<Limit.Call.questions {
            Failure.say(question, newline: false)
            guard let line = TypedLine.read() else { return nil }
            let letter = line.trimmingPrefix(while: \.isWhitespace).prefix(1).lowercased()
            if letters.contains(letter) { return letter }
        }
        return nil
    }

    enum GoOn { case goOn, beginAnew, leave }

    static func askToGoOn(_ entry: ShelfEntry) -> GoOn {
        let until = entry.span.map { Speech.say(" at ", " lúc ") + Figures.time($0.upperBound) } ?? ""
        Failure.say(
            Speech.say(
                "A recording of this show was interrupted today\(until): \(entry.path)",
                "Bản ghi của chương trình này bị gián đoạn hôm nay\(until): \(entry.path)"))
        if let takeover = entry.takenOver {
            Failure.say(Elsewhere(takeover, within: Situation.patience).whoGoesOn(takeover, Speech.language))
        }
        // The letters are the same in both languages: what the fingers know stays right.
        let question = Speech.say(
            "[g] go on with it   [n] begin anew   [q] leave: ", "[g] chạy tiếp bản này   [n] bắt đầu mới   [q] thoát: ")
        switch answer(question, ["g", "n", "q"]) {
        case "g": return .goOn
        case "n": return .beginAnew
        default: return .leave
        }
    }
}
