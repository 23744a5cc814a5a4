internal import Timeline

/// What the file itself holds, keys and forms, stays as it is written there.
struct VietnameseShowFile: ShowFilePhrases {
    func tooLarge(megabytes: Int) -> String { "tệp quá lớn; tệp chương trình tối đa \(megabytes) MB" }
    var empty: String { "tệp trống; tệp chương trình bắt đầu bằng 'show: TÊN CHƯƠNG TRÌNH'" }
    var notUTF8: String { "tệp không phải UTF-8; hãy lưu lại theo UTF-8" }
    func controlCharacter(_ code: String) -> String { "không được có ký tự điều khiển \(code)" }
    func syntax(_ problem: String, cause: SyntaxCause?) -> String {
        let remedy =
            switch cause {
            case .colonInText: "đặt đoạn chữ có dấu hai chấm trong ngoặc kép: title: \"Tọa đàm: chặng tiếp theo\""
            case .textInBrackets:
                "trong { } hoặc [ ] hãy đặt đoạn chữ có dấu phẩy, dấu hai chấm hay ngoặc kép trong ngoặc kép, và đóng đủ ngoặc"
            case .tab: "thụt lề bằng dấu cách, không dùng phím Tab"
            case .signAtStart: "đặt đoạn chữ bắt đầu bằng ký hiệu như @, %, ` hoặc * trong ngoặc kép"
            case .openQuote: "có ngoặc kép mở mà chưa đóng"
            case .textAfterQuote:
                "đặt cả đoạn chữ trong ngoặc, dùng ngoặc đơn nếu bên trong có ngoặc kép: '\"Quê hương\", trực tiếp'"
            case .indentation: "các dòng của một danh sách phải bắt đầu ở cùng một cột"
            case nil: ""
            }
        return remedy.isEmpty ? "không đọc được theo YAML: \(problem)" : "\(remedy) (YAML báo: \(problem))"
    }
    var severalDocuments: String { "tài liệu thứ hai bắt đầu ở đây; mỗi tệp chỉ có một chương trình" }
    func tooDeep(limit: Int) -> String {
        "lồng quá sâu; danh sách và bảng trong tệp chương trình lồng nhau tối đa \(limit) cấp"
    }
    func tooManyNodes(limit: Int) -> String {
        "quá nhiều nội dung; tệp chương trình có tối đa \(limit) giá trị, tính cả bí danh được viết ra"
    }
    func tooMany(_ thing: ShowFileThing, limit: Int) -> String { "quá nhiều \(noun(thing)); mỗi chương trình có tối đa \(limit)" }
    func unknownAlias(_ name: String) -> String { "bí danh '*\(name)' không ứng với gì ở phía trên" }

