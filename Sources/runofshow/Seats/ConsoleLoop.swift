import ArgumentParser
import CLinux
import Console
import LiveShow
import Terminal
import Timeline

/// The event loop of a console: keys, signals and times in, screens out. It does not know what is shown.
final class ConsoleLoop {
    /// How a session ended.
    enum Ending: Equatable {
        /// By a key.
        case left
        /// There was nothing more to show.
        case over
        /// By a signal.
        case signal(Int32)
        /// The terminal is gone.
        case hungUp
    }

    private let screen: TerminalScreen
    private let loop: EventLoop
    private var hasMoreKeys = false

    init(_ options: ConsoleOptions) throws(ExitCode) {
        // Every screen allocates and frees memory. Without this, the C library would return it to the system and get it back,
        // cleared, for each key and each second.
        cs_keep_freed_memory()
        do throws(TerminalFault) {
            guard let loop = EventLoop() else { throw .unusable("") }
            self.loop = loop
            screen = try TerminalScreen(colours: options.hasColours, background: options.terminalBackground)
        } catch {
            throw Failure.because(error.phrase(Speech.phrases), Failure.usage)
        }
    }

    /// Restores the terminal.
    func close() { screen.close() }

    /// Runs until the session ends. Each round updates to the current time, draws the screen, then handles input.
    func run(_ seat: some ConsoleSeat) -> Ending {
        while true {
            if take(seat.update(ClockReading.now()), seat) { return .left }
            if seat.isOver { return .over }
            guard screen.draw(seat.draw(screen.size)) else { return .hungUp }
            let drawn = cs_now(CLOCK_REALTIME)
            // If more keys are waiting, do not wait for events.
            let next = hasMoreKeys ? 1 : seat.nextUpdate(ClockReading.now(), drawn: drawn)
            if hasMoreKeys, let ending = handle(.keys, seat) { return ending }
            for wake in loop.wait(until: next, roomIn: screen.waitsForRoom, watching: seat.descriptors) {
                if let ending = handle(wake, seat) { return ending }
            }
        }
    }

    private func handle(_ wake: EventLoop.Wake, _ seat: some ConsoleSeat) -> Ending? {
        switch wake {
        case .keys:
            hasMoreKeys = false
            for _ in 0..<Limit.Console.keysAtOnce {
                guard let key = screen.nextKey() else { return nil }
                if take(seat.press(key), seat) { return .left }
            }
            hasMoreKeys = true
        case .resized: screen.resized()
        case .suspend: suspend()
        case .resumed: screen.resume()
        case .terminate(let signal): return .signal(signal)
        case .hungUp: return .hungUp
        case .readable(let descriptor): seat.handleReadable(descriptor)
        case .writable, .moment, .clockSet: break
        }
        return nil
    }

    /// - Returns: whether the session is to end.
    private func take(_ effects: [Model.Effect], _ seat: some ConsoleSeat) -> Bool {
        for effect in effects {
            switch effect {
            case .leave: return true
            case .suspend: suspend()
            case .ring: screen.ring(seat.bell)
            case .readShowFile: seat.readShowFile()
            }
        }
        return false
    }

    /// Returns to the shell until continued. The show's clock runs on, and automatic changes keep their exact times.
    private func suspend() {
        screen.suspend()
        loop.stopProcess()
        screen.resume()
    }
}
