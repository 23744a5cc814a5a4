/// What a terminal says that does as its description says.
enum CursorReport {
    private static let question = Array("\u{1B}[6n".utf8)

    /// The console asks where the cursor is after a block of which it wanted two more, to learn whether it can have blocks
    /// repeated. A terminal that repeats has it in the fourth column.
    static func answer(to bytes: ArraySlice<UInt8>) -> [UInt8]? {
        bytes.indices.contains { bytes[$0...].starts(with: question) } ? Array("\u{1B}[2;4R".utf8) : nil
    }
}
