import CVterm
import Glibc

/// Clocks of their own for the programs of one place: what is on the wall and how long the machine has been up are
/// shifted for them, as they are by somebody who sets the clock, by a suspend, or by another start of the machine.
///
/// A small library that is loaded before the C library (`clocks.c` beside this file) does it. What it cannot do is wake
/// a program at the moment in which a clock is set, as the kernel does: it is noticed at the next second.
final class ShiftedClocks {
    private static let length = 80
    private let file: String
    private let page: UnsafeMutableRawPointer

    init(in place: Place) throws {
        let library = try Self.library.get()
        file = place.path("clocks")
        try place.write(String(repeating: "\0", count: Self.length), to: "clocks")
        let descriptor = open(file, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError("open clocks") }
        defer { close(descriptor) }
        guard let page = mmap(nil, Self.length, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), page != MAP_FAILED else {
            throw SystemError("mmap")
        }
        self.page = page
        place.environment["LD_PRELOAD"] = library
        place.environment["SHIFTED_CLOCKS"] = file
    }

    deinit { munmap(page, Self.length) }

    /// By how many nanoseconds the wall clock is off.
    private(set) var wall: Int64 {
        get { page.load(fromByteOffset: 0, as: Int64.self) }
        set { page.storeBytes(of: newValue, toByteOffset: 0, as: Int64.self) }
    }

    /// By how many nanoseconds the time since the machine was started is.
    private var up: Int64 {
        get { page.load(fromByteOffset: 8, as: Int64.self) }
        set { page.storeBytes(of: newValue, toByteOffset: 8, as: Int64.self) }
    }

    private static func now(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Somebody sets the wall clock, to so many seconds since 1970.
    func set(to seconds: Double) { wall = Int64(seconds * 1e9) - Self.now(CLOCK_REALTIME) }

    /// Somebody sets the wall clock forward; negative sets it back.
    func step(by seconds: Double) { wall += Int64(seconds * 1e9) }

    /// The machine sleeps: both clocks have gone on when it wakes up.
    func suspend(for seconds: Double) {
        wall += Int64(seconds * 1e9)
        up += Int64(seconds * 1e9)
    }

    /// The same, until a moment in seconds since 1970.
    func suspend(until moment: Double) {
        suspend(for: moment - Double(Self.now(CLOCK_REALTIME) + wall) / 1e9)
    }

    /// The machine is started anew, which takes so many seconds: it has another name for that, and has been up for
    /// moments. For what is started afterwards.
    func reboot(taking seconds: Double) {
        wall += Int64(seconds * 1e9)
        up = 1_000_000_000 - Self.now(CLOCK_BOOTTIME)
        let name = Array("0badc0de-0000-4000-8000-\(String(UInt32.random(in: .min ... .max), radix: 16))\n".utf8) + [0]
        page.advanced(by: 16).copyMemory(from: name, byteCount: name.count)
    }

    /// Where a C compiler is.
    static let compiler = Machine.find("cc", "gcc", "clang")

    /// The library, built once in each run of the tests.
    private static let library = Result<String, any Error> {
        guard let compiler else { throw TooLate("no C compiler") }
        let source = #filePath.replacing("ShiftedClocks.swift", with: "clocks.c")
        let library = Program.path.replacing("/runofshow", with: "/libshifted-clocks.so")
        let compilation = try Companion([compiler, "-O1", "-shared", "-fPIC", "-o", library, source])
        guard compilation.waitForEnd().code == 0 else { throw TooLate("\(compiler): \(compilation.text)") }
        return library
    }
}
