package import LiveShow
package import Timeline

/// A recording being played back, and the place in it.
package struct Replay: Sendable {
    package let timeline: ReplayTimeline
    /// How many lines have happened.
    package private(set) var line = 0
    /// How far it is from the beginning: at the line or behind it, before the next one.
    package private(set) var position = Milliseconds.zero
    /// How many times as fast it is played.
    package private(set) var speed: Double
    package private(set) var isPlaying = false
    /// Where and when it was set going, in milliseconds of the clock that nobody sets.
    private var anchor: (position: Milliseconds, real: Int) = (.zero, 0)
    /// What was looked for in the log last.
    var wanted = ""
    /// After how many lines the show is that is on the screen.
    var shownLine = 0

    init(_ timeline: ReplayTimeline, speed: Double) {
        self.timeline = timeline
        self.speed = speed
    }

    /// The show time at the place.
    package var time: ShowTime {
        timeline.time(of: line) + (position - timeline.position(of: line))
    }

    package var isAtEnd: Bool { position >= timeline.length && line == timeline.lines.count }

    // Moving.

    /// To a moment; at those at which several things happened, behind all of them.
    mutating func move(to position: Milliseconds) {
        self.position = min(max(.zero, position), timeline.length)
        line = timeline.lines(by: self.position)
    }

    /// To just behind a line; 0 is before the first.
    mutating func move(toLine line: Int) {
        self.line = min(max(0, line), timeline.lines.count)
        position = timeline.position(of: self.line)
    }

    /// To what was found.
    mutating func move(to mark: ReplayTimeline.Mark) { (line, position) = (mark.line, mark.position) }

    /// To a show time: the first moment at which the clock was there; where it never was, the nearest behind it.
    mutating func move(to time: ShowTime) {
        for line in 0...timeline.lines.count {
            let (from, begins) = (timeline.position(of: line), timeline.time(of: line))
            let span = timeline.position(of: min(line + 1, timeline.lines.count)) - from
            if begins >= time { return move(to: from) }
            if time < begins + span { return move(to: from + (time - begins)) }
        }
        move(to: timeline.length)
    }

    // Playing.

    mutating func play(at speed: Double, _ real: Int) {
        self.speed = speed
        isPlaying = true
        anchor = (position, real)
    }

    mutating func pause() { isPlaying = false }

    /// Goes on from another place.
    mutating func anchor(_ real: Int) { anchor = (position, real) }

    /// Time has passed.
    /// - Returns: whether it has come to its end by that.
    mutating func pass(to real: Int) -> Bool {
        guard isPlaying else { return false }
        let position = anchor.position + Milliseconds(Int(Double(real - anchor.real) * speed))
        // What was stepped to by hand at one moment stays behind it.
        if position > self.position { move(to: position) }
        if isAtEnd { isPlaying = false }
        return !isPlaying
    }

    /// When it will be at a place, in milliseconds of the clock that nobody sets; nil where it stands still.
    func real(at position: Milliseconds) -> Int? {
        guard isPlaying else { return nil }
        return anchor.real + Int((Double((position - anchor.position).count) / speed).rounded(.up))
    }
}
