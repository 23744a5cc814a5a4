/// What stands in and under the pictures of a report's page. Times come in as they are to be shown.
package protocol ReportChartPhrases: Sendable {
    // Planned against actual

    var plannedAgainstActual: String { get }
    /// For those who do not see the picture.
    /// - Parameters:
    ///   - ran: segments that ran to their end.
    ///   - longer: those of them that were longer than planned.
    func description(segments: Int, from first: String, to last: String, ran: Int, longer: Int) -> String
    func onAir(_ window: String) -> String
    var skipped: String { get }
    var plan: String { get }
    var ran: String { get }
    var beyondThePlan: String { get }
    var held: String { get }
    var hardTimesByNumber: String { get }
    func onlyTheFirst(_ segments: Int) -> String

    // Several recordings

    var longerOrShorter: String { get }
    /// For those who do not see the picture.
    var spreadDescription: String { get }
    var asPlanned: String { get }
    var spreadKey: String { get }
}
