import Phrases
import ShowFile
import ShowFormats
import Timeline

/// Bytes as a sheet of each kind: what is read can be written as a show file, goes out and comes back.
enum SheetTarget {
    static func run(_ bytes: [UInt8]) {
        for name in ["fuzz.csv", "fuzz.md", "fuzz.json", "fuzz.xlsx", "fuzz"] { run(bytes, name) }
    }

    private static func run(_ bytes: [UInt8], _ name: String) {
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
}
