import CNcurses
import Console
import Glibc

/// The terminal's background: colours that are clear on one are hard to read on the other.
package enum Background: String, Sendable, CaseIterable {
    case dark, light

    /// The background from COLORFGBG (`15;0`: the last number is the background), which some terminals set; dark otherwise.
    package static var fromEnvironment: Background {
        guard let value = getenv("COLORFGBG").map({ String(cString: $0) }),
            let last = value.split(separator: ";").last.flatMap({ Int($0) })
        else { return .dark }
        return last == 7 || last == 15 ? .light : .dark
    }
}

/// Colours and attributes of the styles. It uses few of the eight standard colours, on the terminal's own background. Without
/// colours, bold, reverse and underline distinguish the styles, and words say what a tone says.
struct Palette {
    struct Appearance {
        var attributes: attr_t
        var pair: Int16
    }

    private let hasColours: Bool

    init(colours: Bool, _ background: Background) {
        hasColours = colours && has_colors() && start_color() == OK
        guard hasColours else { return }
        // If the terminal cannot keep its own colours, use white on black.
        let hasDefault = use_default_colors() == OK
        let behind: Int16 = hasDefault ? -1 : Int16(COLOR_BLACK)
        for role in Style.ColourRole.allCases {
            guard let colour = Self.colour(role, background) else { continue }
            init_pair(Self.pair(role), colour, behind)
            // Badges set both colours, so that they look the same on any background.
            init_pair(Self.badge(role), Self.ink(role), colour)
        }
    }

    func look(_ style: Style) -> Appearance {
        var attributes: attr_t = 0
        if style.isBold { attributes |= ROS_BOLD }
        if style.isUnderlined { attributes |= ROS_UNDERLINE }
        if style.role == .quiet, hasColours { attributes |= ROS_DIM }
        guard hasColours, Self.colour(style.role, .dark) != nil else {
            if style.isReversed { attributes |= ROS_REVERSE }
            return Appearance(attributes: attributes, pair: 0)
        }
        return Appearance(attributes: attributes, pair: style.isReversed ? Self.badge(style.role) : Self.pair(style.role))
    }

    private static func pair(_ role: Style.ColourRole) -> Int16 { Int16(role.rawValue) + 1 }
    private static func badge(_ role: Style.ColourRole) -> Int16 { pair(role) + Int16(Style.ColourRole.allCases.count) }

    /// Yellow and red differ in brightness, so colour-blind people can tell them apart; green is not used. Yellow text is hard to
    /// read on a light background, so magenta replaces it.
    static func colour(_ role: Style.ColourRole, _ background: Background) -> Int16? {
        let isLight = background == .light
        return switch role {
        case .plain, .quiet, .calm: nil
        case .current: Int16(isLight ? COLOR_BLUE : COLOR_CYAN)
        case .near: Int16(isLight ? COLOR_MAGENTA : COLOR_YELLOW)
        case .over, .onAir: Int16(COLOR_RED)
        case .rehearsal: Int16(isLight ? COLOR_BLUE : COLOR_MAGENTA)
        }
    }

    /// The text colour of a badge: dark on bright, bright on dark.
    static func ink(_ role: Style.ColourRole) -> Int16 {
        switch role {
        case .near, .current: Int16(COLOR_BLACK)
        default: Int16(COLOR_WHITE)
        }
    }
}
