package import Timeline

/// The line of messages: what was done, what is asked, what was refused.
extension Words {
    func done(_ command: Command, _ outcome: Outcome, _ state: State) -> String {
        let title = { (id: String) in state.running.segment(id).map { state.running.segments[$0].title } ?? id }
        let current = state.stage.current.map { state.running.segments[$0].title }
        switch command {
        case .go, .goto:
            guard let current else { return say("The show has ended.", "Chương trình đã kết thúc.") }
            return say("GO: \(current)", "GO: \(current)")
        case .end: return say("ended", "đã kết thúc mục")
        case .back:
            return say(
                "back on: \(current ?? phase(state.phase))", "trở lại: \(current ?? phase(state.phase))")
        case .hold: return say("held: \(key(.holdOrResume)) releases", "đã tạm dừng: \(key(.holdOrResume)) để chạy tiếp")
        case .resume: return say("released", "chạy tiếp")
        case .add(let add):
            return say("+\(Figures.length(add.by))", "+\(Figures.length(add.by))") + suffix(add.segment, title)
        case .trim(let trim):
            // A trim takes what is there: say what it took.
            var taken = trim.by
            if case .lengthAdjusted(let adjusted)? = outcome.changes.first(where: { $0.cause == .command(command) })?
                .events.first
            {
                taken = -adjusted.by
            }
            return say("−\(Figures.length(taken))", "−\(Figures.length(taken))") + suffix(trim.segment, title)
        case .set(let set):
            return say("length \(Figures.length(set.length))", "dài \(Figures.length(set.length))") + suffix(set.segment, title)
        case .skip(let skip): return say("skipped: \(title(skip.segment))", "bỏ qua: \(title(skip.segment))")
        case .unskip(let unskip): return say("brought back: \(title(unskip.segment))", "đưa lại: \(title(unskip.segment))")
        case .move(let move): return say("moved: \(title(move.segment))", "đã chuyển chỗ: \(title(move.segment))")
        case .insert(let insert): return say("inserted: \(insert.title)", "đã chèn: \(insert.title)")
        case .cue: return outcome.changes.flatMap(\.events).compactMap { cueEvent($0, state) }.joined(separator: ", ")
        case .note: return say("noted", "đã ghi chú")
        case .edit(let edit): return edited("“\(title(edit.segment))”", edit.field, edit.text)
        case .cueAdd, .cueSet:
            return outcome.changes.flatMap(\.events).compactMap { event in
                switch event {
                case .cueAdded(let added): cueAdded(added.cue, to: "“\(title(added.segment))”")
                case .cueChanged(let changed): cueChanged(changed.cue, changed.change)
                default: nil
                }
            }.joined(separator: ", ")
        case .message(let message) where message.text == nil:
            return message.audience == .all ? say("message cleared", "đã xóa thông báo") : messageCleared(message.audience)
        case .message(let message):
            return message.audience == .all
                ? say("message shown", "đã báo") : say("shown to the presenter", "đã báo cho người dẫn")
        case .blank: return blanked(true)
        case .unblank: return blanked(false)
        case .undo:
            let what = state.lastUndone.map(name) ?? ""
            return say("undone: \(what)   \(key(.redo)) does it again", "đã hoàn tác: \(what)   \(key(.redo)) để làm lại")
        case .redo:
            let what = state.lastDone.map(name) ?? ""
            return say("done again: \(what)", "đã làm lại: \(what)")
        case .catchUp: return say("lengths changed", "đã đổi độ dài")
        }
    }

    /// What a change was done by, as one would type it.
    private func name(_ cause: Change.Cause) -> String {
        switch cause {
        case .command(let command): command.text
        case .automatic: say("the advance by itself", "lần tự chuyển mục")
        case .clock: say("the clock", "đồng hồ")
        case .unknown(let code): code
        }
    }

    private func suffix(_ id: String?, _ title: (String) -> String) -> String { id.map { ": " + title($0) } ?? "" }

    private func cueEvent(_ event: Event, _ state: State) -> String? {
        let call = { (id: String) in state.running.cue(id).map { state.running.cues[$0].call } ?? id }
        switch event {
        case .cueCalled(let called): return "\(called.cue) GO: \(call(called.cue))"
        case .cueStoodBy(let stood):
            return say("STANDBY \(stood.cue): \(call(stood.cue))", "SẴN SÀNG \(stood.cue): \(call(stood.cue))")
        case .cueDropped(let dropped):
            return say("dropped \(dropped.cue): \(call(dropped.cue))", "bỏ \(dropped.cue): \(call(dropped.cue))")
        default: return nil
        }
    }

