struct EnglishExport: ExportPhrases {
    func notHeld(_ format: String, _ thing: String, keys: String) -> String { "\(format) does not hold: \(thing): \(keys)" }
    var show: String { "show" }
    func part(_ id: String) -> String { "part \(id)" }
    func segment(_ id: String) -> String { "segment \(id)" }
    func cue(_ id: String) -> String { "cue \(id)" }

    var noDate: String { "a calendar needs the day: add date: 2026-11-27 to the show file" }
    func nothingFor(_ names: String) -> String { "nothing in this show is for \(names)" }
    func tooManyRows(limit: Int) -> String { "the show has more rows than a sheet takes: \(limit)" }
    var cannotWrite: String { "the workbook could not be written" }
    func onlyOfRecording(_ format: String) -> String { "--as \(format) needs a recording, not a show file" }
    func unknownFormat(_ name: String, formats: String) -> String { "--as \(name): no such format; there are \(formats)" }
    func binaryToTerminal(_ format: String) -> String { "\(format) is no text for a terminal; say --to FILE" }

    func newInSheet(_ titles: String) -> String { "New in the sheet: \(titles)" }
    func notInSheet(_ titles: String) -> String { "Not in the sheet, and left as it is: \(titles)" }
    func otherOrder(_ titles: String) -> String { "The sheet has these in another place; move them by hand: \(titles)" }
    func upToDate(_ name: String) -> String { "\(name) has all that the sheet says." }
    func changed(_ name: String) -> String { "\(name) was changed." }
    func notChanged(_ name: String) -> String { "Nothing was written. Add --write to change \(name)." }
    func cannotChange(_ name: String, line: Int) -> String {
        "\(name):\(line): error: what the sheet changes cannot be changed here by itself; change it by hand"
    }
    var toOrInto: String { "--to makes a new file and --into changes one; say one of them" }
    var writeNeedsInto: String { "--write goes with --into" }
}
