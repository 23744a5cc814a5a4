package import Phrases
package import Recording
import Timeline

extension Takeover {
    /// `mai pts/1 on booth`
    package func phrase(_ phrases: Phrases) -> String {
        phrases.who.person(SafeText.make(who, limit: 100), on: SafeText.make(host, limit: 100))
    }
}
