/// Text of a Markdown document without its marks.
enum MarkdownText {
    /// Without emphasis, code marks, links and escapes.
    static func plain(_ text: String) -> String {
        guard text.contains(where: { "*_`[\\<&~".contains($0) }) else { return text }
        var plain = ""
        let letters = Array(text)
        var at = 0
        while at < letters.count {
            let letter = letters[at]
            switch letter {
            case "\\" where at + 1 < letters.count && (letters[at + 1].isPunctuation || letters[at + 1].isSymbol):
                plain.append(letters[at + 1])
                at += 1
            case "*": break
            case "`": break
            case "~" where at + 1 < letters.count && letters[at + 1] == "~": at += 1
            case "_":
                // Emphasis stands at the edge of a word; within one it is a letter.
                let before = at == 0 || !(letters[at - 1].isLetter || letters[at - 1].isNumber || letters[at - 1] == "_")
                let after =
                    at + 1 == letters.count || !(letters[at + 1].isLetter || letters[at + 1].isNumber || letters[at + 1] == "_")
                if !before && !after { plain.append(letter) }
                if before && after { plain.append(letter) }
            case "[":
                if let link = link(letters[at...]) {
                    plain += self.plain(link.text)
                    at = link.last
                } else {
                    plain.append(letter)
                }
            case "<":
                if let tag = lineBreak(letters[at...]) {
                    plain += "\n"
                    at = tag
                } else {
                    plain.append(letter)
                }
            case "&":
                if let (character, last) = entity(letters[at...]) {
                    plain += character
                    at = last
                } else {
                    plain.append(letter)
                }
            default: plain.append(letter)
            }
            at += 1
        }
        return plain
    }

    private static func link(_ letters: ArraySlice<Character>) -> (text: String, last: Int)? {
        guard let close = letters.firstIndex(of: "]"), close + 1 < letters.endIndex, letters[close + 1] == "(",
            let end = letters[(close + 1)...].firstIndex(of: ")"), close - letters.startIndex < 200, end - close < 500
        else { return nil }
        return (String(letters[(letters.startIndex + 1)..<close]), end)
    }

    /// `<br>`, `<br/>`, `<br />`.
    private static func lineBreak(_ letters: ArraySlice<Character>) -> Int? {
        guard let end = letters.prefix(7).firstIndex(of: ">") else { return nil }
        let tag = String(letters[letters.startIndex...end]).lowercased().filter { $0 != " " }
        return tag == "<br>" || tag == "<br/>" ? end : nil
    }

    private static func entity(_ letters: ArraySlice<Character>) -> (String, Int)? {
        guard let end = letters.prefix(8).firstIndex(of: ";") else { return nil }
        let known = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&quot;": "\"", "&#124;": "|", "&#39;": "'"]
        return known[String(letters[letters.startIndex...end])].map { ($0, end) }
    }
}
