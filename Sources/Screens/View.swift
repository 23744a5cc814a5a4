package import Phrases

/// The seats at a show. Each is opened by its number.
package enum View: String, Sendable, CaseIterable {
    case manager, director, presenter, cues, log, backstage

    /// The type of its screen.
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

    /// The help text of its key.
    package func help(_ phrases: Phrases) -> String {
        switch self {
        case .manager: phrases.views.stageManagerHelp
        case .director: phrases.views.directorHelp
        case .presenter: phrases.views.presenterHelp
        case .cues: phrases.views.cueSheetHelp
        case .log: phrases.views.logHelp
        case .backstage: phrases.views.backstageHelp
        }
    }

    /// True for the views on and behind the stage. They show no notes and no messages of the crew.
    package var isForStage: Bool { self == .presenter || self == .backstage }

    package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    package init?(number: Character) {
        guard let digit = number.wholeNumberValue, (1...Self.allCases.count).contains(digit) else { return nil }
        self = Self.allCases[digit - 1]
    }

    package var next: View { Self.allCases[number % Self.allCases.count] }
}
