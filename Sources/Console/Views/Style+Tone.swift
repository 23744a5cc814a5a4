import Screens

extension Style {
    /// How a tone looks by itself; where it stands out, a layout says so.
    init(of tone: Tone, bold: Bool = false, reversed: Bool = false) {
        self.init(Self.role(of: tone), bold: bold, reversed: reversed)
    }

    private static func role(of tone: Tone) -> ColourRole {
        switch tone {
        case .plain, .waiting: .plain
        case .quiet, .planned, .past, .offAir: .quiet
        case .onStage: .current
        case .onTime, .early: .calm
        case .near, .standby, .due, .overdue, .toAir, .important, .urgent, .refused, .warning, .failure, .broken: .near
        // Nothing else is red.
        case .last, .overtime, .late: .over
        case .onAir: .onAir
        case .rehearsal: .rehearsal
        }
    }

    /// A cue's in a list: bold from its notice on, filled at its moment.
    init(ofCue tone: Tone) {
        self.init(of: tone, bold: [.standby, .due, .overdue].contains(tone), reversed: tone == .due)
    }

    /// Of what is said on the line of messages.
    init(ofMessage tone: Tone) {
        self.init(of: tone, bold: [.warning, .failure, .broken].contains(tone), reversed: [.failure, .broken].contains(tone))
    }
}
