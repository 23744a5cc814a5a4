package import LiveShow
import Phrases
package import Timeline

/// Texts of replay.
extension Words {
    /// The mode on the top line: playing or paused, in the same width, and the kind of recording.
    package func replaying(_ mode: RunMode, speed: Double, isPlaying: Bool, isBrief: Bool, isSimulated: Bool = false) -> String {
        let pace = phrases.replay.title + (isPlaying ? " ▶" : " ‖") + " ×" + Figures.speed(speed)
        guard case .rehearsal = mode, !isBrief else { return pace }
        return pace + " · " + (isSimulated ? phrases.replay.simulated : phrases.frame.rehearsal)
    }

    package func event(_ number: Int, of count: Int) -> String { "#\(number)/\(count)" }

    package func wasRefused(_ refusal: Refusal) -> String { phrases.log.refused(refused(refusal)) }
}
