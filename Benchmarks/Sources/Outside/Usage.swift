import Glibc
import Scenes

/// What a process has used so far, as the kernel counts it, all its threads together.
struct Usage {
    /// Nanoseconds on a processor.
    var processor: Int
    /// How often it went to sleep of itself, and so was woken.
    var wakeUps: Int
    /// Kilobytes in memory.
    var resident: Int

    init(_ process: pid_t) {
        processor = 0
        wakeUps = 0
        for thread in Self.names("/proc/\(process)/task") {
            let folder = "/proc/\(process)/task/\(thread)"
            processor += Self.text(folder + "/schedstat").split(separator: " ").first.flatMap { Int($0) } ?? 0
            wakeUps += Self.figure("voluntary_ctxt_switches", Self.text(folder + "/status"))
        }
        resident = Self.figure("VmRSS", Self.text("/proc/\(process)/status"))
    }

    /// `VmRSS:     1234 kB`
    private static func figure(_ name: String, _ text: String) -> Int {
        for line in text.split(separator: "\n") where line.hasPrefix(name + ":") {
            return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
        }
        return 0
    }

    private static func text(_ path: String) -> String { String(decoding: Files.read(path), as: UTF8.self) }

    private static func names(_ folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { !$0.hasPrefix(".") }
    }
}
