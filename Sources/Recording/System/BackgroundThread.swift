internal import CLinux
internal import Glibc

/// A thread besides the one that reads the keys.
enum BackgroundThread {
    private final class Body: Sendable {
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
        let body = Unmanaged.passRetained(Body(run))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { context in
                Unmanaged<Body>.fromOpaque(context!).takeRetainedValue().run()
                return nil
            }, body.toOpaque())
        guard result == 0 else {
            body.release()
            throw SystemFault(result)
        }
        pthread_detach(thread)
    }
}
