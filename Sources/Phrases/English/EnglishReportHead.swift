struct EnglishReportHead: ReportHeadPhrases {
    var planned: String { "planned" }
    var actual: String { "actual" }
    var lateEarly: String { "late/early" }
    var overUnder: String { "over/under" }
    var length: String { "length" }
    var median: String { "median" }
    var middleHalf: String { "middle half" }
    var worst: String { "worst" }

    var hardTime: String { "hard time" }
    var window: String { "window" }
    var onPlanned: String { "on, planned" }
    var offPlanned: String { "off, planned" }
    var part: String { "part" }
    var startPlanned: String { "start, planned" }
    var endPlanned: String { "end, planned" }
    var end: String { "end" }
    var segment: String { "segment" }
    var lengthPlanned: String { "length, planned" }
    var remarks: String { "remarks" }

    var cue: String { "cue" }
    var department: String { "department" }
    var due: String { "due" }
    var called: String { "called" }
    var calledBy: String { "by" }
    var onTime: String { "within 2 s" }

    var from: String { "from" }
    var to: String { "to" }
    var heldBy: String { "by" }
    var releasedBy: String { "released by" }
    var when: String { "when" }
    var what: String { "what" }
    var later: String { "later" }
    var who: String { "who" }
    var times: String { "times" }

    var recording: String { "recording" }
    var ranOfThePlan: String { "ran of the plan" }
    var held: String { "held" }
    var howItWent: String { "how it went" }
}
