import Glibc
import Testing

/// What this machine lets a test do. Where something is missing, the tests that need it are left out and each says
/// why; where the whole suite is asked for (`RUNOFSHOW_TESTS=all`, as the project's own check does) nothing is left
/// out, and what is missing fails.
enum Machine {
    static let runsEverything = getenv("RUNOFSHOW_TESTS").map { String(cString: $0) } == "all"

    static let canInject = runsEverything || has(Injection.strace) && (isRoot || mayTrace)

    /// Faults are put into the calls of a program that runs.
    static let injectsFaults: ConditionTrait = .enabled(
        if: canInject,
        "left out: needs strace, and leave to trace (root, or kernel.yama.ptrace_scope = 0)")

    /// A disk of one's own is mounted where nobody else sees it.
    static let mountsDisks: ConditionTrait = .enabled(
        if: runsEverything || isRoot && has("/usr/bin/unshare") && has("/usr/bin/nsenter"),
        "left out: needs root to mount a small disk, and unshare and nsenter (util-linux)")

    /// The clocks are shifted for one program.
    static let shiftsClocks: ConditionTrait = .enabled(
        if: runsEverything || ShiftedClocks.compiler != nil, "left out: needs a C compiler, cc, gcc or clang")

    /// Memory is limited for one program.
    static let limitsMemory: ConditionTrait = .enabled(
        if: runsEverything || has("/usr/bin/prlimit"), "left out: needs prlimit (util-linux)")

    static func has(_ program: String) -> Bool { access(program, X_OK) == 0 }

    /// The first of these programs that is on the way.
    static func find(_ names: String...) -> String? {
        let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin"
        return names.lazy.flatMap { name in folders.split(separator: ":").map { "\($0)/\(name)" } }.first(where: has)
    }

    private static let isRoot = geteuid() == 0

    private static var mayTrace: Bool {
        let scope = "/proc/sys/kernel/yama/ptrace_scope"
        guard let file = fopen(scope, "r") else { return true }
        defer { fclose(file) }
        return fgetc(file) == 0x30
    }
}
