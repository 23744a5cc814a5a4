import Screens

extension Style {
    /// How a tone looks by itself; where it stands out, a layout says so.
    init(of tone: Tone, bold: Bool = false, reversed: Bool = false) {
        self.init(Self.role(of: tone), bold: bold, reversed: reversed)
    }

    private static func role(of tone: Tone) -> ColourRole {
        switch tone {
        case .plain, .offAir: .plain
        case .quiet, .planned, .past: .quiet
        case .onStage: .current
        case .onTime, .early: .calm
        case .near, .standby, .due, .toAir, .important, .refused, .warning: .near
        case .last, .overtime, .late, .overdue, .urgent, .failure, .broken: .over
        case .onAir: .onAir
        case .rehearsal: .rehearsal
        }
    }

    /// A cue's in a list: bold from its notice on, filled at its moment.
    init(ofCue tone: Tone) {
        self.init(of: tone, bold: [.standby, .due, .overdue].contains(tone), reversed: tone == .due)
    }

    /// Of what is said on the line of messages.
    init(ofMessage tone: Tone) { self.init(of: tone, bold: [.warning, .failure, .broken].contains(tone)) }
}
