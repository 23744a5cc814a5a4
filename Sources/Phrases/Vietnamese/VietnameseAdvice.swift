internal import Timeline

struct VietnameseAdvice: AdvicePhrases {
    var beforeTheDay: String { "Cần chỉnh trước ngày diễn chính thức" }
    var forNextTime: String { "Cần chỉnh cho lần sau" }

    func endedEarly(_ title: String, at time: String, _ seen: Occurrence) -> String {
        "\(quoted(title)) hết sóng lúc \(time), mà chương trình xong trước \(by(seen))\(often(seen)): cần lấp khoảng đó."
    }
    func missed(_ kind: HardTime.Kind, _ title: String, at time: String, _ seen: Occurrence) -> String {
        let (title, often, by) = (quoted(title), often(seen), by(seen))
        return switch kind {
        case .off:
            "\(title) hết sóng lúc \(time); chương trình chạy quá giờ đó\(often), quá \(by): phải rút ngần ấy ở phía trước."
        case .until: "\(title) phải xong lúc \(time) mà bị muộn\(often), muộn \(by): cần cho kết thúc sớm hơn."
        case .on: "\(title) lên sóng lúc \(time); chương trình vào muộn hơn\(often), muộn \(by): cần sẵn sàng sớm hơn."
        case .by: "\(title) phải bắt đầu trước \(time) mà vào muộn\(often), muộn \(by): cần sẵn sàng sớm hơn."
        case .end: "\(title) phải xong lúc \(time) mà còn kéo dài\(often), quá \(by): cần cho kết thúc sớm hơn."
        case .start: "\(title) bắt đầu lúc \(time) mà vào muộn\(often), muộn \(by): cần sẵn sàng sớm hơn."
        }
    }

    func tooLong(_ title: String, planned: String, wouldDo: String, cut: String, _ seen: Occurrence) -> String {
        "\(quoted(title)) dài hơn kế hoạch\(often(seen)), quá \(by(seen)): "
            + "nên định \(wouldDo) thay vì \(planned), hoặc cắt bớt \(cut)\(onlyOnce(seen))."
    }
    func tooShort(_ title: String, planned: String, wouldDo: String, _ seen: Occurrence) -> String {
        "\(quoted(title)) ngắn hơn kế hoạch\(often(seen)), hụt \(by(seen)): "
            + "chỉ cần \(wouldDo) thay vì \(planned)\(onlyOnce(seen))."
    }
    func neverRun(_ titles: TitleList) -> String { "Chưa chạy lần nào, nên chưa biết dài bao nhiêu: \(list(titles))." }
    func improvised(_ titles: TitleList) -> String {
        "Không có trong kế hoạch mà vẫn diễn: \(list(titles)). Nên đưa vào kế hoạch."
    }
    func heldOnce(_ title: String, for time: String) -> String {
        "Tạm dừng \(time) ở \(quoted(title)): tìm xem cái gì chưa sẵn sàng."
    }
    func held(_ count: Int, for time: String, longest: String, in title: String) -> String {
        "Tạm dừng \(count) lần, tổng cộng \(time), lâu nhất \(longest) ở \(quoted(title)): tìm xem cái gì chưa sẵn sàng."
    }

    func cuesMissed(_ calls: TitleList) -> String {
        "Đã tới lúc mà không ai gọi: \(list(calls)). Hãy giao cho người gọi, hoặc bỏ đi."
    }
    func unpunctual(_ department: String, within: Int, of timed: Int, median: String) -> String {
        "\(department): \(within) trên \(timed) hiệu lệnh lệch không quá 2 giây (trung vị \(median))."
    }

    func goTwice(_ count: Int) -> String { "GO bị bấm đúp \(count) lần: bấm một lần là đủ, lần sau bị chặn." }
    func keysWhileLocked(_ count: Int) -> String {
        "\(count) lần bấm phím khi bàn phím đang khóa: bấm L hai lần để mở."
    }
    func commandsRefused(_ count: Int, most: String) -> String {
        "\(count) lệnh không làm được vào lúc đó, nhiều nhất là “\(most)”."
    }
    func putRight(_ count: Int) -> String {
        "\(count) thay đổi về nội dung, hiệu lệnh hoặc thứ tự được làm khi chạy: "
            + "“runofshow export BẢN-GHI --as show” ghi chúng vào tệp chương trình."
    }

    // What they have in common

    private func quoted(_ title: String) -> String { Quotation.title(title) }
    private func list(_ titles: TitleList) -> String { titles.text(Quotation.title, more: VietnameseFrame().more) }

    /// In how many of the recordings; nothing where there is one.
    private func often(_ seen: Occurrence) -> String {
        let count = seen.figures.count
        if seen.all == 1 { return "" }
        if count < seen.all { return " ở \(count) trên \(seen.all) bản ghi" }
        return count == 2 ? " ở cả hai bản ghi" : " ở cả \(count) bản ghi"
    }

    private func by(_ seen: Occurrence) -> String {
        guard seen.figures.count > 2 else { return seen.figures.joined(separator: " và ") }
        return "\(seen.figures[0]) đến \(seen.figures[seen.figures.count - 1])"
    }

    /// What happened once need not be usual.
    private func onlyOnce(_ seen: Occurrence) -> String { seen.all == 1 ? ", nếu lần chạy khác cũng vậy" : "" }
}
