/// What only sheets exported from a show file have.
enum SheetOwnForm {
    static func applied(to show: ImportedShow, _ entries: [SheetEntry]) -> ImportedShow { show }
}
