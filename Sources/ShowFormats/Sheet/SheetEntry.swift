internal import Timeline

/// One row of a sheet once its cells are known for what they are; its times are as they stand there.
struct SheetEntry: Equatable {
    struct Column: Equatable {
        var name: String
        var text: String
    }

    /// As the sheet numbers it.
    var row: Int
    var start: WrittenClock?
    var end: WrittenClock?
    var length: LengthText.Reading?
    var title: String
    var who: String?
    var note: String?
    var place: String?
    var stage: String?
    var day: SheetDay?
    /// Of the block that it is in; nil where there is none.
    var part: SheetPart?
    var id: String?
    /// It says that its time does not move.
    var isFixed = false
    /// It says that it is left out until it is needed.
    var isReserve = false
    var columns: [Column] = []
    /// The columns of its times, for what is said of them.
    var places = SheetPlaces()
}

/// Which columns a row's times stand in.
struct SheetPlaces: Equatable {
    var start: Int?
    var end: Int?
    var length: Int?
    var title: Int?
}

/// A day that rows belong to.
struct SheetDay: Hashable {
    /// As the sheet says it.
    var text: String
    var date: CalendarDate?
}

/// A block of rows.
struct SheetPart: Equatable {
    var title: String?
    /// Two blocks of one name are two.
    var number: Int
}
