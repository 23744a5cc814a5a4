internal import CLinux
internal import Glibc

/// A thread besides the one that reads the keys.
enum BackgroundThread {
    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts a thread that receives only the signals of a crash. The other signals are for the event loop; SIGXFSZ stays blocked,
    /// so a file over its size limit gives an error.
    static func start(_ run: @escaping @Sendable () -> Void) throws(SystemFault) {
        var blocked = sigset_t()
        var before = sigset_t()
        cs_background_signals(&blocked)
        pthread_sigmask(SIG_SETMASK, &blocked, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let work = Unmanaged.passRetained(Work(run))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { context in
                Unmanaged<Work>.fromOpaque(context!).takeRetainedValue().run()
                return nil
            }, work.toOpaque())
        guard result == 0 else {
            work.release()
            throw SystemFault(result)
        }
        pthread_detach(thread)
    }
}
