/// What one earlier run of a show tells: by how much its segments went otherwise than they were to.
package struct EarlierRun: Sendable, Hashable {
    package struct Deviation: Sendable, Hashable {
        /// How much later than it might have the segment began.
        package var wait: Milliseconds
        /// What it took beyond the length that it was given, holds included, for they cost time too; less where
        /// negative.
        package var longer: Milliseconds

        package init(wait: Milliseconds, longer: Milliseconds) {
            self.wait = wait
            self.longer = longer
        }
    }

    package struct Segment: Sendable, Hashable {
        package var id: String
        package var deviation: Deviation

        package init(id: String, deviation: Deviation) {
            self.id = id
            self.deviation = deviation
        }
    }

    /// In running order; only those that were run to their end.
    package var segments: [Segment]

    package init(segments: [Segment]) { self.segments = segments }

    /// A pause between two segments that is longer than this is a rehearsal's own break, not the show's.
    package static let longestPause = Milliseconds.minutes(10)

    /// - Parameters:
    ///   - changes: those that led to the state.
    ///   - jumps: show time that a rehearsal's clock was set ahead over; what was on stage then tells nothing.
    package init(_ state: State, _ changes: some Sequence<Change>, isRehearsal: Bool, jumps: [Range<ShowTime>] = []) {
        let completed = state.completed(changes).filter { segment in !jumps.contains { $0.overlaps(segment.start..<segment.end) } }
        segments = completed.map { segment in
            let isBreak = isRehearsal && segment.wait > Self.longestPause
            return Segment(
                id: state.running.segments[segment.number].id,
                deviation: Deviation(wait: isBreak ? .zero : segment.wait, longer: segment.took - segment.given))
        }
    }
}
