import Timeline

/// What is said of segments, cues and messages that are put right on the day.
extension Words {
    func textName(_ text: SegmentText) -> String {
        switch text {
        case .title: say("title", "tên")
        case .who: say("who", "người thực hiện")
        case .note: say("note", "ghi chú")
        }
    }

    func edited(_ title: String, _ text: SegmentText, _ new: String?) -> String {
        guard let new else { return say("\(title): no \(textName(text)) any more", "\(title): bỏ \(textName(text))") }
        return "\(title): \(textName(text)) “\(new)”"
    }

    func cueAdded(_ cue: Cue, to title: String) -> String {
        say(
            "cue \(cue.id) “\(cue.call)” (\(moment(cue.anchor))) added to \(title)",
            "thêm hiệu lệnh \(cue.id) “\(cue.call)” (\(moment(cue.anchor))) vào \(title)")
    }

    func cueChanged(_ id: String, _ change: CueChange) -> String {
        let what: String =
            switch change {
            case .at(let anchor): moment(anchor)
            case .department(let department?): say("for \(department)", "cho \(department)")
            case .department(nil): say("for no department", "không thuộc bộ phận nào")
            case .call(let call): "“\(call)”"
            case .standby(let span): say("standby \(span.text) before", "sẵn sàng trước \(span.text)")
            }
        return say("cue \(id) changed: \(what)", "sửa hiệu lệnh \(id): \(what)")
    }

    /// When a cue is due, in words.
    func moment(_ anchor: Cue.Anchor) -> String {
        switch anchor {
        case .start(let after): say("\(after.text) after the start", "\(after.text) sau khi bắt đầu")
        case .beforeEnd(let before): say("\(before.text) before the end", "\(before.text) trước khi hết")
        case .clock(let time): self.time(time)
        case .call: say("by ear", "chờ hiệu")
        }
    }

    // Messages.

    /// What stands before a message: whom it is for where that is the presenter alone, and how urgent it is. Words,
    /// because colour alone does not tell.
    func messageSigns(_ message: Message) -> String {
        let urgency: String? =
            switch message.urgency {
            case .normal: nil
            case .important: say("! IMPORTANT", "! QUAN TRỌNG")
            case .urgent: say("!! URGENT", "!! KHẨN")
            }
        let audience = message.audience == .presenter ? say("to the presenter", "cho người dẫn") : nil
        return [urgency, audience].compactMap { $0 }.joined(separator: " · ")
    }

    func messageShown(_ message: Message) -> String {
        let signs = messageSigns(message)
        let head = say("message", "thông báo") + (signs.isEmpty ? "" : " (\(signs))") + ": " + message.text
        guard let until = message.until else { return head }
        return head + say(" (until \(self.time(until)))", " (đến \(self.time(until)))")
    }

    func messageCleared(_ audience: Message.Audience) -> String {
        switch audience {
        case .all: say("message cleared", "xóa thông báo")
        case .presenter: say("the presenter's message cleared", "xóa thông báo cho người dẫn")
        }
    }

    func blanked(_ isBlank: Bool) -> String {
        isBlank
            ? say("the presenter's screen blanked", "tắt màn hình người dẫn")
            : say("the presenter's screen shown again", "bật lại màn hình người dẫn")
    }

    /// For the seats that have to know.
    var presenterIsBlank: String { say("PRESENTER BLANK", "NGƯỜI DẪN: TẮT MÀN") }

    // What is wrong with a field, and what would be right.

    func notADuration(_ text: String) -> String {
        say(
            "“\(text)” is not a length: 90s, 10m, 1h30m, 7:30 or 1:05:00",
            "“\(text)” không phải độ dài: 90s, 10m, 1h30m, 7:30 hoặc 1:05:00")
    }

    func notAnAnchor(_ text: String) -> String {
        say(
            "“\(text)” is no moment: +30s, -1m, 08:30:00 or call",
            "“\(text)” không phải thời điểm: +30s, -1m, 08:30:00 hoặc call")
    }

    func unknownDepartment(_ name: String, _ known: [String]) -> String {
        guard !known.isEmpty else {
            return say("“\(name)” is no name for a department", "“\(name)” không phải tên bộ phận")
        }
        let few = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? "…" : "")
        return say("no department “\(name)”: \(few)", "không có bộ phận “\(name)”: \(few)")
    }
}
