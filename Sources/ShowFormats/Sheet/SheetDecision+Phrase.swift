package import Phrases
internal import Timeline

extension SheetDecision {
    /// What was decided.
    package func what(_ phrases: Phrases) -> String {
        let say = phrases.sheetDecisions
        return switch self {
        case .delimiter(let delimiter): say.delimiter(delimiter.phrase(phrases))
        case .encoding(let name, _): say.encoding(name)
        case .sheet(let name, _): say.sheet(name)
        case .header(let row, _): say.header(row)
        case .noHeader: say.noHeader
        case .column(let letters, let header, let role, _):
            header.isEmpty ? say.columnWithoutHeader(letters, role.rawValue) : say.column(letters, header, role.rawValue)
        case .freeColumns(let names): say.freeColumns(SheetDecision.list(names))
        case .lengths(let areHours, _): areHours ? say.lengthsAreHours : say.lengthsAreMinutes
        case .countedFromZero(let areHours, _): areHours ? say.countedInHours : say.countedInMinutes
        case .countedMinutes: say.countedWholeMinutes
        case .startsAt(let time): say.startsAt(time)
        case .startIgnored: say.startIgnored
        case .halves: say.halves
        case .afterMidnight(let row, let time): say.afterMidnight(time, row: row)
        case .day(let name, _): say.day(name)
        case .stage(let name, _): say.stage(name)
        case .lanes(let names): say.lanes(SheetDecision.list(names))
        case .placesFollow: say.placesFollow
        case .title(let title, _): say.title(title)
        case .date(let date, _): say.date(date)
        case .hiddenRows(let rows): say.hiddenRows(SheetDecision.list(rows.map(String.init)))
        case .totalRow(let row), .headerAgain(let row): say.rowLeftOut(row)
        case .endRow(let row): say.endsRowAbove(row)
        case .continues(let row): say.continues(row)
        case .textLeftOut(let row, let text): say.textLeftOut(SafeText.make(text, limit: 100), row: row)
        case .tableLeftOut(let row): say.tableLeftOut(row)
        case .fixed(let row): say.fixed(row: row)
        case .titleFrom(let row, let column): say.titleFrom(column, row: row)
        case .plainLines(let count): say.plainLines(count)
        case .group(let title): say.part(title)
        case .ontimeVersion(let version): say.ontime(version)
        case .milestones(let count): say.milestones(count)
        case .dropped(let thing, let text): thing.dropped(text, phrases)
        case .several(_, let names): say.otherRundowns(names)
        }
    }

    /// Why.
    package func why(_ phrases: Phrases) -> String {
        let say = phrases.sheetDecisions
        return switch self {
        case .delimiter: say.mostEven
        case .encoding(_, let reason): reason.phrase(phrases)
        case .sheet(_, .only): say.onlyRunSheet
        case .sheet(_, .firstOf(let count)): say.firstOfSheets(count)
        case .header(_, .words(let count)): say.knownWords(count)
        case .header(_, .table): say.firstOfTable
        case .noHeader: say.byPosition
        case .column(_, _, _, let reason):
            switch reason {
            case .word: say.byWord
            case .values: say.byValues
            case .asked: say.asked
            case .position: say.byValues
            }
        case .freeColumns: say.noKnownWord
        case .lengths(_, let reason): reason.phrase(phrases)
        case .countedFromZero(_, let reason): say.beginsAtZero + (reason == .plausible ? "" : "; " + reason.phrase(phrases))
        case .countedMinutes: say.areSpansOfMinutes
        case .startIgnored: say.hasTimesOfDay
        case .halves: say.fromNeighbours
        case .afterMidnight: say.farBack
        case .day(_, .only), .stage(_, .only): say.isFirst
        case .lanes, .sheet(_, .asked), .header(_, .asked), .startsAt, .day(_, .asked), .stage(_, .asked): say.asked
        case .placesFollow: say.noneBeside
        case .title(_, let reason):
            switch reason {
            case .row(let row): say.isInRow(row)
            case .heading: say.isHeading
            case .fileName: say.isFileName
            case .sheet: say.isSheetName
            case .project: say.isProjectTitle
            }
        case .date(_, let row): row.map { say.isInRow($0) } ?? say.isChosenDay
        case .hiddenRows: say.areHidden
        case .totalRow: say.isTotal
        case .headerAgain: say.isHeaderAgain
        case .endRow: say.isTimeAlone
        case .continues: say.isTextAlone
        case .textLeftOut: say.noRowsBelow
        case .tableLeftOut: say.noTimesInIt
        case .fixed: say.saysFixed
        case .titleFrom: say.noTitle
        case .plainLines: say.beginWithTimes
        case .group: say.wasGroup
        case .ontimeVersion: say.ontimeFields
        case .milestones: say.milestonesAreCues
        case .dropped: say.noPlaceForIt
        case .several: say.oneAtATime
        }
    }

    /// The first few of many.
    static func list(_ names: [String]) -> String {
        SafeText.make(names.prefix(20).joined(separator: ", "), limit: 400) + (names.count > 20 ? "…" : "")
    }
}

extension SheetDelimiter {
    fileprivate func phrase(_ phrases: Phrases) -> String {
        switch self {
        case .comma: phrases.sheetDecisions.comma
        case .semicolon: phrases.sheetDecisions.semicolon
        case .tab: phrases.sheetDecisions.tab
        case .pipe: phrases.sheetDecisions.pipe
        }
    }
}

extension SheetDecision.EncodingReason {
    fileprivate func phrase(_ phrases: Phrases) -> String {
        switch self {
        case .mark: phrases.sheetDecisions.hasMark
        case .valid: phrases.sheetDecisions.isValid
        case .zeros: phrases.sheetDecisions.hasZeros
        case .vietnamese: phrases.sheetDecisions.looksVietnamese
        case .neither: phrases.sheetDecisions.looksWestern
        case .asked: phrases.sheetDecisions.asked
        }
    }
}

extension SheetDecision.LengthReason {
    fileprivate func phrase(_ phrases: Phrases) -> String {
        switch self {
        case .agrees(let count, let all): phrases.sheetDecisions.agrees(count, of: all)
        case .closer: phrases.sheetDecisions.isCloser
        case .tooLong: phrases.sheetDecisions.wouldBeTooLong
        case .plausible: phrases.sheetDecisions.isPlausible
        case .threeParts: phrases.sheetDecisions.otherFiguresHaveThree
        }
    }
}

extension OntimeThing {
    fileprivate func dropped(_ text: String, _ phrases: Phrases) -> String {
        let say = phrases.sheetDecisions
        return switch self {
        case .automation: say.automation(text)
        case .trigger: text.isEmpty ? say.triggers : say.triggersOf(text)
        case .timerType: say.timerType(text)
        case .loadNext: say.loadNext(text)
        case .rundown: say.otherRundowns(text)
        }
    }
}
