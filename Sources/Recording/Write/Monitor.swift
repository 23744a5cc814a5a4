internal import Glibc

/// A value shared by threads that can wait for its changes. The lock is held only briefly, never during a disk access.
final class Monitor<Value>: @unchecked Sendable {
    // Unchecked: `value` is used only under the mutex.
    private var value: Value
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init(_ value: Value) {
        self.value = value
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(changed, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    func read<Result>(_ read: (Value) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return read(value)
    }

    /// Changes the value and wakes all waiting threads.
    func change<Result>(_ change: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer {
            pthread_cond_broadcast(changed)
            pthread_mutex_unlock(mutex)
        }
        return change(&value)
    }

    /// Waits until `take` returns a value; calls it after every change.
    ///
    /// - Parameter deadline: in milliseconds of ``SystemClock/monotonic``; returns nil at that time.
    func wait<Result>(until deadline: Int? = nil, _ take: (inout Value) -> Result?) -> Result? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = take(&value) { return result }
            guard let deadline else {
                pthread_cond_wait(changed, mutex)
                continue
            }
            guard SystemClock.monotonic < deadline else { return nil }
            var time = timespec(tv_sec: deadline / 1000, tv_nsec: deadline % 1000 * 1_000_000)
            pthread_cond_timedwait(changed, mutex, &time)
        }
    }
}
