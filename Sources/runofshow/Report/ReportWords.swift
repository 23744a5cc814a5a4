import Console
import LiveShow
import Recording
import Report
import Timeline

/// The phrases that the text and the page have in common.
extension Words {
    /// `rehearsal ×10 · 2023-10-10 · 08:29:58–10:31:04`
    func about(_ report: ShowReport) -> String {
        let words = by(report.wallClock)
        let speed = report.speed == 1 ? "" : " ×" + Self.speed(report.speed)
        let span = "\(words.time(report.span.lowerBound))–\(words.time(report.span.upperBound))"
        return [RecordingLine.mode(report.mode) + speed, report.day, span].joined(separator: " · ")
    }

    /// A window itself opens and closes by the clock, whatever is on stage.
    var whatOnAirIs: String {
        say(
            "Actual: from the start of its first segment to the end of its last; the window itself goes by the clock.",
            "Thực tế: từ lúc mục đầu bắt đầu đến lúc mục cuối kết thúc; bản thân khung phát sóng chạy theo đồng hồ.")
    }

    /// What one has to know of the recording itself before one believes its figures.
    func remarks(_ report: ShowReport) -> [String] {
        let words = by(report.wallClock)
        let last = words.time(report.span.upperBound)
        var remarks: [String] = []
        let planned = report.segments.filter { $0.planned != nil }
        if report.isExcerpt, let first = planned.first, let last = planned.last {
            let (from, to) = ("“\(first.title)”", "“\(last.title)”")
            remarks.append(
                say(
                    "Only part of the show was rehearsed, from \(from) to \(to).",
                    "Chỉ tập một phần chương trình, từ \(from) đến \(to)."))
        }
        switch report.ending.how {
        case .beingWritten:
            remarks.append(
                say(
                    "This recording is still being written: all this is as of \(last).",
                    "Bản ghi này còn đang được ghi: mọi số liệu tính đến \(last)."))
        case .left where report.phase != .ended:
            remarks.append(
                say("The console was left in mid-show, at \(last).", "Bảng điều hành được rời giữa chương trình, lúc \(last)."))
        case .interrupted where report.phase != .ended:
            remarks.append(
                say(
                    "The recording breaks off at \(last), in mid-show: the console went away.",
                    "Bản ghi đứt lúc \(last), giữa chương trình: bảng điều hành bị ngắt."))
        case .cleanly, .left, .interrupted: break
        }
        if let tail = report.ending.tail, report.ending.how != .beingWritten {
            let why = language.say(tail.damage.english, tail.damage.vietnamese)
            remarks.append(
                say(
                    "Its line \(tail.line) could not be read (\(why)): this is what stands before it.",
                    "Dòng \(tail.line) không đọc được (\(why)): đây là phần đứng trước dòng đó."))
        }
        if report.ending.isLaterPart {
            remarks.append(
                say(
                    "It has several files; this is the newest, which holds all of it.",
                    "Bản ghi gồm nhiều tệp; đây là tệp mới nhất, chứa đủ cả."))
        }
        if let takeover = report.ending.takeover {
            let (who, ai) = (takeover.english, takeover.vietnamese)
            remarks.append(
                report.ending.goesOnElsewhere
                    ? say(
                        "The show was taken over from a copy: \(who) went on with it. What was done there is not in here.",
                        "Chương trình đã bị tiếp quản từ bản sao: \(ai) chạy tiếp. Phần chạy ở đó không có ở đây.")
                    : say(
                        "The show was taken over from a copy: \(who) went on with it, in this recording.",
                        "Chương trình đã được tiếp quản từ bản sao: \(ai) chạy tiếp, trong bản ghi này."))
        }
        for gap in report.chronicle.absences.prefix(3) {
            let span = "\(words.time(gap.from))–\(words.time(gap.to))"
            remarks.append(say("Nobody was at the console \(span).", "Không có ai ở bảng điều hành \(span)."))
        }
        for gap in report.chronicle.clockJumps.prefix(3) {
            let span = "\(words.time(gap.from)) → \(words.time(gap.to))"
            remarks.append(
                say(
                    "The rehearsal's clock was set ahead, \(span): what was on stage then has no length of its own.",
                    "Đồng hồ tập duyệt được chỉnh tới, \(span): mục đang chạy lúc đó không tính độ dài."))
        }
        if report.chronicle.isTooFastForCues, report.cues.contains(where: { $0.late != nil }) {
            let speed = Self.speed(report.chronicle.fastest)
            remarks.append(
                say(
                    "The clock ran up to \(speed) times as fast: how punctual cues were says little.",
                    "Đồng hồ có lúc chạy nhanh gấp \(speed): hiệu lệnh đúng lúc đến đâu không nói lên nhiều."))
        }
        return remarks
    }

    /// `+0.4 s`, `−12.3 s`, from a minute on `+1:05`: after its time, or before it.
    func late(_ late: Milliseconds) -> String {
        let size = Milliseconds(abs(late.count))
        let sign = size.count < 100 ? "" : late > .zero ? "+" : "−"
        guard size < .minutes(1) else { return sign + Figures.up(size) }
        let tenths = size.count / 100
        return say("\(sign)\(tenths / 10).\(tenths % 10) s", "\(sign)\(tenths / 10),\(tenths % 10) s")
    }

