import CFuzzer
import Glibc

/// `Fuzz TARGET [OPTION…] [CORPUS…]`: the options and corpora are libFuzzer's.
@main enum Fuzz {
    /// What takes bytes from outside, by name. Each stops the process where something does not hold.
    static let targets: [String: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt] = [
        "show": {
            ShowTarget.run(Array(UnsafeBufferPointer(start: $0, count: $1))); return 0
        },
        "recording": {
            RecordingTarget.run(Array(UnsafeBufferPointer(start: $0, count: $1))); return 0
        },
        "command": {
            CommandTarget.run(Array(UnsafeBufferPointer(start: $0, count: $1))); return 0
        },
        "csv": {
            let bytes = Array(UnsafeBufferPointer(start: $0, count: $1))
            for name in ["fuzz.csv", "fuzz"] { SheetTarget.run(bytes, name) }
            return 0
        },
        "markdown": {
            SheetTarget.run(Array(UnsafeBufferPointer(start: $0, count: $1)), "fuzz.md"); return 0
        },
        "json": {
            SheetTarget.run(Array(UnsafeBufferPointer(start: $0, count: $1)), "fuzz.json"); return 0
        },
        "xlsx": {
            SheetTarget.runWorkbook(Array(UnsafeBufferPointer(start: $0, count: $1))); return 0
        },
        "keys": {
            KeysTarget.run(Array(UnsafeBufferPointer(start: $0, count: $1))); return 0
        },
    ]

    static func main() {
        guard let name = CommandLine.arguments.dropFirst().first, let target = targets[name] else {
            let usage = "usage: Fuzz \(targets.keys.sorted().joined(separator: "|")) [OPTION…] [CORPUS…]\n"
            write(STDERR_FILENO, usage, usage.utf8.count)
            exit(64)
        }
        var arguments = ([CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)).map { strdup($0) } + [nil]
        let status = arguments.withUnsafeMutableBufferPointer { list in
            var count = CInt(list.count - 1)
            var start = list.baseAddress
            return withUnsafeMutablePointer(to: &start) { start in
                start.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) {
                    LLVMFuzzerRunDriver(&count, $0, target)
                }
            }
        }
        exit(status)
    }
}

/// Stops the process, which is how a fuzzer learns of a finding.
func require(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { fatalError(what()) }
}
