package import Phrases
internal import Timeline

extension EditFault {
    /// - Parameter file: as it is named on the command line.
    package func phrase(file: String, _ phrases: Phrases) -> String {
        let name = SafeText.make(file, limit: 300)
        return switch self {
        case .doesNotLoad: phrases.showFile.doesNotLoad(name)
        case .noDuration(let segment): phrases.showFile.noDurationToChange(name, segment: segment + 1)
        case .notByItself(let line): "\(name):\(line): error: \(phrases.showFile.figureNotByItself)"
        }
    }
}
