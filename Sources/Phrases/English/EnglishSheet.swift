struct EnglishSheet: SheetPhrases {
    var decisions: String { "Decided" }
    var warnings: String { "Warnings" }
    var reserve: String { "reserve" }
    var open: String { "open" }
    var until: String { "until" }
    func place(_ sheet: String?, row: Int?, _ column: String?) -> String {
        [sheet, row.map { "row \($0)" }, column.map { "column \($0)" }].compactMap { $0 }.joined(separator: ", ")
    }
    func importedFrom(_ name: String) -> String { "Imported from \(name)" }
    func written(_ name: String) -> String { "Written to \(name)." }
    func notWritten(_ name: String) -> String { "Nothing was written. runofshow import \(name) --to SHOW.yaml" }
    func counted(segments: Int, parts: Int) -> String {
        "\(segments == 1 ? "1 segment" : "\(segments) segments") in \(parts == 1 ? "1 part" : "\(parts) parts")"
    }
    func isSheet(_ name: String) -> String {
        "\(name) is a sheet, not a show file; make one of it: runofshow import \(name) --to SHOW.yaml"
    }
    func cannotBeAShowFile(_ why: String) -> String { "this sheet cannot be written as a show file: \(why)" }
    func badStart(_ text: String) -> String { "--start: “\(text)” is no time; write 18:00" }

    func mustBeNoon(_ text: String) -> String { "“\(text)” stands between times around noon: it is read as 12:00 noon" }
    func mustBeMidnight(_ text: String) -> String { "“\(text)” stands between times around midnight: it is read as midnight" }
    func disagrees(_ start: String, _ end: String, _ length: String, counts: String) -> String {
        "\(start) to \(end) is not \(length): \(counts) counts"
    }
    func endBeforeStart(_ start: String, _ end: String) -> String {
        "the end \(end) comes before the start \(start), and is left out"
    }
    func noTime(_ text: String) -> String { "“\(text)” is no time: the segment follows the one above it" }
    func noLength(_ text: String) -> String { "“\(text)” is no length" }
    func isOpen(_ title: String) -> String { "“\(title)” has no length and nothing after it tells one: it is open" }
    func isUntimed(_ title: String) -> String { "“\(title)” has neither a time nor a length: it is open" }
    func overlaps(_ end: String, _ next: String) -> String { "it ends at \(end), after the next one starts at \(next)" }
    func goesBack(_ time: String, before: String) -> String {
        "\(time) comes after \(before) in the row above: is the order right?"
    }
    func guessedAfternoon(_ time: String) -> String { "nothing says AM or PM: it is read as \(time)" }
    var unknownCharacter: String { "a letter was lost before this file was saved: it shows as \u{FFFD}" }
    func cellCut(limit: Int) -> String { "the text is longer than \(limit) bytes and was cut" }
    var moreWarnings: String { "there are more warnings than are shown" }
    func columnsCut(limit: Int) -> String { "columns after the first \(limit) were left out" }
    func errorValue(_ text: String) -> String { "the formula gives \(text)" }
    var noStart: String { "no time of day tells when it starts: it starts at 00:00; say --start 18:00" }
    var untitled: String { "the row has no title and was left out" }
    func milestoneBefore(_ time: String, _ title: String) -> String {
        "the milestone at \(time) comes before its segment “\(title)” starts"
    }
    func delayed(_ title: String, by length: String) -> String { "a delay moves “\(title)” by \(length)" }
    func badValue(_ text: String) -> String { "“\(text)” cannot be read here and was left out" }
    func doubleID(_ id: String) -> String { "the id “\(id)” stands twice; the later one gets another" }

    var empty: String { "the file is empty" }
    var noTimes: String { "it is no run sheet: no table has times, and no lines begin with one" }
    var noTimesInTable: String {
        "it is no run sheet: it has rows, but no times or lengths are known in them; --header and --columns say where they are"
    }
    var onlyHidden: String { "all its worksheets are hidden; --sheet takes one" }
    func severalDays(_ names: String) -> String { "it has several days; choose one with --day: \(names)" }
    func severalStages(_ names: String) -> String {
        "it has several stages at once; choose one with --stage (and --lanes to see the others beside it): \(names)"
    }
    func noSheet(_ name: String, _ names: String) -> String { "there is no worksheet “\(name)”; there are: \(names)" }
    func noDay(_ name: String, _ names: String) -> String { "there is no day “\(name)”; there are: \(names)" }
    func noStage(_ name: String, _ names: String) -> String { "there is no stage “\(name)”; there are: \(names)" }
    func noDays(_ name: String) -> String { "--day \(name): the sheet names no days" }
    func noStages(_ name: String) -> String { "--stage \(name): the sheet names no stages" }
    func noColumn(_ name: String) -> String { "--columns: there is no column “\(name)”" }
    func badColumns(_ text: String, roles: String) -> String {
        "--columns: “\(text)” is not ROLE=COLUMN; a role is one of \(roles)"
    }
    func noRow(_ row: Int) -> String { "--header: nothing stands in row \(row)" }
    func unknownEncoding(_ name: String) -> String { "--encoding: “\(name)” is no encoding that this machine knows" }
    func cannotDecode(_ name: String) -> String { "the text is not \(name)" }
    func picture(_ kind: String) -> String { "it is a picture (\(kind)), not a workbook (xlsx)" }
    var hasPassword: String { "it has a password; save it without one" }
    var oldExcel: String { "it is an old Excel file or has a password; save it as .xlsx without one" }
    var openDocument: String { "it is an OpenDocument spreadsheet; save it as .xlsx or CSV" }
    var word: String { "it is a Word document; copy its table into a spreadsheet, or save it as text" }
    var powerPoint: String { "it is a presentation, not a workbook (xlsx)" }
    var pdf: String { "it is a PDF; ask for the spreadsheet that it was made of" }
    var numbers: String { "it is a Numbers document; export it as .xlsx or CSV" }
    var zip: String { "it is a zip archive without a workbook (xlsx) in it" }
    var html: String { "it is a web page; open it in a spreadsheet program and save it as .xlsx" }
    var binary: String { "it is neither a text nor a workbook (xlsx)" }
    var brokenArchive: String { "the workbook (xlsx, a zip archive) is damaged, cut short, or has a password" }
    var noWorkbook: String { "the workbook (xlsx) lacks a part that every one has" }
    func brokenXML(_ file: String) -> String { "the workbook (xlsx) is damaged: \(file) is no XML" }
    var bomb: String { "the file unpacks or nests beyond every real one: it is not read" }
    func brokenJSON(byte: Int) -> String { "it is no JSON: it cannot be read from byte \(byte) on" }
    var noRundown: String {
        "it is JSON, but no rundown of Ontime or of Sofie's rundown editor with segments in it: not a run sheet"
    }
    func tooLarge(megabytes: Int) -> String { "it is larger than \(megabytes) MB" }
    func tooManyRows(limit: Int) -> String { "it has more than \(limit) rows" }
}
