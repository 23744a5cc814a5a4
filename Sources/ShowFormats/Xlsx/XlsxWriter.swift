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
        let headings = table.columns.map { heading($0, exported, phrases.sheetHeads) }
        let widths = table.columns.indices.map { width(table.columns[$0], table, $0) }
        for column in table.columns.indices {
            book.set(header, column, headings[column], .heading)
            book.setWidth(column, widths[column])
        }
        book.setHeight(header, lines: lines(of: headings, widths, printed))
        var line = header + 1
        for row in table.rows {
            if let part = row.part, exported.profile == .full || exported.show.parts.count > 1 {
                book.merge(line, upTo: printed - 1, part, .part)
                line += 1
            }
            for (column, cell) in row.cells.enumerated() where column < printed || cell != .empty { book.set(line, column, cell) }
            book.setHeight(line, lines: lines(of: row.cells.map(\.text), widths, printed))
            line += 1
        }
        page(book.sheet, header: header, last: line - 1, widths: Array(widths.prefix(printed)))
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
        case .title: 32
        case .who: 20
        case .note: 32
        case .place, .department, .free: 16
        default: 12
        }
    }

    /// How many lines the longest of a row's cells takes. Not every program works that out when it opens a sheet.
    private static func lines(of texts: [String], _ widths: [Double], _ printed: Int) -> Int {
        zip(texts, widths).prefix(printed).map { text, width in
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).reduce(0) { lines, part in
                // Words do not fill a line to its end.
                lines + max(1, Int((Double(part.unicodeScalars.count) * 1.08 / width).rounded(.up)))
            }
        }.max() ?? 1
    }

    private static func page(_ sheet: UnsafeMutablePointer<lxw_worksheet>, header: Int, last: Int, widths: [Double]) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
        let repeated = min(4, widths.count)
        // A4 across, without the margins.
        let pages = PrintedPages(widths, repeated: repeated, page: 11.69 - 0.8)
        worksheet_set_print_scale(sheet, UInt16(pages.scale))
        if !pages.breaks.isEmpty {
            worksheet_repeat_columns(sheet, 0, lxw_col_t(repeated - 1))
            var breaks = pages.breaks.map { lxw_col_t($0) } + [0]
            worksheet_set_v_pagebreaks(sheet, &breaks)
        }
        worksheet_repeat_rows(sheet, lxw_row_t(header), lxw_row_t(header))
        worksheet_print_area(sheet, 0, 0, lxw_row_t(last), lxw_col_t(widths.count - 1))
        worksheet_freeze_panes(sheet, lxw_row_t(header + 1), 0)
        worksheet_set_footer(sheet, "&L&A&R&P / &N")
    }
}
