import Foundation

/// `Table RESULT [EARLIER]`: what was measured, in the JMH format that the benchmark library writes, as a table; with an
/// earlier result beside it, how many times as long it takes now.
guard case let files = CommandLine.arguments.dropFirst(), let first = files.first, files.count <= 2 else {
    FileHandle.standardError.write(Data("usage: Table RESULT [EARLIER]\n".utf8))
    exit(64)
}

do {
    let now = try Measurements(file: first)
    let before = try files.dropFirst().first.map { try Measurements(file: $0) }
    for line in now.table(against: before) { print(line) }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(65)
}
