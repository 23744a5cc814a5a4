/// What is wrong with a line of a recording, in clauses without a full stop.
package protocol DamagePhrases: Sendable {
    var checksum: String { get }
    func sequence(expected: Int, found: Int) -> String
    func notARecord(byte: Int) -> String
    /// `event` is the name of something that happened.
    func unknownEvent(_ event: String) -> String
    var noSuchDay: String { get }
    var startTooFar: String { get }
    var speedOutOfRange: String { get }
    var clockOutOfRange: String { get }
    var continuesFromNothing: String { get }
    var doesNotFit: String { get }
    var tooLong: String { get }
    var cut: String { get }
    var zeros: String { get }
}
