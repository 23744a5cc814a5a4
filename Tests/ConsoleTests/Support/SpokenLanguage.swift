import Phrases
import Timeline

/// The language that a seat speaks in a test.
enum SpokenLanguage {
    /// In place of whatever language a scene asks for.
    @TaskLocal static var instead: Phrases?

    static func phrases(_ language: Language) -> Phrases { instead ?? language.phrases }
}
