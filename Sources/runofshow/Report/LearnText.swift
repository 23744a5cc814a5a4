import Console
import Phrases
import Recording
import Report
import ShowFile
import Timeline

/// What was learned, for people at a terminal: the evidence, the difference that it makes to the file, and what that does
/// to the hard points.
struct LearnText {
    let words: Words
    /// As it is named on the command line.
    let file: String
    /// Cells that a title takes at most.
    private static let longestTitle = 40

    // The evidence.

    func evidence(_ learning: Learning, _ recordings: [LearnCall.Source]) -> [String] {
        var lines = [
            words.say(
                "lengths without holds, from \(count(recordings.count)):",
                "độ dài không kể tạm dừng, từ \(count(recordings.count)):")
        ]
        for (index, source) in recordings.enumerated() {
            let header = source.reading.header
            let speed = header.clock.speed == 1 ? "" : " ×\(Figures.speed(header.clock.speed))"
            lines.append(
                "  [\(index + 1)]  \(header.clock.day)  \(RecordingLine.mode(header.mode))\(speed)  \(SafeText.make(source.path, limit: 300))"
            )
        }
        let heads =
            [words.say("planned", "dự kiến")] + recordings.indices.map { "[\($0 + 1)]" }
            + [words.say("median", "trung vị"), words.say("middle half", "nửa giữa")]
        var table = TextTable([.init(head: "")] + heads.map { .init(head: $0, alignment: .right) } + [.init(head: "")])
        for lesson in learning.lessons {
            let taken = lesson.taken.map { $0.map(Self.text) ?? "-" }
            let spread =
                lesson.spread.map { [Figures.up($0.median), "\(Figures.up($0.lower))-\(Figures.up($0.upper))"] } ?? ["-", "-"]
            table.add(
                [
                    Cells.cut(lesson.title, Self.longestTitle),
                    lesson.planned.map { Figures.length($0) } ?? words.say("until", "tới giờ"),
                ]
                    + taken + spread + [outcome(lesson)])
        }
        // What is proposed is never cut.
        lines += [""] + table.lines(.max)
        func isAny(_ intent: Intent) -> Bool { learning.lessons.contains { $0.taken.contains { $0?.intent == intent } } }
        if isAny(.shortened) {
            lines.append(
                words.say(
                    "* trimmed on the day: tells how short it can be, and does not count for the length",
                    "* đã rút ngắn trong buổi đó: cho biết có thể ngắn tới đâu, không tính vào độ dài"))
        }
        if isAny(.lengthened) {
            lines.append(
                words.say(
                    "+ lengthened on the day: tells how long it can be, and does not count for the length",
                    "+ đã kéo dài trong buổi đó: cho biết có thể dài tới đâu, không tính vào độ dài"))
        }
        if recordings.count == 1 {
            lines.append(
                words.say(
                    "One recording shows what can happen, not what usually does: no length and no max is proposed from it. Two recordings do.",
                    "Một bản ghi chỉ cho biết điều có thể xảy ra, chưa phải điều thường thấy: chưa đề xuất độ dài và max. Cần hai bản."
                ))
        }
        return lines
    }

    /// What is proposed, or why the length stays.
    private func outcome(_ lesson: Lesson) -> String {
        let proposal = lesson.proposal
        let figures = [
            proposal.duration.map { "→ \($0.text)" }, proposal.min.map { "min \($0.text)" }, proposal.max.map { "max \($0.text)" },
        ].compactMap { $0 }
        return (figures + [lesson.reason.map(reason)].compactMap { $0 }).joined(separator: ", ")
    }

    private func reason(_ reason: Lesson.Reason) -> String {
        switch reason {
        case .isUntil: words.say("a fixed out", "giờ hết cố định")
        case .neverRun: words.say("in none of these recordings run to its end", "không chạy trọn trong bản ghi nào ở đây")
        case .tooFewRuns: words.say("too few runs for a length", "chưa đủ lần chạy để tính độ dài")
        case .planHolds: words.say("the planned length holds", "độ dài dự kiến vẫn đúng")
        }
    }

