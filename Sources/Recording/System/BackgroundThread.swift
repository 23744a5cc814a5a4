internal import Glibc

/// A thread beside the one that reads the keys.
enum BackgroundThread {
    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts a thread to which no signal is delivered: they are for the event loop, and a file that grows too large
    /// for its limit is to give an error, not to end the program.
    static func start(_ run: @escaping @Sendable () -> Void) throws(SystemFault) {
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
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
