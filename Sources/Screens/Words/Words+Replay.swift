package import LiveShow
import Phrases
package import Timeline

/// What is said while a recording is played back.
extension Words {
    /// On the top line, in place of the mode: how it is played, as wide whether it plays or stands, and what it is a
    /// recording of.
    package func replaying(_ mode: RunMode, speed: Double, isPlaying: Bool, isBrief: Bool, isSimulated: Bool = false) -> String {
        let pace = phrases.replay.title + (isPlaying ? " ▶" : " ‖") + " ×" + Figures.speed(speed)
        guard case .rehearsal = mode, !isBrief else { return pace }
        return pace + " · " + (isSimulated ? phrases.replay.simulated : phrases.frame.rehearsal)
    }

    package func event(_ number: Int, of count: Int) -> String { "#\(number)/\(count)" }

    package func wasRefused(_ refusal: Refusal) -> String { phrases.log.refused(refused(refusal)) }
}
