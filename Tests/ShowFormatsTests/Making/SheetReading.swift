import ShowFormats
import Testing
import Timeline

/// A show that was read from a sheet, as short texts.
struct SheetReading {
    let show: ImportedShow

    init(_ text: String, name: String = "sheet.csv", _ options: ImportOptions = ImportOptions()) throws {
        show = try SheetFormat.read(Array(text.utf8), fileName: name, options)
    }

    init(bytes: [UInt8], name: String = "sheet.csv", _ options: ImportOptions = ImportOptions()) throws {
        show = try SheetFormat.read(bytes, fileName: name, options)
    }

    /// `09:00-09:30 Welcome`, `! 09:00-…` at a hard start, `reserve Spare`, a plan without an end `09:00 Last`.
    var rows: [String] {
        zip(show.segments, show.plannedTimes.flatMap(\.self)).map { segment, time in
            guard let start = time.start, let end = time.end else { return "reserve \(segment.title)" }
            let isOpen = segment.duration == nil && segment.until == nil
            return (segment.start == nil ? "" : "! ") + Self.clock(start) + (isOpen ? "" : "-" + Self.clock(end)) + " "
                + segment.title
        }
    }

    var parts: [String?] { show.parts.map(\.title) }
    var warnings: [SheetWarning.Kind] { show.warnings.map(\.kind) }

    func segment(_ title: String) throws -> ImportedSegment { try #require(show.segments.first { $0.title == title }) }

    func column(_ name: String, of title: String) throws -> String? { try segment(title).columns.first { $0.name == name }?.text }

    static func clock(_ time: Int) -> String {
        let text = ShowTime(milliseconds: time).text
        return text.hasSuffix(":00") ? String(text.dropLast(3)) : text
    }

    /// Why a sheet is refused; nil where it is not.
    static func refusal(_ bytes: [UInt8], name: String = "sheet.csv", _ options: ImportOptions = ImportOptions()) -> SheetRefusal? {
        do throws(SheetRefusal) {
            _ = try SheetFormat.read(bytes, fileName: name, options)
            return nil
        } catch { return error }
    }

    static func refusal(_ text: String, name: String = "sheet.csv", _ options: ImportOptions = ImportOptions()) -> SheetRefusal? {
        refusal(Array(text.utf8), name: name, options)
    }
}

extension ImportOptions {
    /// Options that differ from the usual.
    static func with(_ change: (inout ImportOptions) -> Void) -> ImportOptions {
        var options = ImportOptions()
        change(&options)
        return options
    }
}
