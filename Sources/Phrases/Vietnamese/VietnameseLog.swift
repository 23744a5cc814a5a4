import Timeline

struct VietnameseLog: LogPhrases {
    var resumed: String { "bàn điều khiển được mở lại" }
    var left: String { "đã rời bàn điều khiển" }
    var closed: String { "bản ghi đã đóng" }
    func go(_ changes: String) -> String { "GO: \(changes)" }
    func byItself(_ changes: String) -> String { "tự động: \(changes)" }
    func catchUp(_ changes: String) -> String { "rút giờ: \(changes)" }

    func happened(_ event: Event, _ names: EventNames) -> String {
        switch event {
        case .segmentStarted(let it): "\(names.segment(it.segment)) bắt đầu"
        case .segmentEnded(let it): "\(names.segment(it.segment)) kết thúc"
        case .segmentSkipped(let it): "bỏ qua \(names.segment(it.segment))"
        case .segmentUnskipped(let it): "đưa lại \(names.segment(it.segment))"
        case .segmentsReopened(let it): "\(names.segment(it.segment)) và các tiết mục sau trở lại chờ"
        case .segmentHeld(let it): "tạm dừng \(names.segment(it.segment))"
        case .segmentResumed(let it): "\(names.segment(it.segment)) chạy tiếp"
        case .segmentBegan(let it): "\(names.segment(it.segment)) bắt đầu lúc \(names.time(it.at))"
        case .lengthAdjusted(let it) where it.by < .zero: "rút ngắn \(names.segment(it.segment)) \(names.span(it.by))"
        case .lengthAdjusted(let it): "kéo dài \(names.segment(it.segment)) \(names.span(it.by))"
        case .segmentMoved(let it) where it.side == .before:
            "\(names.segment(it.segment)) chuyển lên trước \(names.segment(it.anchor))"
        case .segmentMoved(let it): "\(names.segment(it.segment)) chuyển ra sau \(names.segment(it.anchor))"
        case .segmentInserted(let it):
            "chèn \(names.quoted(it.title)) (\(names.span(it.duration))) sau \(names.segment(it.anchor))"
        case .segmentEdited(let it): names.sentence(.edited(it))
        case .showReloaded: "đã nạp lại tệp chương trình"
        case .cueAdded(let it): names.sentence(.cueAdded(it))
        case .cueChanged(let it): names.sentence(.cueChanged(it))
        case .cueStoodBy(let it): "CHUẨN BỊ \(it.cue) \(names.call(it.cue))"
        case .cueCalled(let it): "\(it.cue) GO \(names.call(it.cue))"
        case .cueDropped(let it): "bỏ hiệu lệnh \(it.cue) \(names.call(it.cue))"
        case .cuesLeftToHand(let it): "đã qua giờ, phải gọi bằng tay: \(names.calls(it.cues))"
        case .departmentReady(let it): "\(names.department(it.department)) sẵn sàng"
        case .windowPutOn(let it): "\(names.window(it.window)) lên sóng"
        case .windowPutOff(let it): "\(names.window(it.window)) hết sóng"
        case .windowExtended(let it) where it.by < .zero: "\(names.window(it.window)) hết sóng sớm hơn \(names.span(it.by))"
        case .windowExtended(let it): "\(names.window(it.window)) hết sóng muộn hơn \(names.span(it.by))"
        case .noted(let it): "ghi chú: \(it.text)"
        case .messageShown(let it): names.sentence(.messageShown(it.message))
        case .messageCleared(let it): names.sentence(.messageCleared(it.audience))
        case .presenterBlanked: names.sentence(.blanked(true))
        case .presenterUnblanked: names.sentence(.blanked(false))
        case .advanceTakenBack: "rút lại lần chuyển tiết mục vừa rồi"
        case .changeUndone: "hoàn tác thay đổi vừa rồi"
        case .changeRedone: "làm lại"
        case .clockStepped(let it): names.sentence(.clockStepped(it.by))
        }
    }

    func refused(_ what: String) -> String { "bị từ chối: \(what)" }
    func notPossible(_ what: String) -> String { "\(what): lúc đó không làm được" }
    var goTwice: String { "bấm đúp GO: chỉ tính một lần" }
    var goAsItAdvanced: String { "GO ngay khi tiết mục vừa tự bắt đầu" }
    var enterAfterQuestion: String { "⏎ sau một câu hỏi đã đóng" }
    func keyWhileLocked(_ what: String) -> String { "phím \(what) khi bàn phím đang khóa" }
    func keyWithoutUse(_ what: String) -> String { "phím \(what), không có tác dụng" }
    func notACommand(_ what: String) -> String { "\(what) không phải lệnh" }
    var pasted: String { "văn bản được dán vào" }
}
