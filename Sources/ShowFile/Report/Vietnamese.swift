internal import Timeline

/// All that is said about show files in Vietnamese. The words are those of the table at ``Language``; what the file
/// itself holds, keys and forms, stays as it is written there.
extension Fault {
    package var vietnamese: String {
        switch self {
        case .tooLarge: "tệp quá lớn; tệp chương trình tối đa \(Limits.bytes / 1_048_576) MB"
        case .empty: "tệp trống; tệp chương trình bắt đầu bằng 'show: TÊN CHƯƠNG TRÌNH'"
        case .notUTF8: "tệp không phải UTF-8; hãy lưu lại theo UTF-8"
        case .controlCharacter(let code): "không được có ký tự điều khiển \(unicode(code))"
        case .syntax(let problem): "không đọc được theo YAML: \(problem)"
        case .severalDocuments: "tài liệu thứ hai bắt đầu ở đây; mỗi tệp chỉ có một chương trình"
        case .tooDeep: "lồng quá sâu; danh sách và bảng trong tệp chương trình lồng nhau tối đa \(Limits.depth) cấp"
        case .tooManyNodes:
            "quá nhiều nội dung; tệp chương trình có tối đa \(Limits.nodes) giá trị, tính cả bí danh được viết ra"
        case .tooMany(let thing, let limit): "quá nhiều \(noun(thing)); mỗi chương trình có tối đa \(limit)"
        case .unknownAlias(let name): "bí danh '*\(quoted(name))' không ứng với gì ở phía trên"

        case .wrongForm(let subject, let expected, let found):
            "\(phrase(subject)) phải là \(noun(expected)), không phải \(noun(found))"
        case .unknownKey(let key, let shape, let nearest):
            "khóa lạ '\(quoted(key))' trong \(noun(shape))\(guess(nearest))"
        case .restOfText(let text):
            "'\(quoted(text))' có vẻ là phần sau của một đoạn chữ có dấu phẩy; trong { } phải đặt đoạn ấy trong ngoặc kép"
        case .duplicateKey(let key, let line): "khóa '\(quoted(key))' đã có ở dòng \(line)"
        case .missingKey(let key, let shape): "\(noun(shape)) phải có '\(key.rawValue)'"
        case .textEmpty(let subject): "\(phrase(subject)) không được để trống"
        case .textTooLong(let subject, let limit): "\(phrase(subject)) quá dài; tối đa \(limit) ký tự"
        case .textUnsafe(let subject, let code): "\(phrase(subject)) chứa ký tự vô hình \(unicode(code)), không được phép"
        case .notADuration(let key, let text):
            "'\(quoted(text))' ở '\(key.rawValue)' không phải thời lượng; thời lượng viết là 90s, 10m, 1h30m, 7:30 hoặc 1:05:00"
        case .notATime(let key, let text):
            "'\(quoted(text))' ở '\(key.rawValue)' không phải giờ; giờ viết là 08:30, 08:30:15 hoặc, sau nửa đêm, 25:10"
        case .notAnAnchor(let text):
            "'\(quoted(text))' ở 'at' không phải thời điểm của hiệu lệnh; viết là +30s (sau khi mục bắt đầu), "
                + "-20s (trước khi mục hết), 08:30:00 (theo đồng hồ) hoặc call (chờ hiệu)"
        case .notATruth(let key, let text): "'\(quoted(text))' ở '\(key.rawValue)' phải là true hoặc false"
        case .notAPriority(let text):
            "'\(quoted(text))' ở 'priority' phải là số nguyên từ -\(Limits.priority) đến \(Limits.priority)"
        case .notADate(let text): "'\(quoted(text))' không phải một ngày có thật; ngày viết là 2023-10-10"
        case .notAnAdvance(let text, let nearest):
            "'\(quoted(text))' ở 'advance' phải là manual hoặc auto\(guess(nearest))"
        case .notAnID(let key, let text):
            "'\(quoted(text))' ở '\(key.rawValue)' không phải mã; mã gồm chữ cái, chữ số, '-', '_' và '.', "
                + "không có dấu cách, tối đa 200 byte"
        case .unknownTimeZone(let text): "không biết múi giờ '\(quoted(text))'; múi giờ viết là Asia/Ho_Chi_Minh"

        case .duplicateID(let thing, let id, let line): "mã \(noun(thing)) '\(quoted(id))' đã dùng ở dòng \(line)"
        case .unknownSegment(let key, let id, let nearest):
            "'\(key.rawValue)' không chỉ mục nào: '\(quoted(id))'\(guess(nearest))"
        case .noSegments: "chương trình không có mục nào"
        case .durationAndUntil: "mỗi mục chỉ có 'duration' hoặc 'until', không có cả hai"
        case .neitherDurationNorUntil: "mỗi mục phải có 'duration' hoặc 'until'"
        case .minAboveDuration(let min, let duration): "min \(min.text) lớn hơn thời lượng \(duration.text)"
        case .maxBelowDuration(let max, let duration): "max \(max.text) nhỏ hơn thời lượng \(duration.text)"
        case .minAboveMax(let min, let max): "min \(min.text) lớn hơn max \(max.text)"
        case .windowBackwards(let from, let to):
            "khung phát sóng kết thúc bằng '\(quoted(to))', mục này lại đứng trước '\(quoted(from))'"
        case .offNotAfterOn(let on, let off): "giờ xuống sóng \(off.text) không sau giờ lên sóng \(on.text)"
        case .redAboveYellow(let red, let yellow): "red \(red.text) lớn hơn yellow \(yellow.text)"

        case .clockIsSet(let from, let to):
            "trong chương trình này đồng hồ được vặn \(to > from ? "tiến từ \(from.text) lên" : "lùi từ \(from.text) về") \(to.text); "
                + "thời lượng và đếm ngược đã tính đến điều đó"
        case .timeMissing(let time, let counted):
            "đêm đó không có \(time.text): đồng hồ được vặn tiến qua giờ này; tính là \(counted.text)"
        case .timeTwice(let time):
            "đêm đó có hai lần \(time.text): đồng hồ được vặn lùi qua giờ này; tính lần đầu"
        case .noStart: "không nơi nào ghi giờ bắt đầu chương trình; kế hoạch tính từ 00:00:00"
        case .startMissed(let segment, let time, let late):
            "theo kế hoạch, '\(quoted(segment))' trễ \(late.text) so với giờ bắt đầu cứng \(time.text)"
        case .untilMissed(let segment, let time, let late):
            "theo kế hoạch, '\(quoted(segment))' hết trễ \(late.text) so với giờ kết thúc cứng \(time.text)"
        case .onMissed(let window, let time, let late):
            "theo kế hoạch, lên sóng trễ \(late.text): khung phát sóng '\(quoted(window))' bắt đầu lúc \(time.text)"
        case .offMissed(let window, let time, let late):
            "kế hoạch quá giờ \(late.text): khung phát sóng '\(quoted(window))' xuống sóng lúc \(time.text)"
        case .gap(let before, let after, let gap):
            "trống \(gap.text) giữa '\(quoted(after))' và giờ bắt đầu cứng của '\(quoted(before))'"
        case .gapOnAir(let before, let after, let window, let gap):
            "trống sóng \(gap.text) (khung phát sóng '\(quoted(window))') giữa '\(quoted(after))' và giờ bắt đầu cứng "
                + "của '\(quoted(before))'"
        case .windowStartsEarly(let window, let time, let early):
            "kế hoạch bắt đầu \(early.text) trước khi khung phát sóng '\(quoted(window))' lên sóng lúc \(time.text)"
        case .windowEndsEarly(let window, let time, let early):
            "kế hoạch không lấp đầy khung phát sóng '\(quoted(window))': hết \(early.text) trước giờ xuống sóng \(time.text)"
        case .windowEmpty(let window):
            "kế hoạch không lấp đầy khung phát sóng '\(quoted(window))': mọi mục trong đó đều là mục dự phòng"
        case .cueBeyond(let cue, let offset, let segment, let length):
            "hiệu lệnh '\(quoted(cue))' nằm ngoài mục: \(offset.text) dài hơn \(length.text) của '\(quoted(segment))'"
        case .cueOutside(let cue, let time, let segment, let start, let end):
            "hiệu lệnh '\(quoted(cue))' nằm ngoài mục: \(time.text) không ở trong khoảng \(start.text) đến \(end.text), "
                + "lúc dự kiến có '\(quoted(segment))'"
        case .unknownDepartment(let cue, let department, let nearest):
            "hiệu lệnh '\(quoted(cue))' dành cho bộ phận '\(quoted(department))', chưa khai báo ở đâu\(guess(nearest))"

        case .notAKeyFile:
            "đây không phải bảng phím; bảng phím có một dòng cho mỗi thao tác, như 'back: b' hoặc 'go: [space, enter]'"
        case .notKeys(let action):
            "'\(quoted(action))' cần một phím hoặc một danh sách phím, như 'back: b' hoặc 'go: [space, enter]'"
        case .sameAction(let action, let line): "'\(quoted(action))' đã có ở dòng \(line)"

        case .moreErrors(let count): "và \(count) lỗi nữa"
        case .moreWarnings(let count): "và \(count) cảnh báo nữa"
        }
    }

