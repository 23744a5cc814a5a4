import Testing

/// What the program never does, whoever writes the next line of it.
@Suite struct SafetyTests {
    /// The lines that have one of the texts, comments aside.
    private func offenders(_ texts: [String], in folder: String, but allowed: Set<String> = []) throws -> [String] {
        try House.files(folder).filter {
            ($0.hasSuffix(".swift") || $0.hasSuffix(".c") || $0.hasSuffix(".h")) && !allowed.contains($0)
        }
        .flatMap { file in
            try House.text(file).split(separator: "\n").filter { line in
                !line.drop { $0 == " " }.hasPrefix("//") && texts.contains { " \(line)".contains($0) }
            }.map { "\(file): \($0)" }
        }
    }

    static let startsAnother = [
        "popen(", "posix_spawn", "execv", "execl", " fork(", "vfork(", "forkpty(", "dlopen(", " Process()", "Glibc.system(",
    ]
    static let prints = [
        " print(", "debugPrint(", "fputs(", " puts(", " printf(", "fprintf(", "perror(", "write(STDOUT_FILENO",
        "write(STDERR_FILENO",
    ]
    static let connects = [" socket(", "Glibc.connect(", "Glibc.bind(", "Glibc.accept(", "getaddrinfo("]

    @Test func noOtherProgramIsStarted() throws {
        #expect(try offenders(Self.startsAnother, in: "Sources") == [])
    }

    @Test func nothingGoesOverTheNetwork() throws {
        #expect(try offenders(Self.connects, in: "Sources") == [])
    }

    /// Text reaches people through two doors, which make it safe.
    @Test func nothingIsPrintedPastTheDoors() throws {
        let doors: Set = ["Sources/runofshow/Surroundings/Output.swift", "Sources/runofshow/Surroundings/Failure.swift"]
        #expect(try offenders(Self.prints, in: "Sources/runofshow", but: doors) == [])
        // The terminal's own output is bytes for the screen, not text for people.
        let screen: Set = ["Sources/Terminal/TerminalScreen.swift"]
        for library in try libraries() { #expect(try offenders(Self.prints, in: library, but: screen) == []) }
    }

    static let ends = [" exit(", "_exit(", " abort(", "ExitCode", "exitCode", "EX_USAGE", "fatalError("]

    /// How a call ends is for the executable to say; a module returns what happened.
    @Test func noModuleEndsTheProgram() throws {
        for library in try libraries() { #expect(try offenders(Self.ends, in: library) == []) }
    }

    /// All modules but the executables.
    private func libraries() throws -> [String] {
        let libraries = try House.names("Sources").filter { !$0.hasPrefix("runofshow") }.map { "Sources/\($0)" }
        #expect(libraries.count > 15)
        return libraries
    }

    /// `Output.text` takes text as it stands: each that uses it makes its own safe.
    @Test func whatIsPrintedAsItStandsIsKnown() throws {
        let users = try House.files("Sources/runofshow").filter { $0.hasSuffix(".swift") }
            .filter { try House.text($0).contains("Output.text(") }
        #expect(
            users == [
                "Sources/runofshow/Calls/ExportCall.swift", "Sources/runofshow/Calls/NewCall.swift",
                "Sources/runofshow/Calls/ReportCall.swift",
                "Sources/runofshow/Mirror/MirrorPrinter.swift",
            ])
    }

    /// What is made in a folder that others may write to is made new, by its own name, for its owner alone.
    @Test func whatIsMadeIsMadeNewAndFollowsNoLink() throws {
        var count = 0
        for file in try House.files("Sources/Recording") where file.hasSuffix(".swift") {
            let text = try House.text(file)
            for found in text.matches(of: /O_[A-Z_| \n]*O_CREAT[A-Z_| \n]*/) {
                let flags = String(found.output)
                #expect(
                    flags.contains("O_EXCL") && flags.contains("O_NOFOLLOW") && flags.contains("O_CLOEXEC"), "\(file): \(flags)")
                #expect(text[found.range.upperBound...].prefix(200).contains(", 0o600)"), "\(file): \(flags)")
                count += 1
            }
        }
        #expect(count >= 4)
    }
}