    func wrongForm(_ subject: ShowFileSubject, expected: ShowFileForm, found: ShowFileForm) -> String {
        "\(phrase(subject)) phải là \(noun(expected)), không phải \(noun(found))"
    }
    func unknownKey(_ key: String, of shape: ShowFileShape, nearest: String?) -> String {
        "khóa lạ '\(key)' trong \(noun(shape))\(guess(nearest))"
    }
    func restOfText(_ text: String) -> String {
        "'\(text)' có vẻ là phần sau của một đoạn chữ có dấu phẩy; trong { } phải đặt đoạn ấy trong ngoặc kép"
    }
    func duplicateKey(_ key: String, firstLine: Int) -> String { "khóa '\(key)' đã có ở dòng \(firstLine)" }
    func missingKey(_ key: String, of shape: ShowFileShape) -> String { "\(noun(shape)) phải có '\(key)'" }
    func textEmpty(_ subject: ShowFileSubject) -> String { "\(phrase(subject)) không được để trống" }
    func textTooLong(_ subject: ShowFileSubject, limit: Int) -> String {
        "\(phrase(subject)) quá dài; tối đa \(limit) ký tự"
    }
    func textUnsafe(_ subject: ShowFileSubject, _ code: String) -> String {
        "\(phrase(subject)) chứa ký tự vô hình \(code), không được phép"
    }
    func notADuration(_ key: String, _ text: String) -> String {
        "'\(text)' ở '\(key)' không phải thời lượng; thời lượng viết là 90s, 10m, 10 min, 1h30m, 7:30 hoặc 1:05:00"
    }
    func notATime(_ key: String, _ text: String) -> String {
        "'\(text)' ở '\(key)' không phải giờ; giờ viết là 08:30, 08:30:15, 8:30 PM hoặc, sau nửa đêm, 25:10"
    }
    func weekdayWithoutDate(_ key: String, _ text: String) -> String {
        "'\(text)' ở '\(key)' ghi thứ trong tuần, nhưng chương trình chưa có ngày; thêm 'date: 2026-10-10' vào chương trình"
    }
    func notAnAnchor(_ text: String) -> String {
        "'\(text)' ở 'at' không phải thời điểm của hiệu lệnh; viết là +30s hoặc start-1m (theo lúc tiết mục bắt đầu), "
            + "-20s hoặc end+10s (theo lúc tiết mục kết thúc), on:WINDOW-1m hoặc off:WINDOW-30s (theo khung phát sóng), "
            + "08:30:00 (theo đồng hồ) hoặc call (chờ hiệu)"
    }
    func notATruth(_ key: String, _ text: String) -> String { "'\(text)' ở '\(key)' phải là true hoặc false" }
    func notAPriority(_ text: String, limit: Int) -> String {
        "'\(text)' ở 'priority' phải là số nguyên từ -\(limit) đến \(limit)"
    }
    func notADate(_ text: String) -> String { "'\(text)' không phải một ngày có thật; ngày viết là 2023-10-10" }
    func notAnAdvance(_ text: String, nearest: String?) -> String {
        "'\(text)' ở 'advance' phải là manual hoặc auto\(guess(nearest))"
    }
    func notAControl(_ text: String, nearest: String?) -> String {
        "'\(text)' ở 'by' phải là clock (theo đồng hồ) hoặc hand (bằng tay)\(guess(nearest))"
    }
    func notAnID(_ key: String, _ text: String) -> String {
        "'\(text)' ở '\(key)' không phải mã; mã gồm chữ cái, chữ số, '-', '_' và '.', không có dấu cách, tối đa 200 byte"
    }
    func unknownTimeZone(_ text: String) -> String { "không biết múi giờ '\(text)'; múi giờ viết là Asia/Ho_Chi_Minh" }

    func duplicateID(_ thing: ShowFileThing, _ id: String, firstLine: Int) -> String {
        "mã \(noun(thing)) '\(id)' đã dùng ở dòng \(firstLine)"
    }
    func unknownSegment(_ key: String, _ id: String, nearest: String?) -> String {
        "'\(key)' không chỉ tiết mục nào: '\(id)'\(guess(nearest))"
    }
    func unknownWindow(_ id: String, nearest: String?) -> String {
        "'at' không chỉ khung phát sóng nào: '\(id)'\(guess(nearest))"
    }
    var partIsShow: String { "phần không được mang mã 'show': 'end:show' là giờ kết thúc cả chương trình" }
    var noSegments: String { "chương trình không có tiết mục nào" }
    var durationAndUntil: String { "mỗi tiết mục chỉ có 'duration' hoặc 'until', không có cả hai" }
    var neitherDurationNorUntil: String {
        "mỗi tiết mục phải có 'duration' hoặc 'until', hoặc có một giờ phía sau cho biết thời lượng: "
            + "'start' hay 'planned' của tiết mục khác, 'until' của phần hoặc 'end' của chương trình"
    }
    func lengthOfTwo(other: String) -> String {
        "không biết tiết mục này dài bao lâu: trước giờ kế tiếp còn có '\(other)', cũng không có thời lượng; "
            + "hãy ghi 'duration' cho một trong hai"
    }
    func noLengthLeft(until time: ShowTime, meant: ShowTime?) -> String {
        "đến giờ kế tiếp, \(time.text), không còn lại gì cho tiết mục này; hãy ghi 'duration'\(midnight(meant))"
    }
    var startAndPlanned: String {
        "mỗi tiết mục chỉ có 'start', là giờ phải chờ, hoặc 'planned', là giờ dự kiến, không có cả hai"
    }
    func lengthOfMilestone(_ key: String) -> String { "mốc 'milestone' tự qua và không có '\(key)'" }
    func notOfOpen(_ key: String) -> String {
        "tiết mục có 'duration: open' không có thời lượng nên không dùng '\(key)' như vậy được"
    }
    var autoByEar: String { "hiệu lệnh chờ hiệu không thể là 'auto': đồng hồ không biết lúc nào gọi" }
    var laneItemWithoutTimes: String {
        "mỗi việc trong luồng song song cần 'start' cùng 'until' hoặc 'duration', hoặc 'with' và mã của một tiết mục"
    }
    func laneItemWithAnd(_ key: String) -> String { "việc đi 'with' một tiết mục thì theo giờ của tiết mục ấy, không có '\(key)'" }
    func untilBeforeStart(start: ShowTime, until: ShowTime) -> String {
        "until \(until.text) đứng trước start \(start.text)\(midnight(until.milliseconds < 86_400_000 ? until + .hours(24) : nil))"
    }
    func minAboveDuration(min: Milliseconds, duration: Milliseconds) -> String {
        "min \(min.text) lớn hơn thời lượng \(duration.text)"
    }
    func maxBelowDuration(max: Milliseconds, duration: Milliseconds) -> String {
        "max \(max.text) nhỏ hơn thời lượng \(duration.text)"
    }
    func minAboveMax(min: Milliseconds, max: Milliseconds) -> String { "min \(min.text) lớn hơn max \(max.text)" }
    func windowBackwards(from: String, to: String) -> String {
        "khung phát sóng kết thúc bằng '\(to)', tiết mục này lại đứng trước '\(from)'"
    }
    func offNotAfterOn(on: ShowTime, off: ShowTime, meant: ShowTime?) -> String {
        "giờ hết sóng \(off.text) không sau giờ lên sóng \(on.text)\(midnight(meant))"
    }
    func redAboveYellow(red: Milliseconds, yellow: Milliseconds) -> String { "red \(red.text) lớn hơn yellow \(yellow.text)" }

