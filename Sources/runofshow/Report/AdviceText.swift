import Console
import Phrases
import Recording
import Report
import Timeline

/// What to change before the next time, in sentences.
struct AdviceText {
    let words: Words

    /// Whether the next time is the day itself.
    func heading(_ reports: [ShowReport]) -> String {
        reports.allSatisfy { $0.mode != .live }
            ? words.say("What to change before the live day", "Cần chỉnh trước ngày diễn chính thức")
            : words.say("What to change for the next time", "Cần chỉnh cho lần sau")
    }

    func sentence(_ advice: Advice) -> String {
        switch advice {
        case .pointMissed(let kind, let title, let time, let seen): pointMissed(kind, title, time, seen)
        case .tooLong(let title, let planned, let seen, let wouldDo):
            words.say(
                "\(quoted(title)) ran over\(rehearsals(seen)), by \(spans(seen)): plan \(Figures.length(wouldDo)) instead of \(Figures.length(planned)), or cut \(Figures.length(wouldDo - planned))\(onlyOnce(seen)).",
                "\(quoted(title)) dài hơn kế hoạch\(rehearsals(seen)), quá \(spans(seen)): nên định \(Figures.length(wouldDo)) thay vì \(Figures.length(planned)), hoặc cắt bớt \(Figures.length(wouldDo - planned))\(onlyOnce(seen))."
            )
        case .tooShort(let title, let planned, let seen, let wouldDo):
            words.say(
                "\(quoted(title)) took less than planned\(rehearsals(seen)), by \(spans(seen)): \(Figures.length(wouldDo)) would do instead of \(Figures.length(planned))\(onlyOnce(seen)).",
                "\(quoted(title)) ngắn hơn kế hoạch\(rehearsals(seen)), hụt \(spans(seen)): chỉ cần \(Figures.length(wouldDo)) thay vì \(Figures.length(planned))\(onlyOnce(seen))."
            )
        case .neverRun(let titles):
            words.say(
                "Never on stage, so nobody knows how long it takes: \(list(titles)).",
                "Chưa chạy lần nào, nên chưa biết dài bao nhiêu: \(list(titles)).")
        case .improvised(let segments):
            words.say(
                "Not in the plan and on stage all the same: \(improvised(segments)). Put it into the plan.",
                "Không có trong kế hoạch mà vẫn diễn: \(improvised(segments)). Nên đưa vào kế hoạch.")
        case .held(let count, let total, let longest, let title): held(count, total, longest, title)
        case .cuesMissed(let calls):
            words.say(
                "Not called although their moment came: \(list(calls)). Give them to somebody, or take them out.",
                "Đã tới lúc mà không ai gọi: \(list(calls)). Hãy giao cho người gọi, hoặc bỏ đi.")
        case .unpunctual(let department, let figures):
            words.say(
                "\(department): \(figures.within) of \(figures.timed) cues within 2 s of their time (median \(words.late(figures.median ?? .zero))).",
                "\(department): \(figures.within) trên \(figures.timed) hiệu lệnh lệch không quá 2 giây (trung vị \(words.late(figures.median ?? .zero)))."
            )
        case .goTwice(let count):
            words.say(
                "GO was struck twice in a row, \(count) times: once is enough, the second is held off.",
                "GO bị bấm đúp \(count) lần: bấm một lần là đủ, lần sau bị chặn.")
        case .keysWhileLocked(let count):
            words.say(
                "\(count) keys were pressed while the keyboard was locked: L twice unlocks it.",
                "\(count) lần bấm phím khi bàn phím đang khóa: bấm L hai lần để mở.")
        case .commandsRefused(let count, let most):
            words.say(
                "\(count) commands were not possible when they were given, most often “\(most)”.",
                "\(count) lệnh không làm được vào lúc đó, nhiều nhất là “\(most)”.")
        case .putRight(let count):
            words.say(
                "\(count == 1 ? "1 change to texts, cues or the order was" : "\(count) changes to texts, cues or the order were") made on the way: “runofshow export LOG --as show” writes them into a show file.",
                "\(count) thay đổi về nội dung, hiệu lệnh hoặc thứ tự được làm khi chạy: “runofshow export BẢN-GHI --as show” ghi chúng vào tệp chương trình."
            )
        }
    }

