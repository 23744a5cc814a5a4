import Phrases
import Recording
import Report
import Screens
import Timeline

/// Advice for the next time, in sentences.
struct AdviceText {
    let words: Words
    private var say: any AdvicePhrases { words.phrases.advice }
    /// How many titles a sentence names.
    private static let titleLimit = 5

    /// The heading depends on whether the next time is the show itself.
    func heading(_ reports: [ShowReport]) -> String {
        reports.allSatisfy { $0.mode != .live } ? say.beforeTheDay : say.forNextTime
    }

    func sentence(_ advice: Advice) -> String {
        switch advice {
        case .pointMissed(let kind, let title, let time, let seen): pointMissed(kind, title, time, seen)
        case .tooLong(let title, let planned, let seen, let wouldDo):
            say.tooLong(
                title, planned: Figures.length(planned), wouldDo: Figures.length(wouldDo), cut: Figures.length(wouldDo - planned),
                occurrence(seen))
        case .tooShort(let title, let planned, let seen, let wouldDo):
            say.tooShort(title, planned: Figures.length(planned), wouldDo: Figures.length(wouldDo), occurrence(seen))
        case .neverRun(let titles): say.neverRun(TitleList(titles, most: Self.titleLimit))
        case .improvised(let segments):
            say.improvised(
                TitleList(
                    segments.map(\.title), lengths: segments.map { $0.length.map { Figures.up($0) } }, most: Self.titleLimit))
        case .held(1, let total, _, let title): say.heldOnce(title, for: Figures.up(total))
        case .held(let count, let total, let longest, let title):
            say.held(count, for: Figures.up(total), longest: Figures.up(longest), in: title)
        case .cuesMissed(let calls): say.cuesMissed(TitleList(calls, most: Self.titleLimit))
        case .unpunctual(let department, let figures):
            say.unpunctual(
                department, within: figures.within, of: figures.timed, median: words.late(figures.median ?? .zero))
        case .goTwice(let count): say.goTwice(count)
        case .keysWhileLocked(let count): say.keysWhileLocked(count)
        case .commandsRefused(let count, let most): say.commandsRefused(count, most: most)
        case .putRight(let count): say.putRight(count)
        }
    }

    private func pointMissed(_ kind: HardPoint.Kind, _ title: String, _ time: ShowTime, _ seen: Advice.Frequency) -> String {
        let at = words.time(time, seconds: time.milliseconds % 60_000 != 0)
        return seen.overs.allSatisfy { $0 < .zero }
            ? say.endedEarly(title, at: at, occurrence(seen)) : say.missed(kind, title, at: at, occurrence(seen))
    }

    private func occurrence(_ seen: Advice.Frequency) -> Occurrence {
        let overs = seen.overs.count > 2 ? seen.overs.sorted { abs($0.count) < abs($1.count) } : seen.overs
        return Occurrence(overs.map { $0 < .zero ? Figures.down(-$0) : Figures.up($0) }, of: seen.of)
    }
}