    var goOnce: String { say("GO struck twice: counted once", "GO bấm hai lần: chỉ tính một") }
    var wentByItself: String { say("it has just advanced by itself: GO not counted", "vừa tự chuyển mục: không tính GO") }
    var pastedLinesRefused: String {
        say("a paste of several lines is not taken here", "chỗ này không nhận văn bản dán nhiều dòng")
    }
    var pasteRefused: String { say("pasted text is not taken as keys", "văn bản dán không được coi là phím") }
    func unknownKey(_ key: String?) -> String {
        let named = key.map { "“\($0)”" } ?? say("that key", "phím này")
        let help = self.key(.help)
        return say("\(named) does nothing here: \(help) shows the keys", "\(named) không có tác dụng: \(help) để xem phím")
    }
    var lockedHint: String { say("LOCKED: press \(key(.lock)) twice to unlock", "ĐÃ KHÓA: bấm \(key(.lock)) hai lần để mở") }
    var lockOnceMore: String { say("LOCKED: \(key(.lock)) once more unlocks", "ĐÃ KHÓA: bấm \(key(.lock)) lần nữa để mở") }
    var unlocked: String { say("unlocked", "đã mở khóa") }
    var selectFirst: String { say("select a segment first", "hãy chọn một mục trước") }
    var enterWasForQuestion: String {
        say(
            "⏎ was for the question, not a GO: \(surestGo) is GO", "⏎ là cho câu hỏi, không phải GO: \(surestGo) là GO")
    }
    var leftAsItWas: String { say("left as it was", "giữ nguyên") }
    var questionClosed: String { say("the question went unanswered: left as it was", "không có trả lời: giữ nguyên") }
    var nothingFound: String { say("nothing found", "không tìm thấy") }
    func paced(_ speed: Double) -> String {
        speed == 0
            ? say("the clock stands still", "đồng hồ đứng lại")
            : say("the clock runs ×\(Self.speed(speed))", "đồng hồ chạy ×\(Self.speed(speed))")
    }
    var onlyInRehearsal: String { say("the clock can be set in a rehearsal only", "chỉ chỉnh được đồng hồ khi tập duyệt") }
    var asFastAsItGets: String { say("the clock runs no faster", "đồng hồ không chạy nhanh hơn được nữa") }
    var asSlowAsItGets: String { say("the clock runs no slower: pause it", "đồng hồ không chạy chậm hơn: hãy cho đứng lại") }
    var noHardPointAhead: String { say("no hard point is ahead", "không còn mốc cứng phía trước") }
    func jumped(to point: String, _ time: ShowTime) -> String {
        say("\(self.time(time)), just before \(point)", "\(self.time(time)), ngay trước \(point)")
    }
    func leaving(_ mode: Model.Mode) -> String {
        switch mode {
        case .live:
            say(
                "The show is running: its clock goes on, and “runofshow resume” takes it up again.",
                "Chương trình đang chạy: đồng hồ vẫn chạy tiếp, “runofshow resume” để quay lại.")
        case .rehearsal:
            say(
                "The rehearsal waits here: “runofshow resume” takes it up again.",
                "Buổi tập dừng tại đây: “runofshow resume” để tập tiếp.")
        }
    }
    package func clockStepped(_ by: Milliseconds) -> String {
        if by == .zero {
            return say(
                "the machine's clock is far off: the show's clock goes on by itself",
                "đồng hồ máy sai quá xa: đồng hồ chương trình tự chạy tiếp")
        }
        let span = Figures.up(Milliseconds(abs(by.count)))
        let way = by < .zero ? say("back", "lùi") : say("forward", "tiến")
        return say(
            "the machine's clock was set \(way) by \(span): the segment keeps its elapsed time",
            "đồng hồ máy vừa được chỉnh \(way) \(span): thời gian đã chạy của mục giữ nguyên")
    }

