struct VietnameseSheetDecision: SheetDecisionPhrases {
    func delimiter(_ name: String) -> String { "Các ô cách nhau bằng \(name)" }
    var comma: String { "dấu phẩy" }
    var semicolon: String { "dấu chấm phẩy" }
    var tab: String { "dấu tab" }
    var pipe: String { "dấu sổ đứng" }
    var mostEven: String { "tách như vậy thì các dòng đều nhất" }
    func encoding(_ name: String) -> String { "Bảng mã là \(name)" }
    var hasMark: String { "tệp mở đầu bằng dấu của bảng mã đó" }
    var isValid: String { "toàn bộ tệp hợp lệ" }
    var hasZeros: String { "cứ hai byte có một byte bằng không" }
    var looksVietnamese: String { "không phải UTF-8, và có dấu thanh tiếng Việt" }
    var looksWestern: String { "không phải UTF-8, và không có dấu thanh tiếng Việt" }
    var asked: String { "bạn đã chọn vậy" }
    func sheet(_ name: String) -> String { "Trang tính là \(Quotation.title(name))" }
    var onlyRunSheet: String { "không trang nào khác là kịch bản" }
    func firstOfSheets(_ count: Int) -> String { "đó là trang đầu trong \(count) trang kịch bản; --sheet để lấy trang khác" }
    func ontime(_ version: String) -> String { "Tệp dự án Ontime\(version.isEmpty ? "" : " \(version)")" }
    var ontimeFields: String { "tệp có rundown và các tiết mục của nó" }
    func plainLines(_ count: Int) -> String { "\(count) dòng chữ thường là các tiết mục" }
    var beginWithTimes: String { "dòng nào cũng mở đầu bằng giờ" }

    func header(_ row: Int) -> String { "Dòng \(row) là dòng tiêu đề cột" }
    func knownWords(_ count: Int) -> String { "dòng đó có \(count) từ quen thuộc" }
    var firstOfTable: String { "đó là dòng đầu của bảng" }
    var noHeader: String { "Không có dòng tiêu đề cột" }
    var byPosition: String { "không dòng nào có hai từ quen thuộc; cột được hiểu theo nội dung trong cột" }
    func column(_ letters: String, _ header: String, _ role: String) -> String {
        "Cột \(letters) \(Quotation.title(header)) là \(role)"
    }
    func columnWithoutHeader(_ letters: String, _ role: String) -> String { "Cột \(letters) là \(role)" }
    var byWord: String { "tiêu đề cột nói vậy" }
    var byValues: String { "các ô trong cột đọc ra như vậy" }
    func freeColumns(_ names: String) -> String { "Giữ nguyên: \(names)" }
    var noKnownWord: String { "những cột không phải số liệu của tiết mục" }

    var lengthsAreHours: String { "Thời lượng hai phần là giờ và phút, h:mm" }
    var lengthsAreMinutes: String { "Thời lượng hai phần là phút và giây, m:ss" }
    func agrees(_ count: Int, of all: Int) -> String { "\(count) trên \(all) khớp với giờ của các dòng xung quanh" }
    var isCloser: String { "như vậy gần với giờ của các dòng xung quanh hơn" }
    var wouldBeTooLong: String { "nếu là giờ thì chương trình quá dài" }
    var isPlausible: String { "trong bảng không có gì cho biết, và như vậy thường gặp hơn" }
    var otherFiguresHaveThree: String { "những ô khác có cả giờ" }
    var countedInHours: String { "Giờ đếm theo giờ và phút từ lúc bắt đầu" }
    var countedInMinutes: String { "Giờ đếm theo phút và giây từ lúc bắt đầu" }
    var beginsAtZero: String { "ô đầu tiên là không" }
    var countedWholeMinutes: String { "Giờ đếm theo phút từ lúc bắt đầu" }
    var areSpansOfMinutes: String { "đó là các khoảng phút, như 0–15" }
    func startsAt(_ time: String) -> String { "Chương trình bắt đầu lúc \(time)" }
    var startIgnored: String { "Không dùng đến --start" }
    var hasTimesOfDay: String { "trong bảng đã có giờ trong ngày" }
    var halves: String { "Giờ không ghi AM, PM thì lấy theo các dòng xung quanh" }
    var fromNeighbours: String { "những ô giờ khác có AM hoặc PM" }
    func afterMidnight(_ time: String, row: Int) -> String { "\(time) ở dòng \(row) là sau nửa đêm" }
    var farBack: String { "giờ đó sớm hơn dòng trên quá 12 tiếng, hoặc ghi rõ như vậy" }
    func fixed(row: Int) -> String { "Giờ ở dòng \(row) là mốc cố định" }
    var saysFixed: String { "dòng đó ghi vậy" }

