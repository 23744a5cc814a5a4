package import Phrases

/// The seats at a show. Each is opened by its number.
package enum View: String, Sendable, CaseIterable {
    case manager, director, presenter, cues, log, backstage

    package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    package init?(number: Character) {
        guard let digit = number.wholeNumberValue, (1...Self.allCases.count).contains(digit) else { return nil }
        self = Self.allCases[digit - 1]
    }

    /// What is said of its key.
    package func help(_ phrases: Phrases) -> String {
        switch self {
        case .manager: phrases.seats.stageManagerHelp
        case .director: phrases.seats.directorHelp
        case .presenter: phrases.seats.presenterHelp
        case .cues: phrases.seats.cueSheetHelp
        case .log: phrases.seats.logHelp
        case .backstage: phrases.seats.backstageHelp
        }
    }

    /// Whether who follows reads there what was done: notes and messages are the crew's, and not for those on stage and
    /// behind it.
    package var tellsOfChanges: Bool { self != .presenter && self != .backstage }

    package var next: View { Self.allCases[number % Self.allCases.count] }
}
