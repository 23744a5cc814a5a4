struct VietnameseOptionHelp: OptionHelpPhrases {
    var language: String { "Ngôn ngữ của mọi lời hiện ra: en hoặc vi. Không ghi thì theo locale của máy." }
    var show: String { "Tệp chương trình, hoặc tên một tệp trong shows/." }
    var recording: String { "Bản ghi." }
    var recordings: String { "Các bản ghi." }
    var recordingOrShow: String { "Bản ghi, hoặc chương trình: tệp, tên hoặc id của nó." }
    var log: String { "Nơi cất bản ghi; không ghi thì cất ở chỗ thường lệ." }
    var format: String { "text, hoặc json: mỗi dòng một đối tượng." }
    var reload: String { "Theo dõi tệp chương trình trong khi chạy và đề nghị nạp lại khi tệp được sửa." }
    var quiet: String { "Không in bảng giờ, chỉ in lỗi và cảnh báo." }
    var salvage: String { "Lấy phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên." }
    var view: String { "Màn hình mở đầu tiên." }
    var backstageFor: String { "Màn hình hậu trường dành cho ai: tên người, bộ phận hoặc mục, cách nhau bằng dấu phẩy." }
    var background: String {
        "Nền của terminal: dark (tối) hoặc light (sáng). Không ghi thì theo COLORFGBG, không có nữa thì dark."
    }
    var keyFile: String {
        """
        Tệp phím, như `runofshow keys` in ra; "standard" là các phím chuẩn. Không ghi thì dùng \
        ~/.config/runofshow/keys.yaml nếu có.
        """
    }
    var bell: String { "Báo khi đến lúc chuẩn bị và đến giờ một hiệu lệnh: off (không), bell (chuông) hoặc flash (nháy màn hình)." }
    var resumedRecording: String { "Bản ghi; không ghi thì lấy bản dở dang gần nhất." }
    var resumeSalvage: String { "Mở phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên." }
    var rehearseAt: String { "Giờ chương trình lúc đồng hồ bắt đầu; không ghi thì một phút trước giờ bắt đầu đầu tiên." }
    var rehearseSpeed: String { "Đồng hồ chạy nhanh gấp mấy lần, từ 0.1 đến 600." }
    var firstSegment: String { "Mục bắt đầu (theo id); các mục khác bỏ ra ngoài." }
    var lastSegment: String { "Mục cuối cùng (theo id)." }
    var mirrorDestination: String { "Một thư mục (bản ghi giữ nguyên tên), hoặc một tệp có đuôi .jsonl." }
    var mirrorOnce: String { "Chép những gì đang có rồi thoát." }
    var replaySpeed: String { "Phát nhanh gấp mấy lần, từ 0.1 đến 600." }
    var replayFrom: String { "Giờ chương trình để bắt đầu phát; không ghi thì từ đầu." }
    var replaySalvage: String { "Phát phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên." }
    var simulatedShow: String { "Tệp chương trình, hoặc tên một tệp trong shows/; với --from là kịch bản." }
    var script: String { "Kịch bản." }
    var simulateFrom: String { "Bản ghi để bắt đầu từ đó." }
    var simulateAt: String { "Với --from: giờ chương trình; không ghi thì lấy cuối bản ghi." }
    var simulateFormat: String { "text, hoặc json: mỗi dòng một thời điểm." }
    var simulateLog: String { "Ghi một bản ghi, đánh dấu là mô phỏng, vào một tệp chưa có." }
    var reportFormat: String {
        "text, csv (một bảng, mỗi dòng có loại), json (mỗi bản ghi một đối tượng, thêm một đối tượng so sánh) hoặc html (một trang có biểu đồ, để in)."
    }
    var learnWrite: String { "Sửa các con số trong tệp chương trình." }
    var learnFormat: String { "text, hoặc json: một đối tượng." }
    var sheet: String { "Tệp; - là đầu vào chuẩn." }
    var importTo: String { "Tệp chương trình để ghi." }
    var importInto: String { "Tệp chương trình cần cập nhật theo bản mới của bảng; hiện chỗ khác nhau." }
    var importWrite: String { "Cùng --into: ghi thay đổi vào tệp." }
    var importForce: String { "Ghi đè lên tệp đã có." }
    var importSheet: String { "Trang tính, theo tên." }
    var importHeader: String { "Dòng tiêu đề cột, đếm như trong bảng." }
    var importColumns: String {
        """
        Cột nào là gì, theo chữ cái hoặc tiêu đề: "start=A,title=C". Các vai: start, end, length, title, who, note, number, day, place, \
        stage, id, kind, department, fixed.
        """
    }
    var importDay: String { "Ngày: chữ trong ô, hoặc ngày như 2026-11-27." }
    var importStage: String { "Sân khấu, như chữ trong ô." }
    var importLanes: String { "Hiện các sân khấu khác bên cạnh chương trình." }
    var importStart: String { "Giờ bắt đầu, cho bảng chỉ có thời lượng hoặc đếm từ 0:00." }
    var importEncoding: String { "Bảng mã của tệp chữ, ví dụ CP1258." }
    var importFormat: String { "text, hoặc json: một đối tượng, không ghi gì." }
    var newFile: String { "Tệp chương trình để ghi. Mặc định: một tệp trong shows/ mang tên chương trình." }
    var newTemplate: String { "Bắt đầu từ conference, broadcast, concert, service, wedding hoặc radio, không hỏi gì." }
    var exportSource: String { "Chương trình (tệp hoặc tên), hoặc một bản ghi." }
    var exportForm: String {
        "Ghi thành gì: show hoặc yaml, csv, xlsx, xlsx-ontime, markdown, ontime, ics, html; với bản ghi còn có recording, asciicast."
    }
    var exportFor: String { "Chỉ những gì liên quan đến các bộ phận hoặc người này, cách nhau bằng dấu phẩy." }
    var exportProfile: String { "Đủ (full) hay tóm tắt (overview: STT, thời gian, thời lượng, nội dung, người thực hiện)." }
    var exportLink: String { "Địa chỉ trang trực tiếp, in thành mã QR trên bảng gọi." }
    var exportStrip: String { "Với --as recording: bỏ tên người điều hành và mọi ghi chú." }
    var exportSpeed: String { "Với --as asciicast: phát nhanh gấp mấy lần, từ 0.1 đến 600. Mặc định: 1." }
    var exportView: String { "Với --as asciicast: màn hình được chiếu." }
    var exportTo: String { "Tệp để ghi; không có thì ra đầu ra chuẩn." }
    var exportForce: String { "Ghi đè lên tệp đã có." }
}
