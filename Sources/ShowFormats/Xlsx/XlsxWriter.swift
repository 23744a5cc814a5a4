internal import CXlsxwriter
internal import Phrases
internal import Timeline

/// Writes the sheet that a crew prints: A4 landscape, a column a department with its cues. Behind what is printed stands what
/// the show file has besides, so that the sheet comes back whole.
enum XlsxWriter {
    static func write(_ exported: ExportedShow, _ phrases: Phrases) throws(ExportRefusal) -> ExportedFile {
        let table = try ShowTable(exported, forPeople: true)
        let book = try Workbook(sheet: exported.show.title, title: exported.show.title)
        let printed = table.columns.firstIndex(where: \.isForReading) ?? table.columns.count
        // The show's title, and where and when.
        book.merge(0, upTo: printed - 1, exported.show.title, .bold)
        let below = [exported.show.date, exported.show.venue].compactMap { $0 }.joined(separator: "   ")
        if !below.isEmpty { book.merge(1, upTo: printed - 1, below, .quiet) }
        let header = 2
        for (column, kind) in table.columns.enumerated() {
            book.set(header, column, heading(kind, exported, phrases.sheetHeads), .heading)
            book.setWidth(column, width(kind, table, column))
        }
        var line = header + 1
        for row in table.rows {
            if let part = row.part, exported.profile == .full || exported.show.parts.count > 1 {
                book.merge(line, upTo: printed - 1, part, .part)
                line += 1
            }
            for (column, cell) in row.cells.enumerated() where column < printed || cell != .empty { book.set(line, column, cell) }
            line += 1
        }
        page(book.sheet, header: header, last: line - 1, printed: printed)
        return ExportedFile(bytes: try book.bytes(), losses: ShowTable.losses(exported))
    }

    private static func heading(_ column: ShowColumn, _ exported: ExportedShow, _ say: any SheetHeadPhrases) -> String {
        switch column {
        case .number: say.number
        case .planned: say.time
        case .length: say.length
        case .title: say.title
        case .who: say.who
        case .place: say.place
        case .note: say.note
        case .actualStart: say.actualStart
        case .actualEnd: say.actualEnd
        case .actualLength: say.actualLength
        case .over: say.over
        default: ShowTable.header(column, exported)
        }
    }

    /// In letters.
    private static func width(_ column: ShowColumn, _ table: ShowTable, _ index: Int) -> Double {
        switch column {
        case .number: 5
        case .planned, .length, .start, .until, .actualStart, .actualEnd, .actualLength, .over: 10
        case .title: 36
        case .who, .note: 24
        case .place: 18
        case .department, .free: 20
        default: 12
        }
    }

    private static func page(_ sheet: UnsafeMutablePointer<lxw_worksheet>, header: Int, last: Int, printed: Int) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_repeat_rows(sheet, lxw_row_t(header), lxw_row_t(header))
        worksheet_print_area(sheet, 0, 0, lxw_row_t(last), lxw_col_t(printed - 1))
        worksheet_freeze_panes(sheet, lxw_row_t(header + 1), 0)
        worksheet_set_footer(sheet, "&L&A&R&P / &N")
    }
}
