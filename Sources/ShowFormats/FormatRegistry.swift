package import Phrases
internal import Timeline

/// A format that shows are read from, written to, or both. A new one is a folder of its own and a line in ``all``.
package struct SheetFormat: Sendable {
    typealias Write = @Sendable (ExportedShow, Phrases) throws(ExportRefusal) -> ExportedFile

    package let name: String
    /// Whether a file is of it, by its bytes and its name; never for one that is only written.
    let recognizes: @Sendable (SheetFile) -> Bool
    let read: @Sendable (SheetFile, ImportOptions) throws(SheetRefusal) -> ImportedShow
    /// Nil for one that is only read.
    let write: Write?

    init(
        name: String, write: Write? = nil, recognizes: @escaping @Sendable (SheetFile) -> Bool,
        read: @escaping @Sendable (SheetFile, ImportOptions) throws(SheetRefusal) -> ImportedShow
    ) {
        self.name = name
        self.write = write
        self.recognizes = recognizes
        self.read = read
    }

    /// One that is only written.
    init(name: String, write: @escaping Write) {
        self.init(name: name, write: write) { _ in
            false
        } read: { (_, _) throws(SheetRefusal) in
            throw .noTimes
        }
    }

    /// Those that are read in the order in which they are asked.
    static let all: [SheetFormat] = [.foreign, .xlsx, .json, .markdown, .csv, .ontimeSheet, .calendar, .callSheet]

    /// Those that a show is written to, by name.
    package static let written: [String] = all.filter { $0.write != nil }.map(\.name)

    /// - Returns: nil where there is no such format.
    package static func write(_ show: ExportedShow, as name: String, _ phrases: Phrases) throws(ExportRefusal) -> ExportedFile? {
        try all.first { $0.name == name }?.write?(show, phrases)
    }

    /// Reads a file of any format.
    package static func read(_ bytes: [UInt8], fileName: String, _ options: ImportOptions) throws(SheetRefusal) -> ImportedShow {
        guard bytes.count <= Limit.Sheet.bytes else { throw .tooLarge(limit: Limit.Sheet.bytes) }
        let file = try SheetFile(bytes, fileName: fileName, encoding: options.encoding)
        if file.isEmpty { throw .empty }
        guard let format = all.first(where: { $0.recognizes(file) }) else { throw .noTimes }
        return try format.read(file, options)
    }

    /// Whether a file is a sheet rather than a show file, by its name or its first bytes.
    package static func isSheet(_ bytes: [UInt8], fileName: String) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || endings.contains(SheetFile.ending(of: fileName))
    }

    /// Whether a file that is no show file can be imported.
    package static func canRead(_ bytes: [UInt8], fileName: String) -> Bool {
        do throws(SheetRefusal) { _ = try read(bytes, fileName: fileName, ImportOptions()) } catch {
            if case .severalDays = error { return true }
            if case .severalStages = error { return true }
            return false
        }
        return true
    }

    /// Of files that hold nothing but sheets.
    package static let endings: Set<String> = ["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "md", "markdown"]
}

/// A file that is read: its bytes, and its text where it is one.
package struct SheetFile: Sendable {
    let bytes: [UInt8]
    /// Without its ending.
    let stem: String
    let ending: String
    /// Nil for what is no text.
    let text: String?
    let notes: SheetNotes

    init(_ bytes: [UInt8], fileName: String, encoding: String?) throws(SheetRefusal) {
        self.bytes = bytes
        let name = fileName.split(separator: "/").last.map(String.init) ?? ""
        ending = Self.ending(of: name)
        var cleaner = CleanText()
        stem = SheetText.oneLine(cleaner.clean(ending.isEmpty ? name : String(name.dropLast(ending.utf8.count + 1))))
        var notes = SheetNotes()
        if ForeignFormat.isBinary(bytes) {
            text = nil
        } else {
            let decoded = try TextDecoding.decode(bytes, asked: encoding)
            text = decoded.text
            notes.decide(.encoding(decoded.name, decoded.reason))
        }
        self.notes = notes
    }

    static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        let ending = name[name.index(after: dot)...].lowercased()
        return ending.utf8.count <= 9 && ending.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? ending : ""
    }

    var isEmpty: Bool { text.map { $0.unicodeScalars.allSatisfy(SheetText.isBlank) } ?? bytes.isEmpty }
}

extension SheetFormat {
    static let xlsx = SheetFormat(
        name: "xlsx", write: { (show, phrases) throws(ExportRefusal) in try XlsxWriter.write(show, phrases) }
    ) {
        $0.bytes.starts(with: [0x50, 0x4B])
    } read: { (file, options) throws(SheetRefusal) in
        try SheetImport(XlsxReader.document(file.bytes, options), options, fileName: file.stem).show()
    }

    static let markdown = SheetFormat(
        name: "markdown", write: { (show, _) throws(ExportRefusal) in try MarkdownWriter.write(show) }
    ) { file in
        file.text.map { ["md", "markdown"].contains(file.ending) || MarkdownReader.recognizes($0) } ?? false
    } read: { (file, options) throws(SheetRefusal) in
        try SheetImport(MarkdownReader.document(file.text ?? "", file.notes), options, fileName: file.stem).show()
    }

    static let csv = SheetFormat(name: "csv", write: { (show, _) throws(ExportRefusal) in try CsvWriter.write(show) }) {
        $0.text != nil
    } read: { (file, options) throws(SheetRefusal) in
        try SheetImport(CsvReader.document(file.text ?? "", file.notes), options, fileName: file.stem).show()
    }

    static let ontimeSheet = SheetFormat(name: "xlsx-ontime") { (show, _) throws(ExportRefusal) in try OntimeSheetWriter.write(show)
    }
    static let calendar = SheetFormat(name: "ics") { (show, _) throws(ExportRefusal) in try CalendarWriter.write(show) }
    static let callSheet = SheetFormat(name: "html") { (show, phrases) throws(ExportRefusal) in
        try CallSheetWriter.write(show, phrases)
    }
}
