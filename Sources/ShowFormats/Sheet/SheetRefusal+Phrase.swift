package import Phrases
internal import Timeline

extension SheetRefusal {
    package func phrase(_ phrases: Phrases) -> String {
        let say = phrases.sheets
        return switch self {
        case .empty: say.empty
        case .noTimes: say.noTimes
        case .noTimesInTable: say.noTimesInTable
        case .onlyHidden: say.onlyHidden
        case .severalDays(let names): say.severalDays(Self.list(names))
        case .severalStages(let names): say.severalStages(Self.list(names))
        case .noSheet(let name, let names): say.noSheet(name, Self.list(names))
        case .noDay(let name, let names): say.noDay(name, Self.list(names))
        case .noStage(let name, let names): say.noStage(name, Self.list(names))
        case .noColumn(let name): say.noColumn(name)
        case .badColumns(let text): say.badColumns(text, roles: ColumnRole.named.map(\.rawValue).joined(separator: ", "))
        case .noRow(let row): say.noRow(row)
        case .unknownEncoding(let name): say.unknownEncoding(name)
        case .badStart(let text): say.badStart(text)
        case .noDays(let name): say.noDays(name)
        case .noStages(let name): say.noStages(name)
        case .picture(let kind): say.picture(kind)
        case .otherFormat(let format): format.phrase(phrases)
        case .damaged(let damage): damage.phrase(phrases)
        case .tooLarge(let limit): say.tooLarge(megabytes: limit >> 20)
        case .tooManyRows(let limit): say.tooManyRows(limit: limit)
        case .cannotDecode(let name): say.cannotDecode(name)
        }
    }

    /// Word for word, so that one can be copied into the call.
    private static func list(_ names: [String]) -> String {
        names.prefix(30).map { "“" + SafeText.make($0, limit: 100) + "”" }.joined(separator: ", ") + (names.count > 30 ? "…" : "")
    }
}

extension SheetForeignFormat {
    fileprivate func phrase(_ phrases: Phrases) -> String {
        let say = phrases.sheets
        return switch self {
        case .oldExcel: say.oldExcel
        case .openDocument: say.openDocument
        case .word: say.word
        case .powerPoint: say.powerPoint
        case .pdf: say.pdf
        case .numbers: say.numbers
        case .zip: say.zip
        case .html: say.html
        case .binary: say.binary
        }
    }
}

extension SheetDamage {
    fileprivate func phrase(_ phrases: Phrases) -> String {
        let say = phrases.sheets
        return switch self {
        case .archive: say.brokenArchive
        case .password: say.hasPassword
        case .noWorkbook: say.noWorkbook
        case .xml(let file): say.brokenXML(SafeText.make(file, limit: 100))
        case .bomb: say.bomb
        case .json(let byte): say.brokenJSON(byte: byte)
        case .noRundown: say.noRundown
        }
    }
}
