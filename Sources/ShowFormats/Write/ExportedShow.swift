package import Timeline

/// A show that is written in another format, and what the person who exports has chosen.
package struct ExportedShow: Sendable {
    /// How much of the show a sheet has.
    package enum Profile: String, Sendable, CaseIterable {
        /// All that the format holds.
        case full
        /// Number, time, length, title, who.
        case overview
    }

    /// When a segment really ran.
    package struct Actual: Sendable, Equatable {
        package var start: ShowTime?
        package var end: ShowTime?

        package init(start: ShowTime?, end: ShowTime?) {
            self.start = start
            self.end = end
        }
    }

    /// Each segment has a length, or is open.
    package let show: Show
    /// By the segment's id; nil for a plan.
    package var actual: [String: Actual]?
    /// Departments and people that it is for; none: for everybody.
    package var names: [String] = []
    package var profile = Profile.full
    /// The address of the live page.
    package var link: String?
    /// When the file was changed last, in seconds since 1970.
    package var changedAt = 0
    /// The second since 1970 of a show time; nil without a date.
    package var second: (@Sendable (ShowTime) -> Int)?

    package init(_ show: Show) { self.show = show.withLengths }
}

/// An exported file, and what the format could not hold.
package struct ExportedFile: Sendable {
    package var bytes: [UInt8]
    /// What the format does not hold, in the order of the show.
    package var losses: [ExportLoss]
}

/// Why nothing can be written.
package enum ExportRefusal: Error, Sendable, Equatable {
    /// A calendar needs to know the day.
    case noDate
    /// Nothing in the show is for these.
    case nothingFor([String])
    case tooManyRows(limit: Int)
    /// The library for workbooks failed.
    case cannotWrite
}

/// One segment of an exported show.
struct ExportedRow {
    var part: Int
    var isFirstOfPart: Bool
    var segment: Segment
    var plan: PlannedTimes
    /// Its number in the running order, from 1; nil for a reserve.
    var number: Int?
    var actual: ExportedShow.Actual?
}

extension ExportedShow {
    /// The segments that concern whom it is for.
    func rows() throws(ExportRefusal) -> [ExportedRow] {
        var rows: [ExportedRow] = []
        var (number, lastPart) = (0, -1)
        show.forEachSegment { segment, plan in
            if !segment.isReserve { number += 1 }
            guard concerns(segment) else { return }
            rows.append(
                ExportedRow(
                    part: plan.part, isFirstOfPart: plan.part != lastPart, segment: segment, plan: plan,
                    number: segment.isReserve ? nil : number, actual: actual?[segment.id]))
            lastPart = plan.part
        }
        guard rows.count <= Limit.Sheet.rows - 10 else { throw .tooManyRows(limit: Limit.Sheet.rows) }
        if rows.isEmpty, !names.isEmpty { throw .nothingFor(names) }
        return rows
    }

    /// Somebody's name stands in it, or one of the departments has a cue.
    private func concerns(_ segment: Segment) -> Bool {
        names.isEmpty
            || names.contains { name in
                let words = SheetText.words(name)
                if Self.has(words, in: segment.who) || segment.contacts.contains(where: { Self.has(words, in: $0.name) }) {
                    return true
                }
                if segment.columns.contains(where: { SheetText.words($0.name) == words && !$0.text.isEmpty }) { return true }
                return segment.cues.contains { isOf(words, $0) }
            }
    }

    /// The cues of a segment for whom it is for.
    func cues(of segment: Segment) -> [Cue] {
        guard !names.isEmpty else { return segment.cues }
        let asked = names.map { SheetText.words($0) }
        let own = segment.cues.filter { cue in asked.contains { isOf($0, cue) } }
        // A person sees all cues of what they do.
        return own.isEmpty && !asked.contains(where: isDepartment) ? segment.cues : own
    }

    private func isOf(_ words: String, _ cue: Cue) -> Bool {
        guard let department = cue.department else { return false }
        return SheetText.words(department) == words || SheetText.words(title(ofDepartment: department)) == words
    }

    private func isDepartment(_ words: String) -> Bool {
        show.departments.contains { SheetText.words($0.id) == words || SheetText.words($0.title) == words }
    }

    static func has(_ words: String, in text: String?) -> Bool {
        guard let text, !words.isEmpty else { return false }
        return (" " + SheetText.words(text) + " ").contains(" " + words + " ")
    }

    func title(ofDepartment id: String) -> String { show.departments.first { $0.id == id }?.title ?? id }

    /// When a cue is due by the plan; nil for one by ear.
    func due(_ cue: Cue, _ plan: PlannedTimes) -> ShowTime? {
        switch cue.anchor {
        case .start(let after): plan.start.map { $0 + after }
        case .beforeEnd(let before): plan.end.map { $0 - before }
        case .on(let window, let after): show.windows.first { $0.id == window }.map { $0.on + after }
        case .off(let window, let after): show.windows.first { $0.id == window }.map { $0.off + after }
        case .clock(let time): time
        case .call: nil
        }
    }
}