    package func clockSet(toDay day: String, _ by: Milliseconds) -> String {
        let span = Figures.up(Milliseconds(abs(by.count)))
        let way = by < .zero ? say("back", "lùi") : say("forward", "tiến")
        return say(
            "the machine's clock is set at last: it is \(day), the show's clock went \(way) by \(span)",
            "đồng hồ máy nay đã đúng: hôm nay là \(day), đồng hồ chương trình \(way) \(span)")
    }
    /// - Parameter time: what had passed without anybody knowing it.
    package func clockFound(after time: Milliseconds?) -> String {
        let unknown = time.map { Figures.up($0) }
        return say("the machine's clock is right again", "đồng hồ máy đã đúng trở lại")
            + (unknown.map { say(": the machine had been off for \($0)", ": máy đã tắt \($0)") } ?? "")
    }

    func ask(_ question: Prompt.Question.Subject, title: (String) -> String) -> String {
        switch question {
        case .leave: say("Leave the console?", "Thoát khỏi bảng điều hành?")
        case .change(.goto(let jump)): say("Go to “\(title(jump.segment))”?", "Chuyển tới “\(title(jump.segment))”?")
        case .change(.skip(let skip)): say("Skip “\(title(skip.segment))”?", "Bỏ qua “\(title(skip.segment))”?")
        case .change(.unskip(let unskip)):
            say("Bring back “\(title(unskip.segment))”?", "Đưa lại “\(title(unskip.segment))”?")
        case .change(.catchUp): say("Catch up?", "Bù giờ?")
        case .change(let command): "\(command.text)?"
        }
    }
    var whileAsked: String {
        say("Space is GO   any key but ⏎ leaves it as it was", "Space là GO   phím khác ⏎ thì giữ nguyên")
    }
    var acceptOrNot: String { say("⏎ yes   Esc no", "⏎ có   Esc không") }
    func typing(_ kind: Prompt.Kind) -> String {
        switch kind {
        case .command: say("⏎ do it   Tab completes   ↑ earlier   Esc leave", "⏎ thực hiện   Tab điền   ↑ lệnh trước   Esc thôi")
        case .find: say("⏎ stay there   ↓ next   Esc back", "⏎ ở lại đó   ↓ tiếp   Esc quay về")
        case .place: say("⏎ go there   ↑ earlier   Esc leave", "⏎ tới đó   ↑ dòng trước   Esc thôi")
        case .search:
            say(
                "⏎ the next one with it (empty: with the last)   Esc leave",
                "⏎ chỗ kế tiếp có chữ đó (trống: chữ lần trước)   Esc thôi")
        case .note: say("note   ⏎ write it   Esc leave", "ghi chú   ⏎ ghi   Esc thôi")
        case .message:
            say(
                "⏎ show (empty clears)   Tab whom   Shift-Tab urgency   Esc",
                "⏎ hiện (trống: xóa)   Tab cho ai   Shift-Tab mức   Esc thôi")
        }
    }
    func anyKeyCloses(isReadOnly: Bool) -> String {
        let go = isReadOnly ? "" : say("   \(key(.go)) is GO", "   \(key(.go)) là GO")
        return say("↑↓ scroll   any other key closes", "↑↓ cuộn   phím khác để đóng") + go
    }

    func moves(_ point: String, from: ShowTime?, to: Coming) -> String {
        let was = from.map { self.time($0) + " → " } ?? ""
        return "\(point) \(was)\(self.time(to.at)), \(verdict(to))"
    }
    func skips(_ titles: [String]) -> String {
        let few = titles.prefix(3).joined(separator: ", ")
        let rest = titles.count > 3 ? ", " + more(titles.count - 3) : ""
        return say("skips \(titles.count): \(few)\(rest)", "bỏ qua \(titles.count): \(few)\(rest)")
    }
    func share(_ title: String, _ change: Milliseconds, _ from: Milliseconds, _ to: Milliseconds) -> String {
        let sign = change < .zero ? "−" : "+"
        // Rounded so that it is what lies between the two lengths as they are shown.
        let by = Figures.down(Milliseconds(abs(change.count)))
        return "\(sign)\(by)  \(title)  \(Figures.length(from)) → \(Figures.length(to))"
    }
    func otherShares(_ count: Int, _ change: Milliseconds) -> String {
        let sign = change < .zero ? "−" : "+"
        return sign + Figures.down(Milliseconds(abs(change.count))) + "  " + say("from \(count) others", "từ \(count) mục khác")
    }
    func catchUpLeft(_ left: Milliseconds) -> String {
        say("still to be won back: \(Figures.up(left))", "còn phải bù: \(Figures.up(left))")
    }
    var keysTitle: String { say("KEYS", "PHÍM") }
    var commandsTitle: String { say("COMMANDS, at the prompt “:”", "LỆNH, tại dấu nhắc “:”") }
}

