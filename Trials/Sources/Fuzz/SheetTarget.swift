import Phrases
import ShowFile
import ShowFormats
import Timeline

/// Bytes as a sheet: what is read can be written as a show file, goes out and comes back.
enum SheetTarget {
    static func run(_ bytes: [UInt8], _ name: String) {
        let imported: ImportedShow
        do throws(SheetRefusal) { imported = try SheetFormat.read(bytes, fileName: name, ImportOptions()) } catch {
            for language in Language.allCases { requireHarmless(error.phrase(language.phrases), "a refusal") }
            return
        }
        for language in Language.allCases {
            for decision in imported.decisions {
                requireHarmless(decision.what(language.phrases), "a decision")
                requireHarmless(decision.why(language.phrases), "a reason")
            }
            for warning in imported.warnings { requireHarmless(warning.message(language.phrases), "a warning") }
        }
        let show = imported.show(fileName: "fuzz.yaml")
        for text in show.texts { requireHarmless(text, "a show") }
        let written = ShowFile.write(show)
        // A sheet that no show file can hold is refused by the call; it must not stop it.
        guard ShowFile.read(Array(written.utf8), fileName: "fuzz.yaml", isKnownTimeZone: { _ in true }).show != nil else { return }
        for format in ["csv", "markdown", "ontime"] { goOut(show, format) }
    }

    private static func goOut(_ show: Show, _ format: String) {
        guard let file = try? SheetFormat.write(ExportedShow(show), as: format, .english) else { return }
        let names = ["csv": "fuzz.csv", "markdown": "fuzz.md", "ontime": "fuzz.json"]
        _ = try? SheetFormat.read(file.bytes, fileName: names[format] ?? "fuzz", ImportOptions())
    }

    /// A workbook of which one file is what comes: `w` a worksheet, `s` the shared texts, `t` the styles, `b` the workbook's own file;
    /// after any other letter the archive as a whole.
    static func runWorkbook(_ bytes: [UInt8]) {
        guard let kind = bytes.first else { return }
        let inside = Array(bytes.dropFirst())
        guard files[kind] != nil else { return run(inside, "fuzz.xlsx") }
        var archive = StoredZip()
        for (letter, usual) in files {
            var content = Array(usual.open.utf8)
            content += letter == kind ? inside : Array(usual.inside.utf8)
            content += Array(usual.close.utf8)
            archive.add(usual.path, content)
        }
        archive.add("xl/_rels/workbook.xml.rels", Array(relations.utf8))
        run(archive.bytes, "fuzz.xlsx")
    }

    private typealias WorkbookPart = (path: String, open: String, inside: String, close: String)

    private static let files: [UInt8: WorkbookPart] = [
        UInt8(ascii: "b"): (
            "xl/workbook.xml", "<workbook xmlns:r=\"r\">", "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"s1\"/></sheets>",
            "</workbook>"
        ),
        UInt8(ascii: "w"): (
            "xl/worksheets/sheet1.xml", "<worksheet><sheetData>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>0.5</v></c><c r=\"B2\" t=\"s\"><v>2</v></c></row>",
            "</sheetData></worksheet>"
        ),
        UInt8(ascii: "s"): (
            "xl/sharedStrings.xml", "<sst>", "<si><t>Time</t></si><si><t>Title</t></si><si><t>Doors</t></si>", "</sst>"
        ),
        UInt8(ascii: "t"): (
            "xl/styles.xml", "<styleSheet>",
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"20\"/><xf numFmtId=\"46\"/><xf numFmtId=\"22\"/></cellXfs>",
            "</styleSheet>"
        ),
    ]

    private static let relations =
        "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        + "<Relationship Id=\"st\" Type=\"x/styles\" Target=\"styles.xml\"/>"
        + "<Relationship Id=\"ss\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
}
