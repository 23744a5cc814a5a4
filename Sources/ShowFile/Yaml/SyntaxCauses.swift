internal import Phrases

/// What people usually did when the YAML library cannot read on.
enum SyntaxCauses {
    /// - Parameters:
    ///   - problem: the library's words (libyaml's `scanner.c` and `parser.c`).
    ///   - byte: what stands where it stopped; nil at the end of the file.
    ///   - startsLine: whether only spaces stand before that in its line.
    static func of(_ problem: String, byte: UInt8?, startsLine: Bool) -> SyntaxCause? {
        if problem.contains("mapping values are not allowed") { return .colonInText }
        if problem.contains("flow sequence") || problem.contains("flow mapping") { return .textInBrackets }
        if problem.contains("quoted scalar") { return .openQuote }
        if byte == UInt8(ascii: "\t") || problem.contains("tab character") { return .tab }
        if problem.contains("cannot start any token") || problem.contains("alphabetic or numeric character") {
            return .signAtStart
        }
        if problem.contains("could not find expected ':'") { return .colonInText }
        if problem.contains("did not find expected key") || problem.contains("block collection") {
            return startsLine ? .indentation : .textAfterQuote
        }
        return nil
    }
}
