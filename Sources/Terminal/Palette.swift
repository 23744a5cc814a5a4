import CNcurses
import Console

/// Which colours and attributes a style's meaning gets: few, on the default background, and told apart without
/// colours by bold, reverse and underline, for words say whatever a tone says.
struct Palette {
    struct Look {
        var attributes: attr_t
        var pair: Int16
    }

    private let hasColours: Bool

    init(colours: Bool) {
        hasColours = colours && has_colors() && start_color() == OK
        guard hasColours else { return }
        use_default_colors()
        for tone in Style.Tone.allCases {
            guard let colour = Self.colour(tone) else { continue }
            init_pair(Self.pair(tone), colour, -1)
        }
    }

    func look(_ style: Style) -> Look {
        var attributes: attr_t = 0
        if style.isBold { attributes |= ROS_BOLD }
        if style.isReversed { attributes |= ROS_REVERSE }
        if style.isUnderlined { attributes |= ROS_UNDERLINE }
        if style.tone == .quiet { attributes |= hasColours ? ROS_DIM : 0 }
        let pair = hasColours && Self.colour(style.tone) != nil ? Self.pair(style.tone) : 0
        return Look(attributes: attributes, pair: pair)
    }

    private static func pair(_ tone: Style.Tone) -> Int16 { Int16(tone.rawValue) + 1 }

    /// Of the eight that every terminal has. Yellow, red and blue are told apart by colour-blind eyes too.
    private static func colour(_ tone: Style.Tone) -> Int16? {
        switch tone {
        case .plain, .quiet: nil
        case .current: Int16(COLOR_CYAN)
        case .calm: Int16(COLOR_BLUE)
        case .near: Int16(COLOR_YELLOW)
        case .over, .onAir: Int16(COLOR_RED)
        case .rehearsal: Int16(COLOR_MAGENTA)
        }
    }
}
