package import Timeline

/// What a format does not hold of one thing of a show.
package struct ExportLoss: Sendable, Equatable {
    package enum Thing: Sendable, Equatable {
        case show
        case part(String)
        case segment(String)
        case cue(String)
    }

    package var thing: Thing
    /// As the show file has them.
    package var keys: [String]

    package init(thing: Thing, keys: [String]) {
        self.thing = thing
        self.keys = keys
    }
}

/// The keys of a show file that a format holds; the others are lost.
struct HeldKeys {
    var show: Set<String> = []
    var part: Set<String> = []
    var segment: Set<String> = []
    var cue: Set<String> = []
    /// A cue by the on or off time of a window stays one.
    var holdsWindows = false

    /// Stands for a key that is held in part.
    private static let moment = "at*"

    func losses(of show: Show) -> [ExportLoss] {
        var losses: [ExportLoss] = []
        func add(_ thing: ExportLoss.Thing, _ held: Set<String>, _ keys: [(String, Bool)]) {
            let lost = keys.filter { $0.1 && !held.contains($0.0) }.map { $0.0 == Self.moment ? "at" : $0.0 }
            if !lost.isEmpty { losses.append(ExportLoss(thing: thing, keys: lost)) }
        }
        add(
            .show, self.show,
            [
                ("date", show.date != nil), ("timezone", show.timeZone != nil), ("venue", show.venue != nil),
                ("start", show.start != nil), ("end", show.end != nil), ("warn", show.warn != WarningTimes()),
                ("short", show.departments.contains { $0.short != nil }), ("onAir", !show.windows.isEmpty),
                ("lanes", !show.lanes.isEmpty),
            ] + Self.keys(show.details))
        for part in show.parts {
            add(
                .part(part.id), self.part,
                [("title", !part.title.isEmpty), ("start", part.start != nil), ("until", part.until != nil)]
                    + Self.keys(part.details))
            for segment in part.segments {
                add(.segment(segment.id), self.segment, Self.keys(segment))
                for cue in segment.cues {
                    add(.cue(cue.id), self.cue, keys(cue))
                }
            }
        }
        return losses
    }

    private static func keys(_ details: Details) -> [(String, Bool)] {
        [
            ("who", details.who != nil), ("note", details.note != nil), ("location", details.location != nil),
            ("contacts", !details.contacts.isEmpty),
        ]
    }

    private static func keys(_ segment: Segment) -> [(String, Bool)] {
        var keys: [(String, Bool)] = [
            ("start", segment.start != nil), ("planned", segment.planned != nil), ("startBy", segment.startBy != nil),
            ("min", segment.min != nil), ("max", segment.max != nil), ("priority", segment.priority != 0),
            ("changeover", segment.changeover != .zero), ("flag", segment.isFlagged), ("milestone", segment.isMilestone),
            ("advance", segment.advance == .auto && !segment.isMilestone), ("reserve", segment.isReserve),
        ]
        switch segment.length {
        case .open: keys.append(("open", true))
        case .until: keys.append(("until", true))
        default: break
        }
        return keys + [
            ("who", segment.who != nil), ("location", segment.location != nil), ("note", segment.note != nil),
            ("contacts", !segment.contacts.isEmpty), ("warn", segment.warn != nil), ("columns", !segment.columns.isEmpty),
        ]
    }

    private func keys(_ cue: Cue) -> [(String, Bool)] {
        var isAtLost = false
        switch cue.anchor {
        case .on, .off: isAtLost = !holdsWindows
        case .start, .beforeEnd: isAtLost = !self.cue.contains("at")
        case .clock, .call: isAtLost = !self.cue.contains("at") && !self.cue.contains("clock")
        }
        // A format without cues loses all of each: its call says so.
        guard self.cue.contains("call") else { return [("call", true)] }
        return [
            ("dept", cue.department != nil), ("standby", cue.standby != Cue.usualStandby), ("auto", cue.isAuto),
            // Another moment than the show file's.
            (isAtLost ? Self.moment : "at", isAtLost),
        ]
    }
}
