struct VietnameseReportHead: ReportHeadPhrases {
    var planned: String { "dự kiến" }
    var actual: String { "thực tế" }
    var lateEarly: String { "muộn/sớm" }
    var overUnder: String { "dài/ngắn hơn" }
    var length: String { "dài" }
    var median: String { "trung vị" }
    var middleHalf: String { "nửa giữa" }
    var worst: String { "lệch nhất" }

    var hardTime: String { "mốc" }
    var window: String { "kênh" }
    var onPlanned: String { "lên sóng dự kiến" }
    var offPlanned: String { "hết sóng dự kiến" }
    var part: String { "phần" }
    var startPlanned: String { "bắt đầu dự kiến" }
    var endPlanned: String { "kết thúc dự kiến" }
    var end: String { "kết thúc" }
    var segment: String { "tiết mục" }
    var lengthPlanned: String { "dài dự kiến" }
    var remarks: String { "ghi nhận" }

    var cue: String { "hiệu lệnh" }
    var department: String { "bộ phận" }
    var due: String { "đến giờ" }
    var called: String { "đã gọi" }
    var calledBy: String { "người gọi" }
    var onTime: String { "lệch ≤ 2 giây" }

    var from: String { "từ" }
    var to: String { "đến" }
    var heldBy: String { "người bấm" }
    var releasedBy: String { "người cho chạy tiếp" }
    var when: String { "lúc" }
    var what: String { "việc" }
    var later: String { "về sau" }
    var who: String { "người" }
    var times: String { "số lần" }

    var recording: String { "bản ghi" }
    var ranOfThePlan: String { "đã chạy trong kế hoạch" }
    var held: String { "tạm dừng" }
    var howItWent: String { "diễn ra thế nào" }
}