    func day(_ name: String) -> String { "Ngày là \(Quotation.title(name))" }
    func stage(_ name: String) -> String { "Sân khấu là \(Quotation.title(name))" }
    var isFirst: String { "đó là sân khấu đầu tiên" }
    func lanes(_ names: String) -> String { "Chạy song song: \(names)" }
    var placesFollow: String { "Địa điểm là nơi diễn ra của tiết mục, không phải sân khấu riêng" }
    var noneBeside: String { "giờ của chúng nối tiếp nhau" }

    func title(_ title: String) -> String { "Tên chương trình là \(Quotation.title(title))" }
    func isInRow(_ row: Int) -> String { "nó ở dòng \(row), phía trên dòng tiêu đề cột" }
    var isHeading: String { "đó là đề mục của tài liệu" }
    var isFileName: String { "trong bảng không có tên; lấy tên tệp" }
    var isSheetName: String { "đó là tên trang tính" }
    var isProjectTitle: String { "dự án ghi vậy" }
    func date(_ date: String) -> String { "Ngày diễn ra là \(date)" }
    var isChosenDay: String { "theo ngày đã lấy" }

    func hiddenRows(_ rows: String) -> String { "Bỏ qua dòng \(rows)" }
    var areHidden: String { "dòng bị ẩn" }
    func rowLeftOut(_ row: Int) -> String { "Bỏ qua dòng \(row)" }
    var isTotal: String { "đó là dòng tổng" }
    var isHeaderAgain: String { "dòng tiêu đề cột lặp lại" }
    func endsRowAbove(_ row: Int) -> String { "Dòng \(row) là giờ kết thúc của tiết mục phía trên" }
    var isTimeAlone: String { "có giờ mà không có nội dung" }
    func continues(_ row: Int) -> String { "Dòng \(row) nối tiếp dòng trên" }
    var isTextAlone: String { "trong dòng chỉ có chữ ở một cột" }
    func textLeftOut(_ text: String, row: Int) -> String { "Bỏ qua \(Quotation.title(text)) ở dòng \(row)" }
    var noRowsBelow: String { "dòng chữ đứng một mình, bên dưới không có tiết mục nào" }
    func tableLeftOut(_ row: Int) -> String { "Bỏ qua bảng ở dòng \(row)" }
    var noTimesInIt: String { "bảng đó không có giờ hay thời lượng" }
    func titleFrom(_ column: String, row: Int) -> String { "Tên tiết mục ở dòng \(row) lấy từ \(Quotation.title(column))" }
    var noTitle: String { "dòng đó không có nội dung, và đó là ô đầu tiên có chữ" }

    func part(_ title: String) -> String { title.isEmpty ? "Một phần không có tên" : "\(Quotation.title(title)) là một phần" }
    var wasGroup: String { "trong tệp gốc đó là một nhóm" }
    func milestones(_ count: Int) -> String { "\(count) mốc thành hiệu lệnh" }
    var milestonesAreCues: String { "mốc không có thời lượng; nó thuộc về tiết mục ngay sau" }
    func automation(_ title: String) -> String { "Bỏ phần tự động \(Quotation.title(title))" }
    var triggers: String { "Bỏ các lệnh kích hoạt tự động" }
    func triggersOf(_ title: String) -> String { "Bỏ các lệnh kích hoạt của \(Quotation.title(title))" }
    func timerType(_ text: String) -> String { "Bỏ kiểu đồng hồ: \(text)" }
    func loadNext(_ title: String) -> String { "\(Quotation.title(title)) hết giờ thì chờ GO, không tự nạp tiết mục sau" }
    var noPlaceForIt: String { "tệp chương trình không có thứ đó" }
    func otherRundowns(_ names: String) -> String { "Bỏ qua các rundown khác: \(names)" }
    var oneAtATime: String { "mỗi tệp chương trình là một rundown; --sheet để lấy cái khác" }
}