    private func count(_ recordings: Int) -> String {
        words.say(recordings == 1 ? "1 recording" : "\(recordings) recordings", "\(recordings) bản ghi")
    }

    // The difference.

    /// As `diff -u` writes it, with the evidence behind the place of each change.
    func difference(_ edited: EditedFile, _ learning: Learning) -> [String] {
        let name = SafeText.make(file, limit: 300)
        var lines = ["--- \(name)", "+++ \(name)"]
        for hunk in edited.hunks {
            let old = "-\(hunk.oldStart),\(hunk.oldCount)"
            let new = "+\(hunk.newStart),\(hunk.newCount)"
            let about = hunk.segments.map { evidence(learning.lessons[$0]) }.joined(separator: "; ")
            lines.append("@@ \(old) \(new) @@ \(name):\(hunk.oldStart) \(about)")
            for line in hunk.lines {
                switch line {
                case .same(let text): lines.append(" " + SafeText.make(text, limit: 2000))
                case .removed(let text): lines.append("-" + SafeText.make(text, limit: 2000))
                case .added(let text): lines.append("+" + SafeText.make(text, limit: 2000))
                }
            }
        }
        return lines
    }

    /// `12:30`, `8:00*` where it was trimmed, `14:00+` where it was lengthened.
    private static func text(_ taken: Lesson.Taken) -> String {
        let mark =
            switch taken.intent {
            case .none: ""
            case .shortened: "*"
            case .lengthened: "+"
            }
        return Figures.up(taken.length) + mark
    }

    /// `Opening: 12:30 12:00, median 12:15`.
    private func evidence(_ lesson: Lesson) -> String {
        let taken = lesson.taken.compactMap { $0.map(Self.text) }.joined(separator: " ")
        let median =
            lesson.spread.flatMap {
                $0.count < 2 ? nil : words.say(", median \(Figures.up($0.median))", ", trung vị \(Figures.up($0.median))")
            } ?? ""
        return "\(lesson.title): \(taken)\(median)"
    }

    // What it does.

    func effect(_ learning: Learning) -> [String] {
        var lines: [String] = []
        for moved in learning.movedPoints {
            let (before, after) = (moved.point, moved.after)
            guard let was = before.expected, let becomes = after.expected, let over = after.over else { continue }
            let title =
                before.window.map { learning.show.windows[$0].title }
                ?? learning.lessons[before.segment].title
            let time = words.time(before.time, seconds: before.time.milliseconds % 60_000 != 0)
            let moves = Self.signed(becomes - was)
            lines.append(
                "◆ \(words.hardPoint(before.kind, title)) \(time): \(words.time(was)) → \(words.time(becomes)) (\(moves)), \(words.overUnder(over))"
            )
        }
        if lines.isEmpty { lines.append(words.say("No hard point moves.", "Không mốc cứng nào xê dịch.")) }
        lines.append(
            words.say(
                "All lengths together: \(Self.signed(learning.change)).", "Tổng các độ dài: \(Self.signed(learning.change))."))
        return lines
    }

    private static func signed(_ span: Milliseconds) -> String {
        (span < .zero ? "−" : "+") + Figures.up(Milliseconds(abs(span.count)))
    }

    var nothing: String {
        words.say(
            "Nothing to change: \(SafeText.make(file, limit: 300)) stays as it is.",
            "Không có gì phải sửa: \(SafeText.make(file, limit: 300)) giữ nguyên.")
    }

    func written(_ isWritten: Bool) -> String {
        let name = SafeText.make(file, limit: 300)
        return isWritten
            ? words.say(
                "Written to \(name): these figures, and nothing else.", "Đã ghi vào \(name): chỉ những con số này, không gì khác.")
            : words.say(
                "Nothing has been written: --write changes these figures in \(name), and nothing else.",
                "Chưa ghi gì: --write sẽ sửa những con số này trong \(name), không gì khác.")
    }
}
