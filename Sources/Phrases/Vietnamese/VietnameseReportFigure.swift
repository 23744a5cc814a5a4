struct VietnameseReportFigure: ReportFigurePhrases {
    var title: String { "Số liệu chung" }
    var planned: String { "Thời lượng kế hoạch" }
    var actual: String { "Thời lượng thực tế" }
    var over: String { "So với kế hoạch" }
    var held: String { "Tạm dừng" }
    var longestHold: String { "Lần tạm dừng lâu nhất" }
    var segmentsRun: String { "Tiết mục đã diễn" }
    var segmentsSkipped: String { "Tiết mục bỏ qua" }
    var cuesMissed: String { "Hiệu lệnh chưa gọi" }
}
