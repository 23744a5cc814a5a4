struct VietnameseCall: CallPhrases {
    func tooManyArguments(_ count: Int, limit: Int) -> String { "một lệnh gọi có tối đa \(limit) đối số; lệnh này có \(count)" }
    func argumentTooLong(number: Int, bytes: Int, limit: Int) -> String {
        "đối số \(number) quá dài: \(bytes) byte; tối đa \(limit)"
    }
    func tooManyRecordings(_ count: Int, limit: Int) -> String { "so sánh tối đa \(limit) bản ghi; ở đây có \(count)" }
    func optionGoesWith(_ option: String, format: String) -> String { "\(option) đi cùng --as \(format)" }
    func speedOutOfRange(_ speed: Double) -> String { "tốc độ phải từ 0.1 đến 600, không phải \(speed)" }
    func noSegment(_ id: String, nearest: String?) -> String {
        "không có tiết mục “\(id)”" + (nearest.map { "; ý bạn là '\($0)'?" } ?? "")
    }
    func segmentsBackwards(from: String, to: String) -> String { "'\(to)' đứng trước '\(from)' trong chương trình" }

    func isFolder(_ name: String) -> String { "\(name): là thư mục" }
    func isNoPlainFile(_ name: String) -> String { "\(name): không phải tệp thường" }
    func exists(_ name: String) -> String { "\(name) đã có: chọn tên khác, hoặc --force để ghi đè" }
    func changedMeanwhile(_ name: String) -> String { "\(name) vừa bị sửa ở nơi khác: chưa ghi gì" }
    func standardOutput(_ why: String) -> String { "đầu ra chuẩn: \(why)" }

    func hasWarnings(_ name: String, count: Int) -> String { "\(name): \(count) cảnh báo, xem: runofshow check \(name)" }
    func isFaultless(_ name: String) -> String { "\(name): không có lỗi, không có cảnh báo" }
    var cannotBeRead: String { "không đọc được" }
    func line(_ number: Int, _ fault: String) -> String { "dòng \(number): \(fault)" }
    func cannotBeAFile(because why: String?) -> String {
        "chương trình trong bản ghi này không ghi thành tệp được" + (why.map { ": \($0)" } ?? "")
    }
    func droppedCuesAreKept(_ ids: String) -> String { "các hiệu lệnh đã bỏ vẫn được giữ lại: \(ids)" }

    func isThereAlready(_ name: String) -> String { "\(name) thuộc một bản ghi đã có: chỉ tính một lần" }
    func isSimulated(_ name: String) -> String { "\(name) là mô phỏng: không ai diễn thật" }
    func isOfAnotherShow(_ name: String, _ show: String, not asked: String) -> String {
        "\(name) là bản ghi của “\(show)”, không phải của “\(asked)”"
    }
    func areOfTwoShows(_ one: String, _ other: String) -> String {
        "không so sánh được bản ghi của hai chương trình: “\(one)” và “\(other)”"
    }
    func recording(_ path: String) -> String { "bản ghi: \(path)" }
    var nothingRecorded: String { "chưa có gì diễn ra: không giữ bản ghi" }
    func noRecordingNamed(_ name: String) -> String {
        "không có bản ghi nào tên “\(name)”, cũng không có bản ghi của chương trình nào tên như vậy"
    }
    func noShowNamed(_ name: String) -> String { "trong shows/ không có chương trình nào tên “\(name)”" }
    func nothingNamed(_ name: String) -> String { "không có chương trình hay bản ghi nào tên “\(name)”" }
    func nothingToWatch(_ name: String) -> String {
        "không có chương trình nào tên “\(name)”; thêm --wait để chờ đến khi có chương trình mang mã này chạy"
    }
    func severalAreNamed(_ name: String) -> String { "có nhiều tên bắt đầu bằng “\(name)”: hãy nêu rõ một tên" }
    func weekdayNeedsDate(_ text: String) -> String { "“\(text)” nêu thứ trong tuần, mà chương trình không có ngày" }
    var nameAShow: String { "hãy nêu một chương trình: tệp, mã hoặc tên" }
    var nameARecording: String { "không có chương trình nào đang chạy: hãy nêu tên bản ghi hoặc chương trình" }
    var nameAShowOrRecording: String { "hãy nêu tên chương trình hoặc bản ghi" }
    func whichOne(of count: Int) -> String { "Chọn bản nào? 1 đến \(count):" }
    var recordingHasNoExcerpt: String { "không có SHOW thì --from là bản ghi: không dùng kèm --to" }
    func goOnWith(_ path: String) -> String { "chương trình chưa kết thúc; chạy tiếp bằng: runofshow resume \(path)" }
    func anotherToResume(_ path: String) -> String { "bản khác không có ai điều hành: runofshow resume \(path)" }
    func noneUnfinished(in folder: String) -> String { "\(folder)/… (không có bản ghi dở dang)" }
    func notSaved(_ count: Int, _ why: String) -> String { "\(count) mẩu ghi không lưu được: \(why)" }
    var diskDoesNotAnswer: String { "đĩa có bản ghi không trả lời" }
}
