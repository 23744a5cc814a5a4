internal import Timeline

struct VietnameseReportSentence: ReportSentencePhrases {
    var neverBegan: String { "Chương trình chưa bắt đầu." }
    var noHardTimeReached: String { "Chưa tới mốc cố định nào." }
    func reachedEarly(_ kind: HardTime.Kind, _ title: String, at time: String, by span: String) -> String {
        "\(point(kind, title)) lúc \(time), sớm \(span)."
    }
    func reachedOnTime(_ kind: HardTime.Kind, _ title: String, at time: String) -> String {
        "\(point(kind, title)) lúc \(time), đúng giờ."
    }
    func reachedLate(_ kind: HardTime.Kind, _ title: String, at time: String, by span: String) -> String {
        "\(point(kind, title)) lúc \(time), muộn \(span)."
    }
    func tookAsPlanned(_ time: String, held: String?) -> String {
        "Các tiết mục trong kế hoạch đã chạy dài \(time), đúng kế hoạch\(ofItHeld(held))."
    }
    func tookMore(_ time: String, by span: String, held: String?) -> String {
        "Các tiết mục trong kế hoạch đã chạy dài \(time), hơn phần dự kiến cho chúng \(span)\(ofItHeld(held))."
    }
    func tookLess(_ time: String, by span: String, held: String?) -> String {
        "Các tiết mục trong kế hoạch đã chạy dài \(time), kém phần dự kiến cho chúng \(span)\(ofItHeld(held))."
    }
    func skipped(_ titles: TitleList) -> String { "Bỏ qua: \(list(titles))." }
    func notInThePlan(_ titles: TitleList) -> String { "Ngoài kế hoạch: \(list(titles))." }
    func cuesCalled(_ called: Int, of count: Int) -> String { "Đã gọi \(called) trên \(count) hiệu lệnh." }
    func cuesCalled(_ called: Int, of count: Int, within: Int, of timed: Int) -> String {
        "Đã gọi \(called) trên \(count) hiệu lệnh, \(within) trên \(timed) lệch không quá 2 giây."
    }
    func cuesCalled(_ called: Int, of count: Int, within: Int, of timed: Int, worst call: String, late: String) -> String {
        "Đã gọi \(called) trên \(count) hiệu lệnh, \(within) trên \(timed) lệch không quá 2 giây; "
            + "lệch nhiều nhất: “\(call)”, \(late)."
    }

    func onlyAPart(from first: String, to last: String) -> String {
        "Chỉ tập một phần chương trình, từ “\(first)” đến “\(last)”."
    }
    func stillBeingWritten(at time: String) -> String { "Bản ghi này còn đang được ghi: mọi số liệu tính đến \(time)." }
    func leftInMidShow(at time: String) -> String { "Bàn điều khiển được rời giữa chương trình, lúc \(time)." }
    func breaksOff(at time: String) -> String { "Bản ghi đứt lúc \(time), giữa chương trình: bàn điều khiển bị ngắt." }
    func lineUnreadable(_ line: Int, _ why: String) -> String {
        "Dòng \(line) không đọc được (\(why)): đây là phần đứng trước dòng đó."
    }
    var hasSeveralFiles: String { "Bản ghi gồm nhiều tệp; đây là tệp mới nhất, chứa đủ cả." }
    func takenOverElsewhere(by who: String) -> String {
        "Chương trình đã bị tiếp quản từ bản sao: \(who) chạy tiếp. Phần chạy ở đó không có ở đây."
    }
    func takenOverHere(by who: String) -> String {
        "Chương trình đã được tiếp quản từ bản sao: \(who) chạy tiếp, trong bản ghi này."
    }
    func nobodyAtTheConsole(from: String, to: String) -> String { "Không có ai ở bàn điều khiển \(from)–\(to)." }
    func clockSetAhead(from: String, to: String) -> String {
        "Đồng hồ tập duyệt được chỉnh tới, \(from) → \(to): tiết mục đang chạy lúc đó không tính độ dài."
    }
    func clockRanFast(_ speed: String) -> String {
        "Đồng hồ có lúc chạy nhanh gấp \(speed): hiệu lệnh đúng lúc đến đâu không nói lên nhiều."
    }

    // What they have in common

    /// A window opens and closes by the clock: what came at another time is what is shown in it.
    private func point(_ kind: HardTime.Kind, _ title: String) -> String {
        switch kind {
        case .start: "Bắt đầu \(title)"
        case .by: "Vào muộn nhất \(title)"
        case .until: "Hết \(title)"
        case .end: "Hết giờ \(title)"
        case .on: "Lên sóng \(title): tiết mục đầu vào"
        case .off: "Hết sóng \(title): tiết mục cuối kết thúc"
        }
    }
    private func ofItHeld(_ held: String?) -> String { held.map { ", trong đó tạm dừng \($0)" } ?? "" }
    private func list(_ titles: TitleList) -> String { titles.text({ "“\($0)”" }, more: VietnameseFrame().more) }
}
