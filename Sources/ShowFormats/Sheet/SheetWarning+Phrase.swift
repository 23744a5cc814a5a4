package import Phrases

extension SheetWarning {
    /// On one line, whatever stands in the cell.
    package func message(_ phrases: Phrases) -> String { SheetText.oneLine(text(phrases)) }

    private func text(_ phrases: Phrases) -> String {
        let say = phrases.sheets
        return switch kind {
        case .noon(let text): say.mustBeNoon(text)
        case .midnight(let text): say.mustBeMidnight(text)
        case .disagrees(let start, let end, let length, let counts): say.disagrees(start, end, length, counts: counts)
        case .endBeforeStart(let start, let end): say.endBeforeStart(start, end)
        case .noTime(let text): say.noTime(text)
        case .noLength(let text): say.noLength(text)
        case .isOpen(let title): say.isOpen(title)
        case .untimed(let title): say.isUntimed(title)
        case .overlaps(let end, let next): say.overlaps(end, next)
        case .goesBack(let time, let before): say.goesBack(time, before: before)
        case .guessedAfternoon(let time): say.guessedAfternoon(time)
        case .unknownCharacter: say.unknownCharacter
        case .cut(let limit): say.cellCut(limit: limit)
        case .columnsCut(let limit): say.columnsCut(limit: limit)
        case .errorValue(let text): say.errorValue(text)
        case .noStart: say.noStart
        case .untitled: say.untitled
        case .milestoneBefore(let time, let title): say.milestoneBefore(time, title)
        case .delayed(let title, let length): say.delayed(title, by: length)
        case .badValue(let text): say.badValue(text)
        case .doubleID(let id): say.doubleID(id)
        case .more: say.moreWarnings
        }
    }

    /// Where it stands: `Sheet1, row 7, column C`; empty where that is not known.
    package func place(_ phrases: Phrases) -> String { phrases.sheets.place(sheet, row: row, column) }
}
