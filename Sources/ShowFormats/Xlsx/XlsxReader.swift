internal import Timeline

/// Reads workbooks of Excel 2007 and later, and of what writes like it.
enum XlsxReader {
    static func document(_ bytes: [UInt8], _ options: ImportOptions) throws(SheetRefusal) -> SheetDocument {
        let archive = try ZipArchive(bytes)
        guard let workbook = try workbookFile(archive) else { throw .otherFormat(otherFormat(archive)) }
        let folder = workbook.split(separator: "/").dropLast().joined(separator: "/")
        let list = WorkbookTarget()
        try archive.read(workbook, into: list)
        let relations = RelationsTarget()
        let relationsFile = path("_rels/\(workbook.split(separator: "/").last ?? "").rels", in: folder)
        if archive.has(relationsFile) { try archive.read(relationsFile, into: relations) }
        let strings = SharedStringsTarget()
        if let file = relations.file(ofKind: "sharedStrings").map({ path($0, in: folder) }), archive.has(file) {
            try archive.read(file, into: strings)
        }
        let styles = StylesTarget()
        if let file = relations.file(ofKind: "styles").map({ path($0, in: folder) }), archive.has(file) {
            try archive.read(file, into: styles)
        }
        var document = SheetDocument()
        let budget = WorkbookBudget()
        for (index, entry) in list.sheets.enumerated() {
            // Without a relation, sheets are numbered as usual.
            let file =
                relations.targets[entry.relation].map { path($0.file, in: folder) }
                ?? path("worksheets/sheet\(index + 1).xml", in: folder)
            guard archive.has(file), !file.contains("chartsheets"), isWanted(entry, options) else { continue }
            var notes = SheetNotes()
            notes.sheet = entry.name
            let target = WorksheetTarget(texts: strings.texts, formats: styles.formats, budget, notes)
            try archive.read(file, into: target)
            let rows = target.finished()
            document.sheets.append(
                Sheet(
                    name: entry.name, blocks: [SheetBlock(rows: rows)], isHidden: entry.isHidden && options.sheet == nil,
                    countsFrom1904: list.countsFrom1904, warnings: target.notes.warnings))
        }
        guard !list.sheets.isEmpty else { throw .damaged(.noWorkbook) }
        if let wanted = options.sheet, document.sheets.isEmpty { throw .noSheet(wanted, list.sheets.map(\.name)) }
        return document
    }

    private static func isWanted(_ entry: WorkbookTarget.Entry, _ options: ImportOptions) -> Bool {
        options.sheet.map { SheetText.words($0) == SheetText.words(entry.name) } ?? true
    }

    private static func workbookFile(_ archive: ZipArchive) throws(SheetRefusal) -> String? {
        if archive.has("_rels/.rels") {
            let package = RelationsTarget()
            try archive.read("_rels/.rels", into: package)
            if let file = package.file(ofKind: "officeDocument").map({ path($0, in: "") }), archive.has(file),
                file.lowercased().contains("workbook") || file.lowercased().hasPrefix("xl/")
            {
                return file
            }
        }
        return archive.has("xl/workbook.xml") ? "xl/workbook.xml" : nil
    }

    private static func otherFormat(_ archive: ZipArchive) -> SheetForeignFormat {
        if archive.has("content.xml") { return .openDocument }
        if archive.has("word/document.xml") { return .word }
        if archive.has("ppt/presentation.xml") { return .powerPoint }
        if archive.names.keys.contains(where: { $0.hasPrefix("index/") && $0.hasSuffix(".iwa") }) || archive.has("index.zip") {
            return .numbers
        }
        return .zip
    }

    /// A target as a relation names it: from the root, or from its folder.
    private static func path(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var parts = folder.split(separator: "/").map(String.init)
        for part in target.split(separator: "/") where part != "." {
            if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
