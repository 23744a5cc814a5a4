internal import Timeline

/// The sheets of a workbook, in order.
final class WorkbookTarget: XmlTarget {
    struct Entry {
        var name: String
        var relation: String
        var isHidden: Bool
    }

    private(set) var sheets: [Entry] = []
    private(set) var countsFrom1904 = false
    var isDone: Bool { sheets.count >= Limit.Sheet.sheets }
    var refusal: SheetRefusal? { nil }

    func open(_ name: UnsafePointer<CChar>, _ attributes: XmlAttributes) {
        if XmlReader.isNamed(name, "sheet") {
            var cleaner = CleanText()
            sheets.append(
                Entry(
                    name: SheetText.oneLine(cleaner.clean(attributes["name"] ?? "")),
                    relation: attributes["r:id"] ?? attributes["id"] ?? "",
                    isHidden: attributes["state"].map { $0 != "visible" } ?? false))
        } else if XmlReader.isNamed(name, "workbookPr") {
            countsFrom1904 = attributes["date1904"].map { $0 == "1" || $0 == "true" } ?? false
        }
    }

    func close(_ name: UnsafePointer<CChar>) {}
    func text(_ bytes: UnsafeBufferPointer<CChar>) {}
}

/// Which file is which: the relations of a workbook or of the package.
final class RelationsTarget: XmlTarget {
    private(set) var targets: [String: (file: String, kind: String)] = [:]
    var isDone: Bool { targets.count > 4 * Limit.Sheet.sheets }
    var refusal: SheetRefusal? { nil }

    func open(_ name: UnsafePointer<CChar>, _ attributes: XmlAttributes) {
        guard XmlReader.isNamed(name, "Relationship"), let id = attributes["Id"], let file = attributes["Target"] else { return }
        targets[id] = (file, attributes["Type"] ?? "")
    }

    func close(_ name: UnsafePointer<CChar>) {}
    func text(_ bytes: UnsafeBufferPointer<CChar>) {}

    func file(ofKind kind: String) -> String? { targets.values.first { $0.kind.hasSuffix("/" + kind) }?.file }
}

/// The texts that cells share.
final class SharedStringsTarget: XmlTarget {
    private(set) var texts: [String] = []
    private var text: [UInt8] = []
    private var isText = false
    private var phonetic = 0
    private var total = 0
    private(set) var refusal: SheetRefusal?
    var isDone: Bool { false }

    func open(_ name: UnsafePointer<CChar>, _ attributes: XmlAttributes) {
        if XmlReader.isNamed(name, "si") { text.removeAll(keepingCapacity: true) }
        if XmlReader.isNamed(name, "rPh") { phonetic += 1 }
        if XmlReader.isNamed(name, "t"), phonetic == 0 { isText = true }
    }

    func close(_ name: UnsafePointer<CChar>) {
        if XmlReader.isNamed(name, "t") { isText = false }
        if XmlReader.isNamed(name, "rPh") { phonetic -= 1 }
        guard XmlReader.isNamed(name, "si") else { return }
        total += text.count
        guard texts.count < Limit.Sheet.sharedTexts, total < Limit.Sheet.inflated else {
            refusal = .damaged(.bomb)
            return
        }
        texts.append(String(decoding: text, as: UTF8.self))
    }

    func text(_ bytes: UnsafeBufferPointer<CChar>) {
        // A little more than is kept, so that it is known to be cut.
        guard isText, text.count <= Limit.Sheet.cell + 16 else { return }
        text.append(contentsOf: bytes.lazy.map { UInt8(bitPattern: $0) })
    }
}

/// How cells show their numbers.
final class StylesTarget: XmlTarget {
    private var own: [Int: String] = [:]
    private(set) var formats: [SheetCell.NumberFormat] = []
    private var isCells = false
    var isDone: Bool { formats.count > 65_000 }
    var refusal: SheetRefusal? { nil }

    func open(_ name: UnsafePointer<CChar>, _ attributes: XmlAttributes) {
        if XmlReader.isNamed(name, "numFmt"), let id = attributes["numFmtId"].flatMap({ Int($0) }),
            let code = attributes["formatCode"]
        {
            own[id] = code
        } else if XmlReader.isNamed(name, "cellXfs") {
            isCells = true
        } else if isCells, XmlReader.isNamed(name, "xf") {
            formats.append(format(attributes["numFmtId"].flatMap { Int($0) } ?? 0))
        }
    }

    func close(_ name: UnsafePointer<CChar>) { if XmlReader.isNamed(name, "cellXfs") { isCells = false } }
    func text(_ bytes: UnsafeBufferPointer<CChar>) {}

    private func format(_ id: Int) -> SheetCell.NumberFormat {
        if let code = own[id] { return Self.format(ofCode: code) }
        return switch id {
        case 14...17, 27...31, 36, 50...54, 57, 58: .date
        case 18, 19: .clock(hasHalves: true)
        case 20, 21, 32...35, 55, 56: .clock(hasHalves: false)
        case 22: .dateAndClock
        case 45, 47: .elapsed
        case 46: .clock(hasHalves: false)
        default: .general
        }
    }

    /// `h:mm AM/PM`, `[mm]:ss`, `dd.mm.yyyy hh:mm`.
    static func format(ofCode code: String) -> SheetCell.NumberFormat {
        var plain = ""
        var (isQuoted, isEscaped, isColour) = (false, false, false)
        for letter in code.lowercased().prefix(200) {
            if isEscaped {
                isEscaped = false
            } else if letter == "\"" {
                isQuoted.toggle()
            } else if isQuoted {
                continue
            } else if letter == "\\" || letter == "_" {
                isEscaped = true
            } else if letter == "[" {
                isColour = true
            } else if letter == "]" {
                isColour = false
            } else if !isColour || "hms".contains(letter) {
                plain.append(letter)
            }
            if letter == ";" { break }
        }
        let halves = plain.contains("am/pm") || plain.contains("a/p") || code.contains("上午")
        plain = plain.replacing("am/pm", with: "").replacing("a/p", with: "")
        let (hours, seconds, days) = (plain.contains("h"), plain.contains("s"), plain.contains("y") || plain.contains("d"))
        if plain.contains("0") && !hours && !seconds && !days { return .general }
        if days { return hours ? .dateAndClock : .date }
        if hours { return .clock(hasHalves: halves) }
        if seconds && plain.contains("m") { return .elapsed }
        return plain.contains("m") && !plain.contains("general") && !plain.contains("#") ? .date : .general
    }
}
