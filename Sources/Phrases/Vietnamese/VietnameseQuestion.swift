struct VietnameseQuestion: QuestionPhrases {
    func isBeingRun(by who: String) -> String { "Chương trình này đang được chạy bởi \(who)." }
    var lookOnOrBegin: String { "[w] xem theo   [n] bắt đầu thêm một bản ghi khác   [q] thoát:" }
    func interruptedToday(at time: String, _ path: String) -> String {
        "Bản ghi của chương trình này bị gián đoạn hôm nay lúc \(time): \(path)"
    }
    func interruptedYesterday(at time: String, _ path: String) -> String {
        "Bản ghi của chương trình này bị gián đoạn hôm qua lúc \(time): \(path)"
    }
    func interrupted(on day: String, at time: String, _ path: String) -> String {
        "Bản ghi của chương trình này bị gián đoạn ngày \(day) lúc \(time): \(path)"
    }
    var goOnOrBegin: String { "[g] chạy tiếp bản này   [n] bắt đầu mới   [q] thoát:" }

    var changedSinceAsked: String { "Tình hình đã khác so với lúc hỏi." }
    func copyWhoseConsoleIsGone(_ who: String, ago: String) -> String {
        "Đây là bản sao. Chương trình do \(who) điều hành; bảng đó đã mất từ \(ago) trước."
    }
    func copyOfAShowBeingRun(by who: String, heard ago: String) -> String {
        "Đây là bản sao. CHƯƠNG TRÌNH ĐANG ĐƯỢC CHẠY bởi \(who), tin cuối \(ago) trước. "
            + "Hai bảng cùng điều hành còn tệ hơn không có bảng nào."
    }
    func copyOfAShowRun(by who: String, heard ago: String) -> String {
        "Đây là bản sao. Chương trình do \(who) điều hành, tin cuối \(ago) trước."
    }
    func takenOverFromACopy(by who: String, ago: String) -> String {
        "Chương trình đã do \(who) tiếp quản \(ago) trước, từ bản sao của bản ghi này. "
            + "Những gì làm ở đó từ lúc ấy KHÔNG có trong bản ghi này."
    }
    func takenOverAndThisIsTheirs(by who: String, ago: String) -> String {
        "Chương trình đã do \(who) tiếp quản \(ago) trước, và đây là bản ghi của họ. "
            + "Ở đây không biết được bảng đó còn chạy không: hãy hỏi họ."
    }
    var claimUnreadable: String {
        "Có thể một bảng khác đang giữ chương trình này: không đọc được tệp bên cạnh bản ghi nói về việc đó."
    }
    var stillAtWork: String { "Bảng đó VẪN ĐANG CHẠY." }
    var noLongerAtWork: String { "Bảng đó không còn chạy nữa." }
    var atWorkOrNot: String { "Ở đây không biết được bảng đó còn chạy không: hãy hỏi họ." }
    func toHaveTheirs(_ path: String) -> String { "Muốn có những gì đã làm ở đó: runofshow resume \(path)" }
    func toHaveTheirsOnceLeft(_ path: String) -> String {
        "Muốn có những gì đã làm ở đó, sau khi họ đã thoát: runofshow resume \(path)"
    }
    var takeOver: String { "[t] tiếp quản   [q] thoát:" }

    func goesOnElsewhere(by who: String, in path: String?) -> String {
        "chương trình đã bị tiếp quản: \(who) chạy tiếp" + (path.map { " trong \($0)" } ?? "")
            + "; bản ghi này không có gì của phần chạy ở đó"
    }
}