    func clocksGoForward(from: ShowTime, to: ShowTime) -> String {
        "trong chương trình này đồng hồ được vặn tiến từ \(from.text) lên \(to.text); "
            + "thời lượng và đếm ngược đã tính đến điều đó"
    }
    func clocksGoBack(from: ShowTime, to: ShowTime) -> String {
        "trong chương trình này đồng hồ được vặn lùi từ \(from.text) về \(to.text); "
            + "thời lượng và đếm ngược đã tính đến điều đó"
    }
    func timeMissing(_ time: ShowTime, countsAs counted: ShowTime) -> String {
        "đêm đó không có \(time.text): đồng hồ được vặn tiến qua giờ này; tính là \(counted.text)"
    }
    func timeTwice(_ time: ShowTime) -> String {
        "đêm đó có hai lần \(time.text): đồng hồ được vặn lùi qua giờ này; tính lần đầu"
    }
    func secondsAmongMinutes(_ text: String, read: Milliseconds, meant: Milliseconds) -> String {
        "'\(text)' là \(read.text), mà các tiết mục bên cạnh dài hàng phút; có phải ý là \(meant.text)? Hãy viết \(meant.text) hoặc \(read.text)"
    }
    var noStart: String { "không nơi nào ghi giờ bắt đầu chương trình; kế hoạch tính từ 00:00:00" }
    func startMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "theo kế hoạch, '\(segment)' bắt đầu muộn \(late.text) so với giờ bắt đầu cố định \(time.text)\(midnight(meant))"
    }
    func untilMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "theo kế hoạch, '\(segment)' kết thúc muộn \(late.text) so với giờ kết thúc cố định \(time.text)\(midnight(meant))"
    }
    func startByMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "theo kế hoạch, '\(segment)' bắt đầu muộn \(late.text) so với giờ muộn nhất \(time.text)\(midnight(meant))"
    }
    func partEndMissed(part: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "theo kế hoạch, phần '\(part)' kết thúc muộn \(late.text) so với giờ kết thúc \(time.text)\(midnight(meant))"
    }
    func showEndMissed(at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "theo kế hoạch, chương trình kết thúc muộn \(late.text) so với giờ kết thúc \(time.text)\(midnight(meant))"
    }
    func onMissed(window: String, at time: ShowTime, by late: Milliseconds) -> String {
        "theo kế hoạch, lên sóng muộn \(late.text): khung phát sóng '\(window)' bắt đầu lúc \(time.text)"
    }
    func offMissed(window: String, at time: ShowTime, by late: Milliseconds) -> String {
        "kế hoạch quá giờ \(late.text): khung phát sóng '\(window)' hết sóng lúc \(time.text)"
    }
    func gap(before: String, after: String, of gap: Milliseconds) -> String {
        "trống \(gap.text) giữa '\(after)' và giờ bắt đầu cố định của '\(before)'"
    }
    func gapOnAir(before: String, after: String, window: String, of gap: Milliseconds) -> String {
        "trống sóng \(gap.text) (khung phát sóng '\(window)') giữa '\(after)' và giờ bắt đầu cố định của '\(before)'"
    }
    func windowStartsEarly(window: String, at time: ShowTime, by early: Milliseconds) -> String {
        "kế hoạch bắt đầu \(early.text) trước khi khung phát sóng '\(window)' lên sóng lúc \(time.text)"
    }
    func windowEndsEarly(window: String, at time: ShowTime, by early: Milliseconds) -> String {
        "kế hoạch không lấp đầy khung phát sóng '\(window)': xong sớm \(early.text) so với giờ hết sóng \(time.text)"
    }
    func windowEmpty(window: String) -> String {
        "kế hoạch không lấp đầy khung phát sóng '\(window)': mọi tiết mục trong đó đều là tiết mục dự phòng"
    }
    func cueBeyond(cue: String, offset: Milliseconds, segment: String, length: Milliseconds) -> String {
        "hiệu lệnh '\(cue)' nằm ngoài tiết mục: \(offset.text) dài hơn \(length.text) của '\(segment)'"
    }
    func cueOutside(
        cue: String, at time: ShowTime, segment: String, start: ShowTime, end: ShowTime, meant: ShowTime?
    ) -> String {
        "hiệu lệnh '\(cue)' nằm ngoài tiết mục: \(time.text) không ở trong khoảng \(start.text) đến \(end.text), "
            + "lúc dự kiến có '\(segment)'\(midnight(meant))"
    }
    func unknownDepartment(cue: String, _ department: String, nearest: String?) -> String {
        "hiệu lệnh '\(cue)' dành cho bộ phận '\(department)', chưa khai báo ở đâu\(guess(nearest))"
    }

    var notAKeyFile: String {
        "đây không phải tệp phím; tệp phím có một dòng cho mỗi thao tác, như 'back: b' hoặc 'go: [space, enter]'"
    }
    func notKeys(_ action: String) -> String {
        "'\(action)' cần một phím hoặc một danh sách phím, như 'back: b' hoặc 'go: [space, enter]'"
    }
    func sameAction(_ action: String, firstLine: Int) -> String { "'\(action)' đã có ở dòng \(firstLine)" }

    func moreErrors(_ count: Int) -> String { "và \(count) lỗi nữa" }
    func moreWarnings(_ count: Int) -> String { "và \(count) cảnh báo nữa" }

    func doesNotLoad(_ name: String) -> String { "\(name): không nạp được" }
    func noDurationToChange(_ name: String, segment number: Int) -> String {
        "\(name): tiết mục thứ \(number) không có duration để sửa"
    }
    var figureNotByItself: String {
        "không sửa riêng con số này được mà không đụng tới chỗ khác (dùng chung qua anchor chăng?); hãy sửa tay"
    }

    // What they have in common.

    private func guess(_ nearest: String?) -> String { nearest.map { "; ý bạn là '\($0)'?" } ?? "" }

    private func midnight(_ meant: ShowTime?) -> String {
        meant.map { "; giờ sau nửa đêm viết tiếp là \($0.text)" } ?? ""
    }

    private func noun(_ thing: ShowFileThing) -> String {
        switch thing {
        case .part: "phần"
        case .segment: "tiết mục"
        case .cue: "hiệu lệnh"
        case .window: "khung phát sóng"
        case .lane: "luồng song song"
        case .laneItem: "việc trong luồng song song"
        }
    }

    private func noun(_ form: ShowFileForm) -> String {
        switch form {
        case .text: "văn bản"
        case .list: "danh sách"
        case .mapping: "bảng (khóa: giá trị)"
        }
    }

    private func noun(_ shape: ShowFileShape) -> String {
        switch shape {
        case .show: "chương trình"
        case .warn: "'warn'"
        case .department: "bộ phận"
        case .window: "khung phát sóng"
        case .part: "phần"
        case .segment: "tiết mục"
        case .cue: "hiệu lệnh"
        case .contact: "người liên hệ"
        case .lane: "luồng song song"
        case .laneItem: "việc trong luồng song song"
        }
    }

    private func phrase(_ subject: ShowFileSubject) -> String {
        switch subject {
        case .file: "tệp chương trình"
        case .key(let key): "'\(key)'"
        case .item(let key): "mỗi giá trị trong '\(key)'"
        case .keys(let shape): "khóa của \(noun(shape))"
        case .name(let key): "tên trong '\(key)'"
        case .entry(let name, let key): "'\(name)' trong '\(key)'"
        }
    }
}
