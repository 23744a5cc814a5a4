internal import Timeline

/// Makes a show of a file's nodes. Every fault on the way becomes a finding and is read past with something in its
/// place, so that all errors of a file come out in one go.
struct ShowReader {
    var findings: Findings
    let isKnownTimeZone: (String) -> Bool
    /// The show's, for times that name a day of the week.
    private(set) var date: String?
    private let wallClockOf: (_ date: String?, _ timeZone: String?) -> WallClock
    /// How the wall clock runs along the show's date.
    private(set) var wallClock = WallClock.steady
    /// Where things stand, for what is found out once the show is whole.
    var places = ShowPlaces()
    /// There are more segments or cues than a show may have: no more are read.
    var isFull = false

    var parts: [Part] = []
    /// `end:show` is the end of the show.
    var partIDs = IDs(.part, reserved: HardTime.show)
    var segmentIDs = IDs(.segment)
    var cueIDs = IDs(.cue)
    var windowIDs = IDs(.window)

    init(
        _ findings: Findings, isKnownTimeZone: @escaping (String) -> Bool,
        wallClock: @escaping (_ date: String?, _ timeZone: String?) -> WallClock
    ) {
        self.findings = findings
        self.isKnownTimeZone = isKnownTimeZone
        wallClockOf = wallClock
    }

    /// The show; worth something only where the findings have no errors.
    mutating func show(_ root: Node, fileName: String) -> Show? {
        guard let fields = fields(root, of: .show, as: .file) else { return nil }
        places.show = fields.place
        let (date, timeZone) = (date(fields), timeZone(fields))
        self.date = date
        places.date = fields[.date]?.place ?? fields.place
        // Known before any time is read: a time may be missing that night.
        wallClock = wallClockOf(date, timeZone)
        let warn = warn(fields, usually: WarningTimes())
        let departments = departments(fields)
        parts(fields, warn: warn)
        makeIDs()
        let title = requiredText(fields, .show, of: .show)
        places.end = fields[.end]?.place ?? fields.place
        let windows = windows(fields)
        checkWindowCues(windows)
        return Show(
            id: id(fields) ?? Self.id(fileName: fileName), title: title, date: date,
            timeZone: timeZone, venue: text(fields, .venue), start: time(fields, .start), end: time(fields, .end), warn: warn,
            departments: departments, windows: windows, parts: parts, lanes: lanes(fields), details: details(fields))
    }

    /// `shows/Gala 2024.yaml` gives `gala-2024`.
    private static func id(fileName: String) -> String {
        let file = fileName.split(separator: "/").last ?? ""
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        return Slug.make(String(stem), fallback: "show")
    }

    private mutating func departments(_ fields: Fields) -> [Department] {
        names(fields, .departments).compactMap { name, value in
            if value.isNothing { return Department(id: name, title: name) }
            if case .mapping = value.content {
                guard let own = self.fields(value, of: .department, as: .entry(name, in: .departments)) else { return nil }
                return Department(id: name, title: text(own, .title) ?? name, short: text(own, .short))
            }
            return text(value, as: .entry(name, in: .departments)).map { Department(id: name, title: $0) }
        }
    }

    /// What is left out of a segment's is the show's.
    mutating func warn(_ fields: Fields, usually usual: WarningTimes) -> WarningTimes {
        guard let node = fields[.warn], let own = self.fields(node, of: .warn, as: .key(.warn)) else { return usual }
        let yellow = duration(own, .yellow)
        let red = duration(own, .red)
        let warn = WarningTimes(yellow: yellow ?? usual.yellow, red: red ?? usual.red)
        if warn.red > warn.yellow {
            findings.add(
                .redAboveYellow(red: warn.red, yellow: warn.yellow),
                at: (own[.red] ?? own[.yellow])?.place ?? own.place)
        }
        return warn
    }
}

/// Where the things of a show stand, by their numbers in file order.
struct ShowPlaces {
    struct SegmentPlaces {
        var own: SourcePosition
        /// Its hard start: its own, else its part's.
        var start: SourcePosition?
        var startBy: SourcePosition?
        /// Something in it is wrong: what else it has may not be what was meant.
        var isDoubtful = false
        var end: SourcePosition?
        /// Its length as it is written, if that has a colon.
        var lengthWithColon: String?
    }

    struct CuePlaces {
        var at: SourcePosition
        var department: SourcePosition
    }

    struct WindowPlaces {
        var own: SourcePosition
        var on: SourcePosition
        var off: SourcePosition
    }

    var show = SourcePosition.top
    var date = SourcePosition.top
    var end = SourcePosition.top
    /// Of each part its `until`.
    var parts: [SourcePosition] = []
    var segments: [SegmentPlaces] = []
    var cues: [CuePlaces] = []
    var windows: [WindowPlaces] = []
}
