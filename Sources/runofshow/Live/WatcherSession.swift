import ArgumentParser
import Console
import Recording
import Screens
import Timeline

/// A session of a watcher, from opening the screen to closing it.
enum WatcherSession {
    static func watch(_ target: WatchTarget, _ console: ConsoleOptions, _ keymap: Keymap) throws {
        // Report faults before the screen opens.
        var follower: Follower?
        do { follower = try target.find() } catch { throw Failure.because(error) }
        let loop = try ConsoleLoop(console)
        do {
            let ending = try watch(target, &follower, loop, console, keymap)
            loop.close()
            if case .signal(let signal) = ending { throw ExitCode(128 + signal) }
        } catch let fault as RecordingFault {
            loop.close()
            throw Failure.because(fault)
        }
    }

    /// Watches one run after another, and waits for the first.
    private static func watch(
        _ target: WatchTarget, _ follower: inout Follower?, _ loop: ConsoleLoop, _ console: ConsoleOptions, _ keymap: Keymap
    ) throws(RecordingFault) -> ConsoleLoop.Ending {
        var view: View?
        while true {
            guard let followed = follower else {
                let waiting = WaitingController(target, console.words)
                let ending = loop.run(waiting)
                guard ending == .over else { return ending }
                follower = try waiting.found?.get()
                continue
            }
            let controller: WatcherController
            do throws(SystemFault) {
                controller = try WatcherController(followed, console, keymap, view: view) { target.newer(than: $0) }
            } catch {
                throw .cannotRead(path: followed.path, error: error.number)
            }
            let ending = loop.run(controller)
            guard ending == .over else { return ending }
            (follower, view) = (controller.next, controller.view)
        }
    }
}
