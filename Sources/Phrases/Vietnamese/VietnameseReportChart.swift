struct VietnameseReportChart: ReportChartPhrases {
    var plannedAgainstActual: String { "Kế hoạch và thực tế" }
    func description(segments: Int, from first: String, to last: String, ran: Int, longer: Int) -> String {
        "\(segments) tiết mục từ \(first) đến \(last), mỗi tiết mục có kế hoạch ở trên và thực tế ở dưới. "
            + "\(ran) tiết mục chạy xong, trong đó \(longer) tiết mục dài hơn kế hoạch. Mọi con số có trong các bảng bên dưới."
    }
    func onAir(_ window: String) -> String { "phát sóng \(window)" }
    var skipped: String { "bỏ qua" }
    var plan: String { "kế hoạch" }
    var ran: String { "thực tế" }
    var beyondThePlan: String { "quá kế hoạch" }
    var held: String { "tạm dừng" }
    var hardTimesByNumber: String { "mốc cố định, theo số ở bảng dưới" }
    func onlyTheFirst(_ segments: Int) -> String { "Chỉ vẽ \(segments) tiết mục đầu." }

    var longerOrShorter: String { "Dài hay ngắn hơn kế hoạch" }
    var spreadDescription: String {
        "Độ dài từng tiết mục ở mỗi bản ghi lệch kế hoạch bao nhiêu. Mọi con số có trong bảng bên dưới."
    }
    var asPlanned: String { "đúng kế hoạch" }
    var spreadKey: String { "Số: các bản ghi. Nền xám: nửa giữa. Vạch đậm: trung vị." }
}
