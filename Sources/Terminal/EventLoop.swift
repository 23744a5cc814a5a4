import CLinux
import Glibc

/// The only place where the program waits: for a key, a signal, a readable descriptor, or a time.
package final class EventLoop {
    /// Why the loop woke.
    package enum Wake: Sendable, Equatable {
        case keys
        case resized
        /// Asked to stop (Ctrl-Z from outside), and continued.
        case suspend
        case resumed
        /// A signal that ends the process.
        case terminate(Int32)
        /// The terminal is gone.
        case hungUp
        case readable(Int32)
        /// The terminal can take more output.
        case writable
        case moment
        /// The wall clock was set.
        case clockSet
    }

    private let signals: Int32
    private let timer: Int32

    /// Blocks the signals, which then arrive through the loop. Create it before any thread.
    package init?() {
        signals = cs_signal_descriptor()
        timer = cs_wall_timer()
        guard signals >= 0, timer >= 0 else { return nil }
    }

    deinit {
        close(signals)
        close(timer)
    }

    /// Waits until something happens or the wall clock reaches `deadline`, in nanoseconds since the epoch; nil waits without limit.
    ///
    /// - Parameters:
    ///   - output: a descriptor to wait for until it can be written.
    ///   - watched: descriptors to wait for until one is readable; negative ones are ignored.
    package func wait(until deadline: Int64?, roomIn output: Int32? = nil, watching watched: [Int32] = []) -> [Wake] {
        cs_wall_timer_set(timer, deadline.map { max(1, $0) } ?? 0)
        var descriptors = ([STDIN_FILENO, signals, timer] + watched).map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        descriptors.append(pollfd(fd: output ?? -1, events: Int16(POLLOUT), revents: 0))
        guard poll(&descriptors, nfds_t(descriptors.count), -1) > 0 else { return [] }
        var wakes: [Wake] = []
        if descriptors[1].revents != 0 { takeSignals(&wakes) }
        if descriptors[2].revents != 0 {
            switch cs_wall_timer_take(timer) {
            case 1: wakes.append(.moment)
            case -1: wakes.append(.clockSet)
            default: break
            }
        }
        if descriptors.removeLast().revents != 0 { wakes.append(.writable) }
        for entry in descriptors[3...] where entry.revents != 0 { wakes.append(.readable(entry.fd)) }
        // Keys typed before the connection dropped still count.
        if descriptors[0].revents & Int16(POLLIN) != 0 { wakes.append(.keys) }
        if descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { wakes.append(.hungUp) }
        return wakes
    }

    private func takeSignals(_ wakes: inout [Wake]) {
        while true {
            switch cs_next_signal(signals) {
            case 0: return
            case SIGWINCH: wakes.append(.resized)
            case SIGTSTP: wakes.append(.suspend)
            case SIGCONT: wakes.append(.resumed)
            case let other: wakes.append(.terminate(other))
            }
        }
    }

    /// Stops the process as the shell expects, until it is continued. The terminal must be restored before.
    package func stopProcess() {
        raise(SIGSTOP)
    }
}