    private func guess(_ nearest: String?) -> String { nearest.map { "; ý bạn là '\(quoted($0))'?" } ?? "" }

    private func noun(_ thing: Thing) -> String {
        switch thing {
        case .part: "phần"
        case .segment: "mục"
        case .cue: "hiệu lệnh"
        case .window: "khung phát sóng"
        }
    }

    private func noun(_ form: Form) -> String {
        switch form {
        case .text: "văn bản"
        case .list: "danh sách"
        case .mapping: "bảng (khóa: giá trị)"
        }
    }

    private func noun(_ shape: Shape) -> String {
        switch shape {
        case .show: "chương trình"
        case .warn: "'warn'"
        case .window: "khung phát sóng"
        case .part: "phần"
        case .segment: "mục"
        case .cue: "hiệu lệnh"
        }
    }

    private func phrase(_ subject: Subject) -> String {
        switch subject {
        case .file: "tệp chương trình"
        case .key(let key): "'\(key.rawValue)'"
        case .item(let key): "mỗi giá trị trong '\(key.rawValue)'"
        case .keys(let shape): "khóa của \(noun(shape))"
        case .name(let key): "tên trong '\(key.rawValue)'"
        case .entry(let name, let key): "'\(quoted(name))' trong '\(key.rawValue)'"
        }
    }
}
