internal import Timeline

/// Cues that come when their segment is not on, and cues for nobody.
extension PlanCheck {
    mutating func checkCues() {
        let departments = Set(show.departments.map(\.id))
        for (number, cue) in running.cues.enumerated() {
            checkMoment(cue, running.cueFigures[number].segment, at: places.cues[number].at)
            if let department = cue.department, !departments.contains(department) {
                let nearest = findings.nearest(
                    to: department, among: show.departments.lazy.map(\.id), count: departments.count)
                findings.add(
                    .unknownDepartment(cue: cue.id, department, nearest: nearest),
                    at: places.cues[number].department)
            }
        }
    }

    private mutating func checkMoment(_ cue: Cue, _ segment: Int, at place: SourcePosition) {
        let (figures, id) = (running.figures[segment], running.segments[segment].id)
        switch cue.anchor {
        case .start(let offset), .beforeEnd(let offset):
            guard let length = length(figures), offset > length else { return }
            findings.add(.cueBeyond(cue: cue.id, offset: offset, segment: id, length: length), at: place)
        case .clock(let time):
            // A reserve has no planned times to hold it against.
            guard let start = figures.plannedStart, let planned = figures.plannedEnd else { return }
            // The break that follows belongs to nobody else: a countdown to going on air is called in it.
            let next = running.figures[(segment + 1)...].lazy.compactMap(\.plannedStart).first
            let end = max(planned, next ?? planned)
            guard time < start || time > end else { return }
            let read = wallClock.reading
            let meant = time.afterMidnight(beyond: start).flatMap { start <= $0 && $0 <= end ? read($0) : nil }
            findings.add(
                .cueOutside(cue: cue.id, at: read(time), segment: id, start: read(start), end: read(end), meant: meant), at: place)
        case .on, .off, .call: return
        }
    }

    private func length(_ figures: RunningOrder.SegmentFigures) -> Milliseconds? {
        switch figures.length {
        case .duration(let duration): duration
        case .until(let time): figures.plannedStart.map { max(.zero, time - $0) }
        case .open: nil
        }
    }
}
