struct VietnameseOptionHelp: OptionHelpPhrases {
    var language: String { "Ngôn ngữ của mọi lời hiện ra: en hoặc vi. Không ghi thì theo locale của máy." }
    var show: String { "Chương trình: tệp, mã, tên hoặc phần đầu của tên. Không ghi thì lấy cái đang chạy, không có thì hỏi." }
    var recording: String { "Bản ghi: tệp, hoặc chương trình của nó. Không ghi thì lấy cái đang chạy, không có thì hỏi." }
    var recordings: String { "Các bản ghi: tệp, hoặc chương trình. Không ghi thì lấy cái đang chạy, không có thì hỏi." }
    var recordingOrShow: String {
        "Bản ghi hoặc chương trình: tệp, mã hoặc tên. Không ghi thì lấy cái đang chạy, không có thì hỏi."
    }
    var mirroredRecording: String {
        "Bản ghi hoặc chương trình, như ở lệnh watch. Không ghi thì lấy cái đang chạy, không có thì hỏi."
    }
    var wait: String { "Chờ một bản ghi hoặc chương trình chưa có." }
    var log: String { "Nơi cất bản ghi; không ghi thì cất ở chỗ thường lệ." }
    var format: String { "text, hoặc json: mỗi dòng một đối tượng." }
    var reload: String { "Theo dõi tệp chương trình trong khi chạy và đề nghị nạp lại khi tệp được sửa." }
    var quiet: String { "Không in bảng giờ, chỉ in lỗi và cảnh báo." }
    var salvage: String { "Lấy phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên." }
    var view: String { "Màn hình mở đầu tiên." }
    var backstageFor: String { "Màn hình hậu trường dành cho ai: tên người, bộ phận hoặc tiết mục, cách nhau bằng dấu phẩy." }
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
    var bellFor: String { "Chỉ báo hiệu lệnh của các bộ phận này, cách nhau bằng dấu phẩy; không có --bell thì reo chuông." }
    var resumedRecording: String { "Bản ghi: tệp, hoặc chương trình của nó. Không ghi thì lấy bản dở dang gần nhất." }
    var resumeSalvage: String { "Mở phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên." }
    var rehearseAt: String {
        "Giờ đồng hồ bắt đầu chạy, như 08:25, 25:10 hoặc T7 08:00. Không ghi thì một phút trước giờ bắt đầu đầu tiên."
    }
    var rehearseSpeed: String { "Đồng hồ chạy nhanh gấp mấy lần, từ 0.1 đến 600." }
    var firstSegment: String { "Mã của tiết mục bắt đầu; các tiết mục trước đó bị bỏ ra ngoài." }
    var lastSegment: String { "Mã của tiết mục cuối cùng." }
    var mirrorDestination: String { "Một thư mục (bản ghi giữ nguyên tên), hoặc một tệp có đuôi .jsonl." }
    var mirrorOnce: String { "Chép những gì đang có rồi thoát." }
    var replaySpeed: String { "Phát nhanh gấp mấy lần, từ 0.1 đến 600." }
    var replayFrom: String { "Phát từ giờ nào, như 08:25 hoặc T7 08:00. Không ghi thì từ đầu." }
    var replaySalvage: String { "Phát phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên." }
    var simulatedShow: String { "Chương trình, như ở lệnh run; với --from là kịch bản lệnh." }
    var script: String { "Kịch bản lệnh." }
    var simulateFrom: String { "Bản ghi để bắt đầu từ đó: tệp, hoặc chương trình của nó." }
    var simulateAt: String { "Với --from: giờ bắt đầu, như 08:25 hoặc T7 08:00. Không ghi thì lấy cuối bản ghi." }
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
    var exportSource: String { "Chương trình hoặc bản ghi: tệp, mã hoặc tên. Không ghi thì lấy cái đang chạy, không có thì hỏi." }
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
