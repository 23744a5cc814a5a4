import CMinizip
import Glibc

/// A workbook that a test puts together: cells by their places, and what workbooks have besides.
struct MadeWorkbook {
    var sheets: [(name: String, xml: String)] = []
    var strings: [String] = []
    var countsFrom1904 = false
    var isHidden: Set<String> = []
    /// Files beside or in place of the usual ones.
    var others: [String: String] = [:]

    /// A cell: a text, a number with a style (1 a time, 2 a time with AM and PM, 3 a date and time, 4 a date), or TRUE.
    enum Cell {
        case text(String)
        case number(Double, style: Int = 0)
        case truth(Bool)
        case none
    }

    static func rows(_ rows: [[Cell]], hidden: Set<Int> = [], merged: [String] = []) -> String {
        var xml = "<sheetData>"
        for (index, row) in rows.enumerated() {
            xml += "<row r=\"\(index + 1)\"\(hidden.contains(index + 1) ? " hidden=\"1\"" : "")>"
            for (column, cell) in row.enumerated() {
                let place = String(UnicodeScalar(UInt8(65 + column))) + String(index + 1)
                switch cell {
                case .text(let text): xml += "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
                case .number(let number, let style): xml += "<c r=\"\(place)\" s=\"\(style)\"><v>\(number)</v></c>"
                case .truth(let value): xml += "<c r=\"\(place)\" t=\"b\"><v>\(value ? 1 : 0)</v></c>"
                case .none: break
                }
            }
            xml += "</row>"
        }
        xml += "</sheetData>"
        if !merged.isEmpty { xml += "<mergeCells>" + merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>" }
        return xml
    }

    mutating func add(_ name: String, _ rows: [[Cell]], hidden: Set<Int> = [], merged: [String] = []) {
        sheets.append((name, Self.rows(rows, hidden: hidden, merged: merged)))
    }

    var files: [(String, String)] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var files: [String: String] = [
            "_rels/.rels":
                "<Relationships><Relationship Id=\"r1\" Type=\"\(kinds)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/workbook.xml":
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(kinds)\"><workbookPr\(countsFrom1904 ? " date1904=\"1\"" : "")/><sheets>"
                + sheets.enumerated().map {
                    "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\"\(isHidden.contains($1.name) ? " state=\"hidden\"" : "") r:id=\"s\($0 + 1)\"/>"
                }.joined() + "</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": "<Relationships><Relationship Id=\"st\" Type=\"\(kinds)/styles\" Target=\"styles.xml\"/>"
                + "<Relationship Id=\"ss\" Type=\"\(kinds)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + sheets.indices.map {
                    "<Relationship Id=\"s\($0 + 1)\" Type=\"\(kinds)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
                }.joined() + "</Relationships>",
            "xl/styles.xml": "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy hh:mm\"/></numFmts><cellXfs>"
                + [0, 20, 18, 164, 14].map { "<xf numFmtId=\"\($0)\"/>" }.joined() + "</cellXfs></styleSheet>",
            "xl/sharedStrings.xml": "<sst>" + strings.map { "<si><t>\($0)</t></si>" }.joined() + "</sst>",
        ]
        for (index, sheet) in sheets.enumerated() {
            files["xl/worksheets/sheet\(index + 1).xml"] = "<worksheet xmlns=\"\(main)\">\(sheet.xml)</worksheet>"
        }
        files.merge(others) { $1 }
        return files.sorted { $0.key < $1.key }
    }

    var bytes: [UInt8] { Self.zip(files.map { ($0, Array($1.utf8)) }) }

    /// An archive with these files in it.
    static func zip(_ files: [(String, [UInt8])]) -> [UInt8] {
        var path = Array("/tmp/runofshow-test-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        defer { close(descriptor) }
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(name) }
        let archive = zipOpen(name, APPEND_STATUS_CREATE)
        for (file, bytes) in files {
            zipOpenNewFileInZip(archive, file, nil, nil, 0, nil, 0, nil, deflated, 9)
            bytes.withUnsafeBytes { _ = zipWriteInFileInZip(archive, $0.baseAddress, UInt32($0.count)) }
            zipCloseFileInZip(archive)
        }
        zipClose(archive, nil)
        var bytes: [UInt8] = []
        guard let file = fopen(name, "rb") else { return [] }
        defer { fclose(file) }
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
        return bytes
    }
}

private let deflated: Int32 = 8
