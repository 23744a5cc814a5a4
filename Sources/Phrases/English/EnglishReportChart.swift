struct EnglishReportChart: ReportChartPhrases {
    var plannedAgainstActual: String { "Planned against actual" }
    func description(segments: Int, from first: String, to last: String, ran: Int, longer: Int) -> String {
        "\(segments) segments from \(first) to \(last), each as planned and below it as it ran. "
            + "\(ran) ran to their end, \(longer) of them longer than planned. All figures are in the tables that follow."
    }
    func onAir(_ window: String) -> String { "on air \(window)" }
    var skipped: String { "skipped" }
    var plan: String { "as planned" }
    var ran: String { "as it ran" }
    var beyondThePlan: String { "beyond the plan" }
    var held: String { "held" }
    var hardTimesByNumber: String { "hard times, by their number below" }
    func onlyTheFirst(_ segments: Int) -> String { "The first \(segments) segments are drawn." }

    var longerOrShorter: String { "Longer or shorter than planned" }
    var spreadDescription: String {
        "How far each recording's length of each segment was from its plan. All figures are in the table that follows."
    }
    var asPlanned: String { "as planned" }
    var spreadKey: String { "Numbers: the recordings. Grey: their middle half. Thick line: their median." }
}
