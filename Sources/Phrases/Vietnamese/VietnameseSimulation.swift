internal import Timeline

struct VietnameseSimulation: SimulationPhrases {
    var usage: String { "simulate nhận CHƯƠNG-TRÌNH KỊCH-BẢN, hoặc --from BẢN-GHI KỊCH-BẢN" }
    var atNeedsFrom: String { "--at đi cùng --from" }
    var logNotWithFrom: String { "--log không đi cùng --from: bản ghi luôn bắt đầu từ đầu chương trình" }

    func noTime(_ text: String) -> String { "“\(text)” không phải giờ: mỗi dòng viết là GIỜ LỆNH, như 08:31:30 go" }
    func timeGoesBack(_ time: ShowTime, after last: ShowTime) -> String {
        "\(time.text) sớm hơn \(last.text): giờ không bao giờ lùi"
    }
    var noCommand: String { "thiếu lệnh: mỗi dòng viết là GIỜ LỆNH, như 08:31:30 go" }
    func tooLarge(megabytes: Int) -> String { "kịch bản lệnh quá lớn: tối đa \(megabytes) MB" }
    var notText: String { "kịch bản lệnh không phải văn bản UTF-8" }
    func more(_ count: Int) -> String { "và \(count) lỗi nữa" }
    func refused(_ command: String, _ reason: String) -> String { "bị từ chối: \(command): \(reason)" }
    func notRefused(_ command: String) -> String { "lẽ ra phải bị từ chối mà không bị: \(command)" }

    func phase(_ phase: State.Phase) -> String {
        switch phase {
        case .standby: "chờ bắt đầu"
        case .running: "đang chạy"
        case .held: "tạm dừng"
        case .between: "giữa hai tiết mục"
        case .ended: "đã kết thúc"
        }
    }
    func remaining(_ figure: String) -> String { "còn \(figure)" }
    func current(_ id: String, _ remaining: String, elapsed: String, of length: String) -> String {
        "đang chạy \(id): \(remaining), đã qua \(elapsed) trên \(length)"
    }
    func current(_ id: String, elapsed: String) -> String { "đang chạy \(id): đã qua \(elapsed), không định thời lượng" }
    func slack(_ figure: String) -> String { "dư \(figure)" }
    var skipped: String { "bỏ qua" }
    func nextCue(_ id: String, _ call: String, at time: String) -> String { "hiệu lệnh tiếp \(id) lúc \(time): \(call)" }
    func nextCueByEar(_ id: String, _ call: String) -> String { "hiệu lệnh tiếp \(id) chờ hiệu: \(call)" }

    func recorded(_ outcome: String) -> String { "đã ghi: \(outcome)" }
}
