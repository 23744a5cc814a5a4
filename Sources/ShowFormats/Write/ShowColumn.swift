/// A column of the sheets that are made of a show file. The words of ``header`` are how they are known when they come back.
enum ShowColumn: Hashable {
    case part, number, planned, start, until, length, title, who, place, note
    case actualStart, actualEnd, actualLength, over
    /// The cues of a department, for people.
    case department(String)
    case free(String)
    case min, max, priority, advance, reserve, flag, changeover, startBy, warn, cues, timing, id
    case partUntil, partNote, show, date, departments

    /// Those with a fixed header, by it.
    static let named: [String: ShowColumn] = Dictionary(
        uniqueKeysWithValues: fixed.compactMap { column in column.header.map { (SheetText.words($0), column) } })

    private static let fixed: [ShowColumn] = [
        .part, .number, .planned, .start, .until, .length, .title, .who, .place, .note, .actualStart, .actualEnd, .actualLength,
        .over, .min, .max, .priority, .advance, .reserve, .flag, .changeover, .startBy, .warn, .cues, .timing, .id, .partUntil,
        .partNote, .show, .date, .departments,
    ]

    /// The same in every language.
    var header: String? {
        switch self {
        case .part: "Part"
        case .number: "No"
        case .planned: "Planned"
        case .start: "Start"
        case .until: "Until"
        case .length: "Length"
        case .title: "Title"
        case .who: "Who"
        case .place: "Place"
        case .note: "Note"
        case .actualStart: "Actual start"
        case .actualEnd: "Actual end"
        case .actualLength: "Actual length"
        case .over: "Over"
        case .min: "Min"
        case .max: "Max"
        case .priority: "Priority"
        case .advance: "Advance"
        case .reserve: "Reserve"
        case .flag: "Flag"
        case .changeover: "Changeover"
        case .startBy: "Start by"
        case .warn: "Warn"
        case .cues: "Cues"
        case .timing: "Timing"
        case .id: "ID"
        case .partUntil: "Part until"
        case .partNote: "Part note"
        case .show: "Show"
        case .date: "Date"
        case .departments: "Departments"
        case .department, .free: nil
        }
    }

    /// A free column whose name is one of ours.
    static let freeMark = "Column: "

    /// For the program that reads the sheet again, rather than for people.
    var isForReading: Bool {
        switch self {
        case .part, .start, .until, .min, .max, .priority, .advance, .reserve, .flag, .changeover, .startBy, .warn, .cues, .timing,
            .id, .partUntil, .partNote, .show, .date, .departments:
            true
        default: false
        }
    }
}

/// What the time of a row is; in the column ``ShowColumn/timing``.
enum RowTiming: String {
    /// A start that does not move.
    case hard
    /// The hard start of its part.
    case part
    /// A time that is a plan.
    case planned
    /// When the row above it is over.
    case follows
}
