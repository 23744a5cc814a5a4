struct VietnameseSheet: SheetPhrases {
    var decisions: String { "Đã hiểu như sau" }
    var warnings: String { "Cảnh báo" }
    var reserve: String { "dự phòng" }
    var open: String { "để ngỏ" }
    var until: String { "đến" }
    func place(_ sheet: String?, row: Int?, _ column: String?) -> String {
        [sheet, row.map { "dòng \($0)" }, column.map { "cột \($0)" }].compactMap { $0 }.joined(separator: ", ")
    }
    func importedFrom(_ name: String) -> String { "Lấy từ \(name)" }
    func written(_ name: String) -> String { "Đã ghi vào \(name)." }
    func notWritten(_ name: String) -> String { "Chưa ghi gì. runofshow import \(name) --to SHOW.yaml" }
    func counted(segments: Int, parts: Int) -> String { "\(segments) tiết mục trong \(parts) phần" }
    func isSheet(_ name: String) -> String {
        "\(name) là bảng tính, không phải tệp chương trình; chuyển thành tệp: runofshow import \(name) --to SHOW.yaml"
    }
    func cannotBeAShowFile(_ why: String) -> String { "bảng này không ghi thành tệp chương trình được: \(why)" }
    func badStart(_ text: String) -> String { "--start: “\(text)” không phải giờ; viết 18:00" }

    func mustBeNoon(_ text: String) -> String { "“\(text)” nằm giữa các giờ quanh trưa: hiểu là 12 giờ trưa" }
    func mustBeMidnight(_ text: String) -> String { "“\(text)” nằm giữa các giờ quanh nửa đêm: hiểu là nửa đêm" }
    func disagrees(_ start: String, _ end: String, _ length: String, counts: String) -> String {
        "từ \(start) đến \(end) không phải \(length): lấy \(counts)"
    }
    func endBeforeStart(_ start: String, _ end: String) -> String {
        "giờ kết thúc \(end) đứng trước giờ bắt đầu \(start) nên bỏ qua"
    }
    func noTime(_ text: String) -> String { "“\(text)” không phải giờ: tiết mục này nối tiếp tiết mục trên" }
    func noLength(_ text: String) -> String { "“\(text)” không phải thời lượng" }
    func isOpen(_ title: String) -> String { "“\(title)” không có thời lượng và phía sau không có gì cho biết: để ngỏ" }
    func isUntimed(_ title: String) -> String { "“\(title)” không có giờ lẫn thời lượng: để ngỏ" }
    func overlaps(_ end: String, _ next: String) -> String {
        "kết thúc lúc \(end), sau khi tiết mục tiếp theo đã bắt đầu lúc \(next)"
    }
    func goesBack(_ time: String, before: String) -> String { "\(time) đứng sau \(before) của dòng trên: thứ tự có đúng không?" }
    func guessedAfternoon(_ time: String) -> String { "không ghi sáng hay chiều: hiểu là \(time)" }
    var unknownCharacter: String { "một chữ đã mất trước khi tệp được lưu: nó hiện thành \u{FFFD}" }
    func cellCut(limit: Int) -> String { "chữ dài quá \(limit) byte nên bị cắt" }
    var moreWarnings: String { "còn nhiều cảnh báo nữa không hiện ra" }
    func columnsCut(limit: Int) -> String { "bỏ các cột sau \(limit) cột đầu" }
    func errorValue(_ text: String) -> String { "công thức cho ra \(text)" }
    var noStart: String { "không có giờ nào cho biết lúc bắt đầu: bắt đầu từ 00:00; ghi --start 18:00" }
    var untitled: String { "dòng này không có nội dung nên bỏ qua" }
    func milestoneBefore(_ time: String, _ title: String) -> String { "mốc lúc \(time) đến trước khi tiết mục “\(title)” bắt đầu" }
    func delayed(_ title: String, by length: String) -> String { "một khoảng lùi giờ làm “\(title)” dời \(length)" }
    func badValue(_ text: String) -> String { "“\(text)” không đọc được ở đây nên bỏ qua" }
    func doubleID(_ id: String) -> String { "mã “\(id)” có hai lần; cái sau nhận mã khác" }

    var empty: String { "tệp rỗng" }
    var noTimes: String { "không phải kịch bản: không bảng nào có giờ, không dòng nào mở đầu bằng giờ" }
    var noTimesInTable: String {
        "không phải kịch bản: có các dòng nhưng không thấy giờ hay thời lượng; --header và --columns để chỉ chỗ"
    }
    var onlyHidden: String { "mọi trang tính đều bị ẩn; --sheet để lấy một trang" }
    func severalDays(_ names: String) -> String { "có nhiều ngày; chọn một ngày bằng --day: \(names)" }
    func severalStages(_ names: String) -> String {
        "có nhiều sân khấu cùng lúc; chọn một bằng --stage (thêm --lanes để thấy các sân khấu khác bên cạnh): \(names)"
    }
    func noSheet(_ name: String, _ names: String) -> String { "không có trang tính “\(name)”; có: \(names)" }
    func noDay(_ name: String, _ names: String) -> String { "không có ngày “\(name)”; có: \(names)" }
    func noStage(_ name: String, _ names: String) -> String { "không có sân khấu “\(name)”; có: \(names)" }
    func noDays(_ name: String) -> String { "--day \(name): bảng này không ghi ngày" }
    func noStages(_ name: String) -> String { "--stage \(name): bảng này không ghi sân khấu" }
    func noColumn(_ name: String) -> String { "--columns: không có cột “\(name)”" }
    func badColumns(_ text: String, roles: String) -> String {
        "--columns: “\(text)” không có dạng VAI=CỘT; vai là một trong \(roles)"
    }
    func noRow(_ row: Int) -> String { "--header: dòng \(row) không có gì" }
    func unknownEncoding(_ name: String) -> String { "--encoding: máy này không biết bảng mã “\(name)”" }
    func cannotDecode(_ name: String) -> String { "chữ trong tệp không phải \(name)" }
    func picture(_ kind: String) -> String { "đây là ảnh (\(kind)), không phải bảng tính (xlsx)" }
    var hasPassword: String { "tệp có mật khẩu; hãy lưu lại không mật khẩu" }
    var oldExcel: String { "đây là tệp Excel kiểu cũ hoặc có mật khẩu; hãy lưu thành .xlsx không mật khẩu" }
    var openDocument: String { "đây là bảng tính OpenDocument; hãy lưu thành .xlsx hoặc CSV" }
    var word: String { "đây là tài liệu Word; hãy chép bảng sang bảng tính, hoặc lưu thành văn bản thuần" }
    var powerPoint: String { "đây là bài trình chiếu, không phải bảng tính (xlsx)" }
    var pdf: String { "đây là PDF; hãy xin bảng tính gốc" }
    var numbers: String { "đây là tài liệu Numbers; hãy xuất thành .xlsx hoặc CSV" }
    var zip: String { "đây là tệp nén zip không có bảng tính (xlsx) bên trong" }
    var html: String { "đây là trang web; hãy mở bằng chương trình bảng tính rồi lưu thành .xlsx" }
    var binary: String { "đây không phải văn bản, cũng không phải bảng tính (xlsx)" }
    var brokenArchive: String { "bảng tính (xlsx, tệp zip) bị hỏng, bị cắt cụt hoặc có mật khẩu" }
    var noWorkbook: String { "bảng tính (xlsx) thiếu một phần bắt buộc" }
    func brokenXML(_ file: String) -> String { "bảng tính (xlsx) bị hỏng: \(file) không phải XML" }
    var bomb: String { "tệp bung ra hoặc lồng nhau quá mức của mọi tệp thật: không đọc" }
    func brokenJSON(byte: Int) -> String { "không phải JSON: từ byte \(byte) không đọc được" }
    var noRundown: String {
        "là JSON, nhưng không phải rundown của Ontime hay của rundown editor Sofie có tiết mục bên trong: không phải kịch bản"
    }
    func tooLarge(megabytes: Int) -> String { "tệp lớn hơn \(megabytes) MB" }
    func tooManyRows(limit: Int) -> String { "có hơn \(limit) dòng" }
}
