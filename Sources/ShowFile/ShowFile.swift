package import Timeline

/// Show files: YAML to a checked show, and back.
package enum ShowFile {
    /// What came of reading a file.
    package struct Reading: Sendable {
        /// Nil where there is an error.
        package var show: Show?
        /// By place; never more than ``ShowFileLimits/diagnostics`` and a line that counts the rest.
        package var diagnostics: [Diagnostic]
    }

    /// Reads a show file. Nothing in `bytes` can make it crash, hang or take more than its bounds; see ``ShowFileLimits``.
    ///
    /// - Parameters:
    ///   - fileName: gives the show its id where the file gives none.
    ///   - isKnownTimeZone: whether the machine knows a time zone of that name.
    ///   - wallClock: how the wall clock runs along a date in a time zone, as the file has them. The times of the show
    ///     that is read are readings of it; what is checked of its plan is checked in show times.
    package static func read(
        _ bytes: [UInt8], fileName: String, isKnownTimeZone: @escaping (String) -> Bool,
        wallClock: @escaping (_ date: String?, _ timeZone: String?) -> WallClock = { _, _ in .steady }
    ) -> Reading {
        // A byte order mark is no part of the text; the YAML library would count it as a column.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let source = SourceText(bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
        var findings = Findings()
        guard bytes.count <= ShowFileLimits.bytes else {
            findings.add(.tooLarge, at: .top)
            return Reading(show: nil, diagnostics: findings.diagnostics(source))
        }
        if let (fault, offset) = source.firstFault() {
            findings.add(fault, at: source.place(ofByte: offset))
            return Reading(show: nil, diagnostics: findings.diagnostics(source))
        }
        guard let root = Composer.compose(source, &findings) else {
            return Reading(show: nil, diagnostics: findings.diagnostics(source))
        }
        var reader = ShowReader(findings, isKnownTimeZone: isKnownTimeZone, wallClock: wallClock)
        var show = reader.show(root, fileName: fileName)
        findings = reader.findings
        if let read = show { findings = LengthCheck.check(read, reader.wallClock, reader.places, findings) }
        // A show with errors has no plan to speak of.
        if findings.hasErrors { show = nil }
        if let show { findings = PlanCheck.check(show, reader.wallClock, reader.places, findings) }
        return Reading(show: show, diagnostics: findings.diagnostics(source))
    }
}
