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
        case .command, .clock: return events
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
        case .segmentStarted(let id): return say("\(title(id)) begins", "\(title(id)) bắt đầu")
        case .segmentEnded(let id): return say("\(title(id)) ends", "\(title(id)) kết thúc")
        case .segmentSkipped(let id): return say("\(title(id)) skipped", "bỏ qua \(title(id))")
        case .segmentUnskipped(let id): return say("\(title(id)) brought back", "đưa lại \(title(id))")
        case .segmentsReopened(let id):
            return say("\(title(id)) and all after it to come again", "\(title(id)) và các mục sau trở lại chờ")
        case .segmentHeld(let id): return say("\(title(id)) held", "tạm dừng \(title(id))")
        case .segmentResumed(let id): return say("\(title(id)) released", "\(title(id)) chạy tiếp")
        case .lengthAdjusted(let id, let by):
            let span = spoken(Milliseconds(abs(by.count)))
            return by < .zero ? say("\(title(id)) \(span) shorter", "\(title(id)) ngắn bớt \(span)")
                : say("\(title(id)) \(span) longer", "\(title(id)) dài thêm \(span)")
        case .segmentMoved(let id, .before, let anchor):
            return say("\(title(id)) moved before \(title(anchor))", "\(title(id)) chuyển lên trước \(title(anchor))")
        case .segmentMoved(let id, .after, let anchor):
            return say("\(title(id)) moved after \(title(anchor))", "\(title(id)) chuyển ra sau \(title(anchor))")
        case .segmentInserted(_, let anchor, let length, let name):
            return say(
                "“\(name)” (\(spoken(length))) inserted after \(title(anchor))",
                "chèn “\(name)” (\(spoken(length))) sau \(title(anchor))")
        case .segmentEdited(let id, let text, let new): return edited(title(id), text, new)
        case .cueAdded(let cue, let id): return cueAdded(cue, to: title(id))
        case .cueChanged(let id, let change): return cueChanged(id, change)
        case .cueStoodBy(let id): return say("STANDBY \(id) \(call(id))", "SẴN SÀNG \(id) \(call(id))")
        case .cueCalled(let id): return "\(id) GO \(call(id))"
        case .cueDropped(let id): return say("cue \(id) \(call(id)) dropped", "bỏ hiệu lệnh \(id) \(call(id))")
        case .noted(let text): return say("note: \(text)", "ghi chú: \(text)")
        case .messageShown(let message): return messageShown(message)
        case .messageCleared(let audience): return messageCleared(audience)
        case .presenterBlanked: return blanked(true)
        case .presenterUnblanked: return blanked(false)
        case .advanceTakenBack: return say("the last advance taken back", "rút lại lần chuyển mục vừa rồi")
        case .changeUndone: return say("the last change undone", "hoàn tác thay đổi vừa rồi")
        case .changeRedone: return say("done again", "làm lại")
        case .clockStepped(let by): return clockStepped(by)
        }
    }
}
