internal import CXlsxwriter
internal import Glibc
internal import Timeline

/// A workbook of one sheet, written by libxlsxwriter into a file for a moment and read back.
final class Workbook {
    enum Look: Hashable { case text, bold, heading, part, number, time(seconds: Bool), length, quiet }

    private let path: String
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    private var formats: [Look: UnsafeMutablePointer<lxw_format>] = [:]

    init(sheet name: String, title: String) throws(ExportRefusal) {
        var template = Array("\(Self.folder)/runofshow-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .cannotWrite }
        close(descriptor)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let workbook = workbook_new(path), let sheet = workbook_add_worksheet(workbook, Self.sheetName(name)) else {
            unlink(path)
            throw .cannotWrite
        }
        self.workbook = workbook
        self.sheet = sheet
        title.withCString { text in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: text)
            _ = workbook_set_properties(workbook, &properties)
        }
    }

    private static var folder: String {
        guard let folder = getenv("TMPDIR").map({ String(cString: $0) }), folder.hasPrefix("/") else { return "/tmp" }
        return folder
    }

    /// At most 31 letters, without those that Excel does not take.
    private static func sheetName(_ name: String) -> String {
        let clean = String(name.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
        var units = clean
        while units.utf16.count > 31 { units.removeLast() }
        return SheetText.trimmed(units).isEmpty ? "Sheet1" : units
    }

    /// Closes the workbook.
    func bytes() throws(ExportRefusal) -> [UInt8] {
        defer { unlink(path) }
        guard workbook_close(workbook) == LXW_NO_ERROR, let file = fopen(path, "rb") else { throw .cannotWrite }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
        return bytes
    }

    // Cells. Texts are never formulas: they are kept as texts.

    func set(_ row: Int, _ column: Int, _ text: String, _ look: Look = .text) {
        guard !text.isEmpty else { return }
        _ = worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), Self.printable(text), format(look))
    }

    func set(_ row: Int, _ column: Int, _ number: Double, _ look: Look) {
        _ = worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, format(look))
    }

    func set(_ row: Int, _ column: Int, _ cell: ShowTable.Cell) {
        switch cell {
        case .empty: _ = worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), format(.text))
        case .text(let text): set(row, column, text)
        case .number(let number): set(row, column, Double(number), .number)
        case .time(let time):
            guard time.milliseconds >= 0 else { return set(row, column, time.text) }
            set(row, column, Double(time.milliseconds) / 86_400_000, .time(seconds: time.milliseconds % 60_000 != 0))
        case .length(let length): set(row, column, Double(length.count) / 86_400_000, .length)
        }
    }

    func merge(_ row: Int, upTo column: Int, _ text: String, _ look: Look) {
        if column > 0 {
            _ = worksheet_merge_range(
                sheet, lxw_row_t(row), 0, lxw_row_t(row), lxw_col_t(column), Self.printable(text), format(look))
        } else {
            set(row, 0, text, look)
        }
    }

    /// Of a row: 15 points a line, up to what a row may be.
    func setHeight(_ row: Int, lines: Int) {
        _ = worksheet_set_row(sheet, lxw_row_t(row), Double(min(27, max(1, lines))) * 15, nil)
    }

    func setWidth(_ column: Int, _ width: Double) {
        _ = worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil)
    }

    /// What XML does not let stand in a text.
    private static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }))
    }

    private func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[look] { return format }
        guard let format = workbook_add_format(workbook) else { return nil }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        switch look {
        case .text, .quiet, .bold: format_set_text_wrap(format)
        case .heading:
            format_set_text_wrap(format)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
            format_set_bg_color(format, 0xD9E1F2)
        case .part: format_set_bg_color(format, 0xEDEDED)
        case .number: format_set_num_format(format, "0")
        case .time(let seconds): format_set_num_format(format, seconds ? "hh:mm:ss" : "hh:mm")
        case .length: format_set_num_format(format, "[h]:mm:ss")
        }
        if look == .heading || look == .part || look == .bold { format_set_bold(format) }
        if look == .quiet { format_set_font_color(format, 0x7F7F7F) }
        if look != .bold && look != .quiet { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        formats[look] = format
        return format
    }
}
