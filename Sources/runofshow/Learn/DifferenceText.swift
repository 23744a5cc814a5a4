import ShowFile
import Timeline

/// Changes of a file in the format of `diff -u`.
enum DifferenceText {
    /// - Parameter about: what stands behind the position of a change.
    static func lines(_ hunks: [Hunk], _ name: String, _ about: (Hunk) -> String) -> [String] {
        var lines = ["--- \(name)", "+++ \(name)"]
        for hunk in hunks {
            let old = "-\(hunk.oldStart),\(hunk.oldCount)"
            let new = "+\(hunk.newStart),\(hunk.newCount)"
            let more = about(hunk)
            lines.append("@@ \(old) \(new) @@ \(name):\(hunk.oldStart)" + (more.isEmpty ? "" : " " + more))
            for line in hunk.lines {
                switch line {
                case .same(let text): lines.append(" " + SafeText.make(text, limit: 2000))
                case .removed(let text): lines.append("-" + SafeText.make(text, limit: 2000))
                case .added(let text): lines.append("+" + SafeText.make(text, limit: 2000))
                }
            }
        }
        return lines
    }
}
