internal import Timeline

/// A piece of HTML or SVG. Text can only enter through an initializer that makes it safe and escapes it, so nothing in a show is
/// ever read as markup.
package struct Markup {
    package private(set) var source: String

    package static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ inside: [Markup] = []
    ) -> Markup {
        var source = "<\(name)"
        for (name, value) in attributes { source += " \(name)=\"\(escaped(value))\"" }
        source += ">"
        for piece in inside { source += piece.source }
        // These elements have no content and no end tag.
        if inside.isEmpty, Self.isEmptyElement("\(name)") { return Markup(source: source) }
        return Markup(source: source + "</\(name)>")
    }

    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ text: String
    ) -> Markup {
        element(name, attributes, [.text(text)])
    }

    /// A style sheet of the program.
    package static func style(_ sheet: StaticString) -> Markup { Markup(source: "<style>\n\(sheet)\n</style>\n") }

    /// Puts each piece on its own line, so that people can read the source.
    package static func lines(_ pieces: [Markup]) -> Markup { Markup(source: pieces.map { $0.source + "\n" }.joined()) }

    private static func isEmptyElement(_ name: String) -> Bool { name == "meta" || name == "br" || name == "hr" }

    private static func escaped(_ text: String) -> String {
        var safe = ""
        for scalar in SafeText.make(text).unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "'": safe += "&#39;"
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }
}
