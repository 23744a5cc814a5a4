struct EnglishDamage: DamagePhrases {
    var checksum: String { "its checksum does not fit the line, or the line before it" }
    func sequence(expected: Int, found: Int) -> String { "it is record \(found) where record \(expected) should stand" }
    func notARecord(byte: Int) -> String { "it cannot be read as a record (at its byte \(byte))" }
    func unknownEvent(_ event: String) -> String { "it records \"\(event)\", which this program does not know" }
    var noSuchDay: String { "its day is not in the calendar" }
    var startTooFar: String { "it starts more than 126 years from its day" }
    var speedOutOfRange: String { "its clock runs slower or faster than a rehearsal can" }
    var clockOutOfRange: String { "its clock is not between the years 1970 and 2255" }
    var continuesFromNothing: String { "it continues from before the first record" }
    var doesNotFit: String { "what it says cannot have happened to this show at this point" }
    var tooLong: String { "it is longer than any record" }
    var cut: String { "it ends in the middle" }
    var zeros: String { "there is nothing in it, as after a power cut" }
}
