import ArgumentParser
import CLinux
import Console
import LiveShow
import Terminal
import Timeline

/// A terminal at work: keys, signals and moments in, screens out. Nothing here knows what is shown.
final class ConsoleLoop {
    /// How a seat came to its end.
    enum Ending: Equatable {
        /// By a key.
        case left
        /// There was nothing more to show.
        case over
        /// By a signal.
        case told(Int32)
        /// The terminal went away.
        case hungUp
    }

    private let screen: TerminalScreen
    private let loop: EventLoop
    private var hasMoreKeys = false

    init(_ options: ConsoleOptions) throws(ExitCode) {
        // Every screen takes some memory and lets go of it. Handed back to the system it would be asked for anew, and
        // cleared, with each key and each second.
        cs_keep_freed_memory()
        do throws(TerminalFault) {
            guard let loop = EventLoop() else { throw .unusable("") }
            self.loop = loop
            screen = try TerminalScreen(colours: options.hasColours, background: options.terminalBackground)
        } catch {
            throw Failure.because(error.phrase(Speech.phrases), Failure.usage)
        }
    }

    /// Gives the terminal back.
    func close() { screen.close() }

    /// Runs until the seat is left. The order of each round is: what the moment brings, the screen, what comes in.
    func run(_ seat: some Seat) -> Ending {
        while true {
            if take(seat.look(ClockReading.now()), seat) { return .left }
            if seat.isOver { return .over }
            guard screen.draw(seat.draw(screen.size)) else { return .hungUp }
            let drawn = cs_now(CLOCK_REALTIME)
            // Where more keys are there than were taken, nothing is waited for.
            let next = hasMoreKeys ? 1 : seat.nextLook(ClockReading.now(), drawn: drawn)
            if hasMoreKeys, let ending = handle(.keys, seat) { return ending }
            for wake in loop.wait(until: next, roomIn: screen.waitsForRoom, watching: seat.descriptors) {
                if let ending = handle(wake, seat) { return ending }
            }
        }
    }

    private func handle(_ wake: EventLoop.Wake, _ seat: some Seat) -> Ending? {
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
        case .terminate(let signal): return .told(signal)
        case .hungUp: return .hungUp
        case .readable(let descriptor): seat.hear(descriptor)
        case .writable, .moment, .clockSet: break
        }
        return nil
    }

    /// - Returns: whether the seat is left.
    private func take(_ effects: [Model.Effect], _ seat: some Seat) -> Bool {
        for effect in effects {
            switch effect {
            case .leave: return true
            case .suspend: suspend()
            case .ring: screen.ring(seat.bell)
            }
        }
        return false
    }

    /// To the shell and back. The show's clock does not stop, and what fell due meanwhile has its own exact time.
    private func suspend() {
        screen.suspend()
        loop.stopProcess()
        screen.resume()
    }
}
