struct VietnameseSheetHead: SheetHeadPhrases {
    var number: String { "STT" }
    var time: String { "Thời gian" }
    var length: String { "Thời lượng" }
    var title: String { "Nội dung" }
    var who: String { "Người thực hiện" }
    var place: String { "Địa điểm" }
    var note: String { "Ghi chú" }
    var actualStart: String { "Bắt đầu thực tế" }
    var actualEnd: String { "Kết thúc thực tế" }
    var actualLength: String { "Thời lượng thực tế" }
    var over: String { "Dài hơn" }
}