    private func pointMissed(_ kind: HardPoint.Kind, _ title: String, _ time: ShowTime, _ seen: Advice.Seen) -> String {
        let at = words.time(time, seconds: time.milliseconds % 60_000 != 0)
        let (often, by) = (rehearsals(seen), spans(seen))
        if seen.overs.allSatisfy({ $0 < .zero }) {
            return words.say(
                "\(quoted(title)) goes off air at \(at), and the show was over \(by) before that\(often): there is so much to fill.",
                "\(quoted(title)) xuống sóng lúc \(at), mà chương trình xong trước \(by)\(often): cần lấp khoảng đó.")
        }
        switch kind {
        case .off:
            return words.say(
                "\(quoted(title)) goes off air at \(at); the show ran beyond that\(often), by \(by): so much has to go before it.",
                "\(quoted(title)) xuống sóng lúc \(at); chương trình chạy quá giờ đó\(often), quá \(by): phải rút ngần ấy ở phía trước."
            )
        case .until:
            return words.say(
                "\(quoted(title)) has to be out by \(at) and was late\(often), by \(by): bring it to its end sooner.",
                "\(quoted(title)) phải xong lúc \(at) mà bị trễ\(often), trễ \(by): cần cho kết thúc sớm hơn.")
        case .on:
            return words.say(
                "\(quoted(title)) goes on air at \(at); the show began later than that\(often), by \(by): be ready sooner.",
                "\(quoted(title)) lên sóng lúc \(at); chương trình vào trễ hơn\(often), trễ \(by): cần sẵn sàng sớm hơn.")
        case .start:
            return words.say(
                "\(quoted(title)) starts at \(at) and began late\(often), by \(by): be ready sooner.",
                "\(quoted(title)) bắt đầu lúc \(at) mà vào trễ\(often), trễ \(by): cần sẵn sàng sớm hơn.")
        }
    }

    private func held(_ count: Int, _ total: Milliseconds, _ longest: Milliseconds, _ title: String) -> String {
        let (all, one) = (Figures.up(total), Figures.up(longest))
        if count == 1 {
            return words.say(
                "Held for \(all) in \(quoted(title)): find out what was not ready.",
                "Tạm dừng \(all) ở \(quoted(title)): tìm xem cái gì chưa sẵn sàng.")
        }
        return words.say(
            "Held \(count) times, \(all) in all, the longest \(one) in \(quoted(title)): find out what was not ready.",
            "Tạm dừng \(count) lần, tổng cộng \(all), lâu nhất \(one) ở \(quoted(title)): tìm xem cái gì chưa sẵn sàng.")
    }

    /// In how many of the recordings; nothing where there is one.
    private func rehearsals(_ seen: Advice.Seen) -> String {
        let count = seen.overs.count
        if seen.of == 1 { return "" }
        if count < seen.of { return words.say(" in \(count) of \(seen.of) recordings", " ở \(count) trên \(seen.of) bản ghi") }
        return count == 2
            ? words.say(" in both recordings", " ở cả hai bản ghi")
            : words.say(" in all \(count) recordings", " ở cả \(count) bản ghi")
    }

    /// What happened once need not be usual.
    private func onlyOnce(_ seen: Advice.Seen) -> String {
        seen.of == 1 ? words.say(", if another run says so too", ", nếu lần chạy khác cũng vậy") : ""
    }

    /// `3:10 and 4:05`, of many the least and the most.
    private func spans(_ seen: Advice.Seen) -> String {
        let overs = seen.overs.sorted { abs($0.count) < abs($1.count) }
        func figure(_ over: Milliseconds) -> String { over < .zero ? Figures.down(-over) : Figures.up(over) }
        guard let least = overs.first, let most = overs.last, overs.count > 2 else {
            return seen.overs.map(figure).joined(separator: words.say(" and ", " và "))
        }
        return words.say("\(figure(least)) to \(figure(most))", "\(figure(least)) đến \(figure(most))")
    }

    private func improvised(_ segments: [Advice.Improvised]) -> String {
        list(segments.map { $0.title }, lengths: segments.map { $0.length.map { Figures.up($0) } })
    }

    /// In the other quotation marks where it has some itself.
    private func quoted(_ title: String) -> String { title.contains("“") ? "‘\(title)’" : "“\(title)”" }

    /// The first few, and how many more there are.
    private func list(_ titles: [String], lengths: [String?] = []) -> String {
        let most = 5
        let named = titles.prefix(most).enumerated().map { place, title in
            let length = place < lengths.count ? lengths[place] : nil
            return quoted(title) + (length.map { " (\($0))" } ?? "")
        }
        let more = titles.count - named.count
        return named.joined(separator: ", ") + (more > 0 ? words.say(" and \(more) more", " và \(more) nữa") : "")
    }
}
