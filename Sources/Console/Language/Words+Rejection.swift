package import Timeline

extension Words {
    /// Why a command was refused, in words a person can act on.
    /// - Parameter title: what a segment is called; scripts know it by its id, people by its title.
    package func reason(_ rejection: Rejection, title: (String) -> String = { $0 }) -> String {
        switch rejection {
        case .noSegmentLeft: say("nothing left to start: the show has ended", "không còn mục nào: chương trình đã kết thúc")
        case .noCurrentSegment: say("no segment is running: GO starts the next one", "chưa có mục nào đang chạy: GO để bắt đầu")
        case .showHasEnded:
            say(
                "the show has ended: back or goto brings a segment on again",
                "chương trình đã kết thúc: back hoặc goto để chạy lại một mục")
        case .alreadyHeld:
            say("already held: \(key(.holdOrResume)) releases it", "đang tạm dừng rồi: \(key(.holdOrResume)) để chạy tiếp")
        case .notHeld: say("not held", "không bị tạm dừng")
        case .noAdvanceToTakeBack: say("no advance to take back", "không có lần chuyển mục nào để lùi lại")
        case .unknownSegment(let id): say("no segment “\(id)”", "không có mục “\(id)”")
        case .unknownCue(let id): say("no cue “\(id)”", "không có hiệu lệnh “\(id)”")
        case .unknownHardPoint(let id):
            say(
                "no hard point “\(id)”: they are written start:ID, until:ID, on:ID, off:ID",
                "không có mốc cứng “\(id)”: viết start:ID, until:ID, on:ID, off:ID")
        case .wrongStatus(let id, let status): wrongStatus(title(id), status)
        case .notSkipped(let id): say("“\(title(id))” is not skipped", "“\(title(id))” không bị bỏ qua")
        case .passed(let id):
            say(
                "the show has passed “\(title(id))”: goto \(id) brings it back",
                "chương trình đã qua “\(title(id))”: dùng goto \(id)")
        case .placePassed(let id):
            say(
                "nothing goes there: “\(title(id))” is current or done",
                "không đặt vào đó được: “\(title(id))” đang chạy hoặc đã xong")
        case .alreadyThere(let id): say("“\(title(id))” is there already", "“\(title(id))” đã ở đó rồi")
        case .nothingToTrim(let id): say("“\(title(id))” has nothing left to trim", "“\(title(id))” không còn gì để bớt")
        case .lengthOutOfRange: say("that would be longer than 1000 hours", "như thế sẽ dài hơn 1000 giờ")
        case .noLength: say("a length of zero changes nothing", "độ dài bằng không thì không thay đổi gì")
        case .cueAlreadyCalled(let id): say("cue “\(id)” was called already", "hiệu lệnh “\(id)” đã gọi rồi")
        case .cueAlreadyDropped(let id): say("cue “\(id)” was dropped", "hiệu lệnh “\(id)” đã bỏ")
        case .cueAlreadyOnStandby(let id): say("cue “\(id)” is on standby already", "hiệu lệnh “\(id)” đã sẵn sàng rồi")
        case .cueSegmentSkipped(let id): say("the segment of cue “\(id)” is skipped", "mục của hiệu lệnh “\(id)” bị bỏ qua")
        case .unknownDepartment(let name, let known): unknownDepartment(name, known)
        case .cueMomentOutOfRange: say("a cue's moment is within 1000 hours", "thời điểm của hiệu lệnh phải trong vòng 1000 giờ")
        case .noTitle: say("a segment needs a title", "mục phải có tên")
        case .nothingChanges: say("that is what it says already", "nội dung vẫn như cũ")
        case .alreadyBlank:
            say("the presenter's screen is blank already: unblank shows it", "màn hình người dẫn đã tắt rồi: unblank để bật")
        case .notBlank: say("the presenter's screen is not blank", "màn hình người dẫn không tắt")
        case .noCueLeft: say("no cue left to call", "không còn hiệu lệnh nào")
        case .noText: say("no text", "chưa có nội dung")
        case .noMessage(.all): say("there is no message to clear", "không có thông báo để xóa")
        case .noMessage(.presenter): say("the presenter has no message to clear", "người dẫn không có thông báo riêng để xóa")
        case .nothingToUndo: say("nothing to undo", "không có gì để hoàn tác")
        case .nothingToRedo: say("nothing to redo", "không có gì để làm lại")
        case .noLateHardPoint: say("no hard point is late", "không mốc cứng nào bị trễ")
        case .hardPointPassed(let id): say("\(id) has passed", "\(id) đã qua")
        case .hardPointSkipped(let id): say("\(id) is skipped", "\(id) bị bỏ qua")
        case .onTime(let id): say("\(id) is on time", "\(id) đang đúng giờ")
        case .noRoom(let id):
            say(
                "nothing that is still to come before \(id) can be shorter: all of it is at its min",
                "không còn mục nào sắp tới trước \(id) rút được: đều đã ở mức min")
        case .clockRunsBackwards: say("the clock has gone back", "đồng hồ đã lùi lại")
        case .doesNotFit: say("this does not fit the show", "không khớp với chương trình")
        }
    }

    /// Several segments begin as was typed.
    func ambiguous(_ name: String, _ ids: [String]) -> String {
        let all = ids.prefix(4).joined(separator: ", ") + (ids.count > 4 ? ", …" : "")
        return say("“\(name)” is the beginning of \(ids.count): \(all)", "“\(name)” là phần đầu của \(ids.count) mục: \(all)")
    }

    private func wrongStatus(_ title: String, _ status: SegmentState.Status) -> String {
        switch status {
        case .done: say("“\(title)” is done", "“\(title)” đã xong")
        case .current: say("“\(title)” is on stage", "“\(title)” đang trên sân khấu")
        case .skipped: say("“\(title)” is skipped: bring it back first", "“\(title)” bị bỏ qua: hãy đưa lại trước")
        case .upcoming: say("“\(title)” has not started", "“\(title)” chưa bắt đầu")
        }
    }

    /// Why a line is not a command.
    package func fault(_ fault: CommandFault) -> String {
        switch fault {
        case .empty: say("no command", "chưa có lệnh")
        case .unknownWord(let word, let nearest):
            say("no command “\(word)”", "không có lệnh “\(word)”")
                + (nearest.map { say(": did you mean \($0)?", ": ý bạn là \($0)?") } ?? "")
        case .missing(let word): say("something is missing: \(word.usage)", "còn thiếu: \(word.usage)")
        case .tooMuch(let word, let more):
            say("“\(more)” is too much: \(word.usage)", "thừa “\(more)”: \(word.usage)")
        case .notADuration(let text): notADuration(text)
        case .notASide(let text): say("“\(text)” should be before or after", "“\(text)” phải là before hoặc after")
        case .notACueCall(let text):
            say("“\(text)” should be standby, go, drop, add or set", "“\(text)” phải là standby, go, drop, add hoặc set")
        case .notASegmentText(let text):
            say("“\(text)” should be title, who or note", "“\(text)” phải là title, who hoặc note")
        case .notACueField(let text):
            say("“\(text)” should be at, dept, call or standby", "“\(text)” phải là at, dept, call hoặc standby")
        case .notAnAnchor(let text): notAnAnchor(text)
        }
    }
}