/// What is said when a console is opened.
extension Words {
    package func otherDay(planned: String, today: String) -> String {
        say("planned for \(planned); it runs on today, \(today)", "dự kiến ngày \(planned); chạy hôm nay \(today)")
    }
    /// The console was opened on a later day of a show.
    package func earlierDay(_ day: String) -> String {
        say("the show's day is \(day): its times count from there", "ngày của chương trình là \(day): giờ tính từ ngày đó")
    }
    /// Summer time begins or ends while the show is on.
    package func clockChange(_ change: WallClock.Change) -> String {
        let before = Figures.time(clock.reading(change.at - Milliseconds(1)) + Milliseconds(1), seconds: false)
        let after = Figures.time(clock.reading(change.at), seconds: false)
        return change.by > .zero
            ? say(
                "the clocks go forward during this show, from \(before) to \(after)",
                "trong chương trình này đồng hồ được vặn tiến từ \(before) lên \(after)")
            : say(
                "the clocks go back during this show, from \(before) to \(after)",
                "trong chương trình này đồng hồ được vặn lùi từ \(before) về \(after)")
    }
    package func noZone(_ zone: String) -> String {
        say("this machine has no time zone \(zone): its own is used", "máy không có múi giờ \(zone): dùng giờ của máy")
    }
    package func goneOn(after passed: Milliseconds, byWallClock: Bool) -> String {
        let span = Figures.up(passed)
        if byWallClock {
            return say(
                "gone on with after \(span), by the wall clock: the machine was started anew",
                "chạy tiếp sau \(span), theo đồng hồ treo tường: máy đã khởi động lại")
        }
        return say("gone on with after \(span): the clock has gone on", "chạy tiếp sau \(span): đồng hồ vẫn chạy")
    }
    /// What counts first: a line may have room for little more.
    package func recordingMoved(from: String, to: String) -> String {
        say(
            "the recording goes on, whole, in \(to): \(from) can no longer be written",
            "bản ghi tiếp tục, đầy đủ, trong \(to): không ghi được \(from) nữa")
    }
    package func recordingChanged(from: String, to: String) -> String {
        say(
            "the recording goes on, whole, in \(to): somebody else wrote to \(from)",
            "bản ghi tiếp tục, đầy đủ, trong \(to): \(from) đã bị nơi khác ghi vào")
    }
    /// To one who looks on.
    package func recordingGoesOn(in path: String) -> String {
        say("the recording goes on in \(path)", "bản ghi tiếp tục trong \(path)")
    }
    package func otherRecording(_ title: String) -> String {
        say(
            "another recording was begun in the place of the one that was shown: this is “\(title)”",
            "một bản ghi khác đã bắt đầu thay chỗ bản đang xem: đây là “\(title)”")
    }
    /// After the machine was started anew, and its clock was not set.
    package func goneOnByItself(from time: String) -> String {
        say(
            "the machine's clock is far off: the show's clock goes on from \(time), where it was left",
            "đồng hồ máy sai quá xa: đồng hồ chương trình chạy tiếp từ \(time), nơi nó dừng")
    }
    package func rehearsalGoesOn(_ time: String) -> String {
        say("the rehearsal goes on at \(time)", "tập duyệt tiếp từ \(time)")
    }
    /// - Parameter count: names and values of a recording.
    package func passedOver(_ count: Int) -> String {
        say(
            "a newer program wrote this recording: \(count) \(count == 1 ? "value" : "values") that this one does not know "
                + "\(count == 1 ? "was" : "were") skipped",
            "bản ghi này do một phiên bản mới hơn ghi: đã bỏ qua \(count) giá trị mà bản này không biết")
    }
    /// Of a list of recordings.
    package func ofNewerProgram(_ name: String, others: Int) -> String {
        let more = others > 0 ? " (" + self.more(others) + ")" : ""
        return say(
            "\(name)\(more): a newer program wrote more into it than this one knows",
            "\(name)\(more): do phiên bản mới hơn ghi, có những điều bản này không biết")
    }
    package func tornTail(line: Int, bytes: Int, copy: String?) -> String {
        say(
            "\(bytes) bytes from line \(line) on do not count" + (copy.map { "; kept in \($0)" } ?? ""),
            "\(bytes) byte từ dòng \(line) không được tính" + (copy.map { "; giữ tại \($0)" } ?? ""))
    }
}
