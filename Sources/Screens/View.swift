package import Phrases

/// The seats at a show. Each is opened by its number.
package enum View: String, Sendable, CaseIterable {
    case manager, director, presenter, cues, log, backstage

    /// What it says.
    package var screen: any ViewScreen.Type {
        switch self {
        case .manager: StageManagerScreen.self
        case .director: DirectorScreen.self
        case .presenter: PresenterScreen.self
        case .cues: CueSheetScreen.self
        case .log: LogScreen.self
        case .backstage: BackstageScreen.self
        }
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

    /// Whether it is for those on stage and behind it: what the crew does, its notes and messages, is not said there.
    package var isForStage: Bool { self == .presenter || self == .backstage }

    package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    package init?(number: Character) {
        guard let digit = number.wholeNumberValue, (1...Self.allCases.count).contains(digit) else { return nil }
        self = Self.allCases[digit - 1]
    }

    package var next: View { Self.allCases[number % Self.allCases.count] }
}
