internal import Timeline

struct VietnameseReport: ReportPhrases {
    func pageTitle(_ show: String) -> String { "\(show) · báo cáo" }
    var hardTimes: String { "Mốc cố định" }
    var onAir: String { "Phát sóng" }
    var parts: String { "Các phần" }
    var segments: String { "Các tiết mục" }
    var cues: String { "Hiệu lệnh" }
    var allCues: String { "Mọi hiệu lệnh" }
    var howCuesWereCalled: String { "Gọi hiệu lệnh đúng lúc đến đâu" }
    var cuesThatStandOut: String { "Hiệu lệnh muộn, sớm hoặc không gọi" }
    var holds: String { "Tạm dừng" }
    var changes: String { "Thay đổi" }
    var changesOnTheWay: String { "Thay đổi khi chạy" }
    var refused: String { "Bị từ chối" }
    var keysAndCommandsRefused: String { "Phím và lệnh bị từ chối" }
    var whoDidWhat: String { "Ai làm gì" }
    var recordings: String { "Các bản ghi" }
    var sideBySide: String { "Đặt cạnh nhau" }
    var sideBySideHoldsIncluded: String { "Đặt cạnh nhau, kể cả tạm dừng" }
    var lengthsHoldsIncluded: String { "Độ dài, kể cả tạm dừng" }

    var whatOnAirIs: String {
        "Thực tế: từ lúc tiết mục đầu bắt đầu đến lúc tiết mục cuối kết thúc; bản thân khung phát sóng chạy theo đồng hồ."
    }
    var barKey: String { "█ trong kế hoạch  ▓ quá kế hoạch  ░ hụt  ▒ tạm dừng" }
    func noColumn(upTo last: Int) -> String { "(bản ghi 1 đến \(last) không có cột ở đây, nhưng vẫn được tính)" }

    var notReached: String { "chưa tới" }
    var all: String { "tất cả" }
    var skipped: String { "bỏ qua" }
    var notRun: String { "chưa chạy" }
    var onStage: String { "đang chạy" }
    func held(_ span: String) -> String { "‖ tạm dừng \(span)" }
    func givenMore(_ span: String) -> String { "được thêm \(span) khi chạy" }
    func trimmed(by span: String) -> String { "được rút \(span) khi chạy" }
    func started(_ times: Int) -> String { "bắt đầu \(times) lần" }
    var clockSetAhead: String { "đồng hồ được chỉnh tới" }
    var notInThePlan: String { "ngoài kế hoạch" }

    func seconds(_ sign: String, _ whole: Int, tenths: Int) -> String { "\(sign)\(whole),\(tenths) s" }
    var dropped: String { "đã bỏ" }
    var stillAhead: String { "chưa tới" }
    var noDepartment: String { "không ghi bộ phận" }
    var everyCue: String { "mọi hiệu lệnh" }

    var stillOn: String { "chưa chạy tiếp" }
    func stillHeld(by who: String) -> String { "\(who) (chưa chạy tiếp)" }
    func doneAgain(_ what: String) -> String { "làm lại: \(what)" }
    func takenBack(_ what: String) -> String { "rút lại: \(what)" }
    var takenBackLater: String { "sau đó rút lại" }
    var nobodyKnown: String { "không rõ" }
    func changes(_ count: Int, by who: String, takenBack: Int) -> String {
        "\(who): \(count) thay đổi" + (takenBack > 0 ? ", rút lại \(takenBack)" : "")
    }
    func kind(_ kind: ChangeKind) -> String {
        switch kind {
        case .advance: "GO, kết thúc tiết mục"
        case .jump: "nhảy tiết mục"
        case .hold: "tạm dừng, chạy tiếp"
        case .length: "độ dài, rút giờ"
        case .order: "bỏ qua, chuyển, chèn"
        case .edit: "sửa nội dung, hiệu lệnh"
        case .cue: "hiệu lệnh"
        case .note: "ghi chú"
        case .message: "thông báo"
        case .onAir: "lên sóng, hết sóng"
        case .takenBack: "hoàn tác, làm lại, lùi lại"
        case .automatic: "tự động"
        case .clock: "đồng hồ"
        }
    }
}
