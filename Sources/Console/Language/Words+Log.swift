package import Timeline

/// What happened, in sentences.
extension Words {
    package func sentence(_ line: LogLine, _ state: State) -> String {
        switch line.what {
        case .resumed: say("the console was taken up again", "bảng điều hành được mở lại")
        case .paced(let speed): paced(speed)
        case .left: say("the console was left", "đã rời bảng điều hành")
        case .closed: say("the recording was closed", "bản ghi đã đóng")
        case .change(let change): sentence(change, state)
        }
    }

    /// What nothing came of, and why.
    package func refused(_ refusal: Refusal) -> String {
        let what = "“\(refusal.what)”"
        return switch refusal.why {
        case .rejected: say("\(what): not possible then", "\(what): lúc đó không làm được")
        case .twice: say("GO struck twice in a row: one counted", "bấm đúp GO: chỉ tính một lần")
        case .itself: say("GO as a segment had just begun by itself", "GO ngay khi mục vừa tự bắt đầu")
        case .question: say("⏎ after a question that had gone", "⏎ sau một câu hỏi đã đóng")
        case .locked: say("key \(what) while the keyboard was locked", "phím \(what) khi bàn phím đang khóa")
        case .unbound: say("key \(what), which does nothing", "phím \(what), không có tác dụng")
        case .unreadable: say("\(what) is no command", "\(what) không phải lệnh")
        case .pasted: say("text that was pasted", "văn bản được dán vào")
        }
    }

    private func sentence(_ change: Change, _ state: State) -> String {
        // What begins is what one looks for: it stands before what ends with it.
        let begins = { (event: Event) in if case .segmentStarted = event { true } else { false } }
        let ordered = change.events.filter(begins) + change.events.filter { !begins($0) }
        let events = ordered.map { self.event($0, state) }.joined(separator: ", ")
        switch change.cause {
        case .command(.catchUp): return say("catch-up: ", "bù giờ: ") + events
        case .command(.go), .command(.goto): return "GO: " + events
        case .automatic: return say("by itself: ", "tự động: ") + events
        case .command, .clock, .unknown: return events
        }
    }

    /// To the second, for nobody says milliseconds; what is less than one as it is.
    private func spoken(_ span: Milliseconds) -> String {
        span < .seconds(1) ? span.text : Milliseconds((span.count + 500).flooredBy(1000) * 1000).text
    }

    private func event(_ event: Event, _ state: State) -> String {
        let title = { (id: String) in state.running.segment(id).map { "“\(state.running.segments[$0].title)”" } ?? id }
        let call = { (id: String) in
            state.running.cue(id).map { "“\(state.running.cues[$0].call)”" } ?? ""
        }
        switch event {
        case .segmentStarted(let it): return say("\(title(it.segment)) begins", "\(title(it.segment)) bắt đầu")
        case .segmentEnded(let it): return say("\(title(it.segment)) ends", "\(title(it.segment)) kết thúc")
        case .segmentSkipped(let it): return say("\(title(it.segment)) skipped", "bỏ qua \(title(it.segment))")
        case .segmentUnskipped(let it): return say("\(title(it.segment)) brought back", "đưa lại \(title(it.segment))")
        case .segmentsReopened(let it):
            return say(
                "\(title(it.segment)) and all after it to come again", "\(title(it.segment)) và các mục sau trở lại chờ")
        case .segmentHeld(let it): return say("\(title(it.segment)) held", "tạm dừng \(title(it.segment))")
        case .segmentResumed(let it): return say("\(title(it.segment)) released", "\(title(it.segment)) chạy tiếp")
        case .lengthAdjusted(let it):
            let span = spoken(Milliseconds(abs(it.by.count)))
            return it.by < .zero
                ? say("\(title(it.segment)) \(span) shorter", "\(title(it.segment)) ngắn bớt \(span)")
                : say("\(title(it.segment)) \(span) longer", "\(title(it.segment)) dài thêm \(span)")
        case .segmentMoved(let it):
            let (moved, anchor) = (title(it.segment), title(it.anchor))
            return switch it.side {
            case .before: say("\(moved) moved before \(anchor)", "\(moved) chuyển lên trước \(anchor)")
            case .after: say("\(moved) moved after \(anchor)", "\(moved) chuyển ra sau \(anchor)")
            }
        case .segmentInserted(let it):
            return say(
                "“\(it.title)” (\(spoken(it.duration))) inserted after \(title(it.anchor))",
                "chèn “\(it.title)” (\(spoken(it.duration))) sau \(title(it.anchor))")
        case .segmentEdited(let it): return edited(title(it.segment), it.field, it.text)
        case .cueAdded(let it): return cueAdded(it.cue, to: title(it.segment))
        case .cueChanged(let it): return cueChanged(it.cue, it.change)
        case .cueStoodBy(let it): return say("STANDBY \(it.cue) \(call(it.cue))", "SẴN SÀNG \(it.cue) \(call(it.cue))")
        case .cueCalled(let it): return "\(it.cue) GO \(call(it.cue))"
        case .cueDropped(let it): return say("cue \(it.cue) \(call(it.cue)) dropped", "bỏ hiệu lệnh \(it.cue) \(call(it.cue))")
        case .noted(let it): return say("note: \(it.text)", "ghi chú: \(it.text)")
        case .messageShown(let it): return messageShown(it.message)
        case .messageCleared(let it): return messageCleared(it.audience)
        case .presenterBlanked: return blanked(true)
        case .presenterUnblanked: return blanked(false)
        case .advanceTakenBack: return say("the last advance taken back", "rút lại lần chuyển mục vừa rồi")
        case .changeUndone: return say("the last change undone", "hoàn tác thay đổi vừa rồi")
        case .changeRedone: return say("done again", "làm lại")
        case .clockStepped(let it): return clockStepped(it.by)
        }
    }
}
