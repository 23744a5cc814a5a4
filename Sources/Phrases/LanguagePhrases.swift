package import Timeline

extension Language {
    /// All texts in this language.
    package var phrases: Phrases {
        switch self {
        case .english: .english
        case .vietnamese: .vietnamese
        }
    }
}
