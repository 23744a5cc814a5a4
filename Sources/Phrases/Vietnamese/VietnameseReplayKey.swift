struct VietnameseReplayKey: ReplayKeyPhrases {
    var playOrPauseHelp: String { "phát hoặc dừng" }
    var slowerHelp: String { "chậm hơn" }
    var fasterHelp: String { "nhanh hơn, đến 600 lần" }
    var earlierEventHelp: String { "lùi một sự kiện" }
    var nextEventHelp: String { "tới một sự kiện" }
    var minuteBackHelp: String { "lùi một phút" }
    var minuteOnHelp: String { "tới một phút" }
    var tenSecondsBackHelp: String { "lùi mười giây" }
    var tenSecondsOnHelp: String { "tới mười giây" }
    var beginningHelp: String { "về đầu bản ghi" }
    var endHelp: String { "tới cuối bản ghi" }
    var placeHelp: String { "tới một giờ, một sự kiện, hoặc goto TIẾT MỤC" }
    var selectedHelp: String { "tới lúc tiết mục đã chọn bắt đầu" }
    var searchHelp: String { "tìm trong nhật ký" }
    var searchNextHelp: String { "dòng kế tiếp có chữ đó" }
    var searchBackHelp: String { "dòng trước đó có chữ đó" }
    var play: String { "phát" }
    var faster: String { "nhanh" }
    var earlierEvent: String { "lùi" }
    var nextEvent: String { "sự kiện" }
    var minute: String { "1m" }
    var place: String { "tới" }
    var selected: String { "tiết mục" }
    var search: String { "tìm" }
}
