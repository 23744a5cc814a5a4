package import Timeline

/// The first line of a recording: all that is needed to play it back years later without its show file.
package struct Header: Sendable, Equatable {
    /// What the recording is of.
    package enum Mode: String, Sendable, CaseIterable {
        case live, rehearsal, simulated
    }

    /// How show time was counted.
    package struct Clock: Sendable, Hashable {
        /// The day whose midnight is show time zero, `2023-10-10`.
        package var day: String
        /// An IANA name; nil: the machine's own.
        package var timeZone: String?
        /// The show time at which the recording began.
        package var start: ShowTime
        /// How many times as fast as the wall clock; 1 in a live show.
        package var speed: Double
        /// Of a live show: how far ahead of UTC the show's wall clock was at that midnight. Nil where show times are
        /// readings of the wall clock, as in recordings of older versions: they go on to be.
        package var offset: Milliseconds?
        /// Where summer time begins or ends along the show. With ``offset`` it tells wall-clock times right years later
        /// and on machines with other time zones.
        package var wallClock: WallClock

        package init(
            day: String, timeZone: String? = nil, start: ShowTime, speed: Double = 1, offset: Milliseconds? = nil,
            wallClock: WallClock = .steady
        ) {
            self.day = day
            self.timeZone = timeZone
            self.start = start
            self.speed = speed
            self.offset = offset
            self.wallClock = wallClock
        }

        /// Goes by another day from here on.
        package mutating func correct(_ day: Record.CorrectedDay) {
            self.day = day.day
            offset = day.offset
            wallClock = day.wallClock
        }
    }

    /// What a later part of a recording takes the place of. The part itself is whole.
    package struct Continues: Sendable, Equatable {
        /// The file's name where it is in the same folder, else its whole path.
        package var file: String
        /// The last record known to be safe in it; 0 where none is.
        package var seq: Int

        package init(file: String, seq: Int) {
            self.file = file
            self.seq = seq
        }
    }

    package static let formatName = "runofshow-recording"

    /// In which the whole file is written.
    package var format = RecordingFormat.current
    /// The version of the program that began it.
    package var program: String
    package var mode: Mode
    package var clock: Clock
    /// When it was begun; a later part keeps it, so that it also tells which parts belong together.
    package var moment: Moment
    package var who: String
    package var continues: Continues?
    package var show: Show
    /// The show is part of one, rehearsed by itself.
    package var isExcerpt = false
    /// What the ranges of this run's forecasts rest on, the newest first: written down here so that they are the same
    /// wherever and whenever the recording is looked at. At most ``Limits/earlierRuns``.
    package var earlier: [EarlierRun]

    package init(
        program: String, mode: Mode, clock: Clock, moment: Moment, who: String, continues: Continues? = nil, show: Show,
        earlier: [EarlierRun] = []
    ) {
        self.program = program
        self.mode = mode
        self.clock = clock
        self.moment = moment
        self.who = who
        self.continues = continues
        self.show = show
        self.earlier = earlier
    }
}
