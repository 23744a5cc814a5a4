internal import Timeline

/// The days and stages of a sheet: which of them is the show.
struct SheetChoices {
    private(set) var notes: SheetNotes
    private let options: ImportOptions

    init(_ options: ImportOptions, _ notes: SheetNotes) {
        self.options = options
        self.notes = notes
    }

    // Days.

    /// The entries of one day.
    mutating func day(_ entries: [SheetEntry]) throws(SheetRefusal) -> (entries: [SheetEntry], day: SheetDay?) {
        var days: [SheetDay] = []
        for entry in entries { if let day = entry.day, !days.contains(where: { Self.isSame($0, day) }) { days.append(day) } }
        if let wanted = options.day {
            guard !days.isEmpty else { throw .noDays(wanted) }
            guard let day = Self.find(wanted, in: days) else { throw .noDay(wanted, days.map(\.text)) }
            notes.decide(.day(day.text, .asked))
            return (entries.filter { $0.day.map { Self.isSame($0, day) } ?? false }.map(Self.withoutDate), day)
        }
        guard days.count > 1 else { return (entries.map { days.count == 1 ? Self.withoutDate($0) : $0 }, days.first) }
        // A night that goes on past midnight is one day.
        if Self.isOneNight(entries, days) { return (entries, days.first) }
        throw .severalDays(days.map(\.text))
    }

    private static func isSame(_ a: SheetDay, _ b: SheetDay) -> Bool {
        if let one = a.date, let other = b.date { return one == other }
        return SheetText.words(a.text) == SheetText.words(b.text)
    }

    private static func find(_ wanted: String, in days: [SheetDay]) -> SheetDay? {
        let words = SheetText.words(wanted)
        if let day = days.first(where: { SheetText.words($0.text) == words }) { return day }
        if let date = DateText.find(wanted), let day = days.first(where: { $0.date == date }) { return day }
        let part = days.filter { !words.isEmpty && " \(SheetText.words($0.text)) ".contains(" \(words) ") }
        return part.count == 1 ? part[0] : nil
    }

    /// Within one day a date says nothing more.
    private static func withoutDate(_ entry: SheetEntry) -> SheetEntry {
        guard let date = entry.start?.date, entry.end?.date == nil || entry.end?.date == date else { return entry }
        var entry = entry
        entry.start?.date = nil
        entry.end?.date = nil
        return entry
    }

    private static func isOneNight(_ entries: [SheetEntry], _ days: [SheetDay]) -> Bool {
        guard days.count == 2, let first = days[0].date, let second = days[1].date, second.number == first.number + 1 else {
            return false
        }
        let evening = entries.filter { $0.day?.date == first }.compactMap(\.start)
        let night = entries.filter { $0.day?.date == second }.compactMap(\.start)
        guard let last = evening.last, let next = night.first, let end = night.last else { return false }
        return last.milliseconds >= 18 * ClockPlacing.hour && next.milliseconds <= 4 * ClockPlacing.hour
            && end.milliseconds <= 10 * ClockPlacing.hour
    }

    // Stages.

    /// The entries of one stage, and of the others where they are to be lanes.
    mutating func stage(
        _ entries: [SheetEntry]
    ) throws(SheetRefusal) -> (entries: [SheetEntry], lanes: [(title: String, entries: [SheetEntry])]) {
        let isStage = entries.contains { $0.stage != nil }
        func name(_ entry: SheetEntry) -> String? { isStage ? entry.stage : entry.place }
        var stages: [String] = []
        for entry in entries {
            if let stage = name(entry), !stages.contains(where: { Self.isSame($0, stage) }) { stages.append(stage) }
        }
        func of(_ stage: String) -> [SheetEntry] { entries.filter { name($0).map { Self.isSame($0, stage) } ?? false } }
        let runBesides = stages.count > 1 && Self.runBesides(stages.map(of), isStage: isStage)
        if let wanted = options.stage {
            guard !stages.isEmpty else { throw .noStages(wanted) }
            guard let stage = Self.find(wanted, in: stages) else { throw .noStage(wanted, stages) }
            notes.decide(.stage(stage, .asked))
            return (of(stage), options.lanes ? stages.filter { $0 != stage }.map { ($0, of($0)) } : [])
        }
        guard runBesides else {
            if stages.count > 1 { notes.decide(.placesFollow) }
            return (entries, [])
        }
        guard options.lanes else { throw .severalStages(stages) }
        notes.decide(.stage(stages[0], .only))
        return (of(stages[0]), stages.dropFirst().map { ($0, of($0)) })
    }

    private static func isSame(_ a: String, _ b: String) -> Bool { SheetText.words(a) == SheetText.words(b) }

    private static func find(_ wanted: String, in stages: [String]) -> String? {
        if let stage = stages.first(where: { isSame($0, wanted) }) { return stage }
        let words = SheetText.words(wanted)
        let part = stages.filter { !words.isEmpty && " \(SheetText.words($0)) ".contains(" \(words) ") }
        return part.count == 1 ? part[0] : nil
    }

    /// Whether the times of places run side by side. One row that lies beside the others (a registration desk) does not make
    /// stages of rooms.
    private static func runBesides(_ groups: [[SheetEntry]], isStage: Bool) -> Bool {
        var spans: [(start: Int, end: Int, place: Int)] = []
        for (place, group) in groups.enumerated() {
            var placing = ClockPlacing(group, SheetNotes())
            let times = placing.place(group)
            for (index, time) in times.enumerated() {
                guard let start = time.start else { continue }
                var end = time.end
                if end == nil, case .exact(let length)? = group[index].length { end = start + length }
                spans.append((start, max(start + 1000, end ?? start + 1000), place))
            }
        }
        guard spans.count <= 5000 else { return isStage }
        spans.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        // Rows taken out until none lies beside another: each time the longer one.
        var beside = 0
        var kept: (start: Int, end: Int, place: Int)?
        for span in spans {
            if let last = kept, last.place != span.place, span.start < last.end {
                beside += 1
                if span.end < last.end { kept = span }
            } else {
                kept = span
            }
        }
        return beside > (isStage ? 0 : max(1, spans.count / 5))
    }
}
