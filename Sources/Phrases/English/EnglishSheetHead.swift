struct EnglishSheetHead: SheetHeadPhrases {
    var number: String { "No." }
    var time: String { "Time" }
    var length: String { "Length" }
    var title: String { "Title" }
    var who: String { "Who" }
    var place: String { "Place" }
    var note: String { "Note" }
    var actualStart: String { "Actual start" }
    var actualEnd: String { "Actual end" }
    var actualLength: String { "Actual length" }
    var over: String { "Over" }
}