    func status(_ segment: ShowReport.Segment) -> String? {
        switch segment.status {
        case .skipped: say("skipped", "bỏ qua")
        case .upcoming: say("not run", "chưa chạy")
        case .current: say("on stage", "đang chạy")
        case .done: segment.over.map(overUnder)
        }
    }

    /// What else there is to say of a segment.
    func remark(_ segment: ShowReport.Segment) -> String? {
        var remarks: [String] = []
        if segment.held > .zero {
            remarks.append(say("‖ held \(Figures.up(segment.held))", "‖ tạm dừng \(Figures.up(segment.held))"))
        }
        if segment.adjusted != .zero, segment.actualStart != nil, segment.planned != nil {
            let span = Figures.up(Milliseconds(abs(segment.adjusted.count)))
            remarks.append(
                segment.adjusted > .zero
                    ? say("given \(span) more on the day", "được thêm \(span) khi chạy")
                    : say("trimmed by \(span) on the day", "được rút \(span) khi chạy"))
        }
        if segment.runs > 1 { remarks.append(say("started \(segment.runs) times", "bắt đầu \(segment.runs) lần")) }
        if segment.jumped > .zero { remarks.append(say("the clock was set ahead", "đồng hồ được chỉnh tới")) }
        if segment.planned == nil, segment.actualStart != nil { remarks.append(say("not in the plan", "ngoài kế hoạch")) }
        return remarks.isEmpty ? nil : remarks.joined(separator: " · ")
    }

    func outcome(_ cue: ShowReport.Cue) -> String {
        switch cue.outcome {
        case .called: cue.late.map(late) ?? byEar
        case .missed: notCalled
        case .dropped: say("dropped", "đã bỏ")
        case .skipped: say("skipped", "bỏ qua")
        case .ahead: say("still ahead", "chưa tới")
        }
    }

    func department(_ figures: Punctuality, in report: ShowReport) -> String {
        report.title(ofDepartment: figures.department) ?? say("no department", "không ghi bộ phận")
    }

    /// What was done, and for what takes something back, what that was.
    func sentence(_ deed: Deed, in report: ShowReport) -> String {
        func plain(_ deed: Deed) -> String {
            sentence(LogLine(at: deed.at, who: deed.who, what: .change(deed.change)), report.state)
        }
        guard let number = deed.of else { return plain(deed) }
        let other = plain(report.chronicle.deeds[number])
        return deed.change.cause == .command(.redo)
            ? say("done again: \(other)", "làm lại: \(other)") : say("taken back: \(other)", "rút lại: \(other)")
    }

    /// Behind what was done and did not stand.
    var wasTakenBack: String { say("taken back later", "sau đó rút lại") }

    func kind(_ kind: ChangeKind) -> String {
        switch kind {
        case .advance: say("GO, end", "GO, kết thúc mục")
        case .jump: say("jumps", "nhảy mục")
        case .hold: say("hold, resume", "tạm dừng, chạy tiếp")
        case .length: say("lengths, catch-up", "độ dài, bù giờ")
        case .order: say("skips, moves, inserts", "bỏ qua, chuyển, chèn")
        case .edit: say("texts and cues put right", "sửa nội dung, hiệu lệnh")
        case .cue: say("cues", "hiệu lệnh")
        case .note: say("notes", "ghi chú")
        case .message: say("messages", "thông báo")
        case .takenBack: say("undo, redo, back", "hoàn tác, làm lại, lùi lại")
        case .automatic: say("by itself", "tự động")
        case .clock: say("the clock", "đồng hồ")
        }
    }

    /// All of a few times; the first and the last of many.
    func times(_ times: [ShowTime]) -> String {
        if times.count <= 4 { return times.map { time($0) }.joined(separator: ", ") }
        return [times[0], times[1]].map { time($0) }.joined(separator: ", ") + " … " + time(times[times.count - 1])
    }
}

extension ShowReport {
    /// Refusals of the same, with their times and those whose they were, the most frequent first.
    var refusals: [(refusal: Refusal, times: [ShowTime], who: [String])] {
        struct Same: Hashable { var what: String, why: Refusal.Why }
        var places: [Same: Int] = [:]
        var groups: [(refusal: Refusal, times: [ShowTime], who: [String])] = []
        for refused in chronicle.refused {
            let same = Same(what: refused.refusal.what, why: refused.refusal.why)
            if let place = places[same] {
                groups[place].times.append(refused.refusal.at)
                if !groups[place].who.contains(refused.who) { groups[place].who.append(refused.who) }
            } else {
                places[same] = groups.count
                groups.append((refused.refusal, [refused.refusal.at], [refused.who]))
            }
        }
        // Sorting is stable: of equals the first stays first.
        return groups.enumerated().sorted { ($1.element.times.count, $0.offset) < ($0.element.times.count, $1.offset) }.map(
            \.element)
    }

    func title(ofSegment id: String) -> String { segments.first { $0.id == id }?.title ?? id }
}
