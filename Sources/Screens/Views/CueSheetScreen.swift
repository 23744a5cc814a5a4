import Phrases
import Timeline

/// View 4: all cues of the show in running order with due time, department, call and state, filtered by department. Segments
/// are headings and show the sheet's free columns.
package struct CueSheetScreen: ViewScreen {
    /// The department shown.
    package var heading: String
    package var heads: Heads
    package var rows: [Row]
    /// The row of the next cue or the selected segment; nil if it is not among the rows.
    package var focus: Int?
    /// The text to show if there are no cues.
    package var none: String?
    /// The key that calls the next one.
    package var key: String

    /// The heads of the columns.
    package struct Heads: Sendable, Equatable, Encodable {
        package var due: String
        package var figure: String
        package var state: String
        package var department: String
        package var call: String
        package var caller: String

        init(_ words: any CuePhrases) {
            (due, figure, state) = (words.dueHead, words.inHead, words.stateHead)
            (department, call, caller) = (words.departmentHead, words.cueHead, words.calledByHead)
        }
    }

    package enum Row: Sendable, Equatable, Encodable {
        case segment(CueSheetHeading)
        case cue(CueSheetRow)

        package func encode(to encoder: any Encoder) throws {
            switch self {
            case .segment(let heading): try heading.encode(to: encoder)
            case .cue(let cue): try cue.encode(to: encoder)
            }
        }
    }

    package init(_ source: ScreenSource, _ viewer: Viewer) { self.init(source, viewer, rows: .max) }

    /// - Parameter rows: the maximum number of rows, around the next cue or the selected segment.
    package init(_ source: ScreenSource, _ viewer: Viewer, rows: Int) {
        let sheet = CueSheetLines(source, viewer)
        heading = source.words.filter(viewer.department.map(source.state.departmentName))
        heads = Heads(source.words.phrases.cues)
        let top = max(0, min(sheet.focus - rows / 3, sheet.lines.count - rows))
        self.rows = sheet.lines.dropFirst(top).prefix(rows).map {
            switch $0 {
            case .segment(let number): .segment(CueSheetHeading(number, source, isSelected: number == viewer.selected))
            case .cue(let cue): .cue(CueSheetRow(cue, source))
            }
        }
        focus = self.rows.indices.contains(sheet.focus - top) ? sheet.focus - top : nil
        none = sheet.lines.isEmpty ? source.words.phrases.cues.noneLeft : nil
        key = source.words.keys.callCue
    }
}

/// The heading of a segment's cues.
package struct CueSheetHeading: Sendable, Equatable, Encodable {
    package var segment: String
    package var status: SegmentRow.Status
    package var start: String
    package var title: String
    /// `Light: amber · Sound: tape 3`.
    package var columns: String
    package var isSelected: Bool

    init(_ number: Int, _ source: ScreenSource, isSelected: Bool) {
        let segment = source.state.running.segments[number]
        self.segment = segment.id
        status = SegmentRow.Status(source.state.segments[number].status)
        start = source.forecast.segments[number].expectedStart.map { source.words.time($0) } ?? "--:--:--"
        title = segment.title
        columns = segment.columns.map { "\($0.name): \($0.text)" }.joined(separator: " · ")
        self.isSelected = isSelected
    }
}

package struct CueSheetRow: Sendable, Equatable, Encodable {
    package var cue: String
    /// What `c` calls.
    package var isNext: Bool
    /// The due time, or how it is called.
    package var due: String
    /// The time until then, or the time of the call.
    package var figure: String
    package var word: String
    package var department: String
    package var call: String
    /// Who called it.
    package var caller: String
    package var tone: Tone

    init(_ number: Int, _ source: ScreenSource) {
        let words = source.words
        let cue = source.state.running.cues[number]
        let forecast = source.forecast.cues[number]
        let calledAt = source.state.cues[number].calledAt
        let state = CueWord(number, source)
        self.cue = cue.id
        isNext = source.forecast.nextCue == number
        due = forecast.due.map { words.time($0) } ?? (cue.anchor == .call ? words.phrases.cues.byEar : "-")
        if let calledAt {
            figure = words.time(calledAt)
        } else {
            figure = forecast.isToCome ? CueWord.figure(number, source) ?? "" : ""
        }
        (word, tone) = (state.word, state.tone)
        department = cue.department.map(source.state.departmentName) ?? ""
        call = cue.call
        caller = calledAt.flatMap { _ in source.callers[cue.id] } ?? ""
    }
}

/// All lines of the sheet, as segment and cue numbers.
private struct CueSheetLines {
    enum Line {
        case segment(Int)
        case cue(Int)
    }

    let lines: [Line]
    /// The line of the next cue, or of the selected segment.
    let focus: Int

    init(_ source: ScreenSource, _ viewer: Viewer) {
        let state = source.state
        var lines: [Line] = []
        var focus: Int?
        for number in state.order {
            let cues = state.callingOrder(ofSegment: number, source.forecast).filter {
                viewer.shows(state.running.cues[$0].department)
            }
            let hasColumns = !state.running.segments[number].columns.isEmpty && viewer.department == nil
            if cues.isEmpty, !hasColumns, number != viewer.selected { continue }
            if number == viewer.selected { focus = lines.count }
            lines.append(.segment(number))
            for cue in cues {
                if viewer.selected == nil, focus == nil, source.forecast.cues[cue].isToCome { focus = lines.count }
                lines.append(.cue(cue))
            }
        }
        self.lines = lines
        self.focus = focus ?? max(0, lines.count - 1)
    }
}

extension Forecast.CueForecast {
    fileprivate var isToCome: Bool { status == .pending || status == .standby }
}
