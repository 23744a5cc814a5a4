/// The known word that somebody probably meant.
package enum Nearest {
    /// The word with the fewest changed, missing or added letters, or two swapped, where that is at most a third of the
    /// longer one's length, rounded (and always for one letter); the first of several.
    package static func word(to typed: String, among known: some Sequence<String>) -> String? {
        let letters = Array(typed.unicodeScalars.prefix(60))
        var best: (word: String, distance: Int)?
        for word in known {
            let distance = distance(letters, Array(word.unicodeScalars.prefix(60)))
            if distance <= max(1, (max(word.count, letters.count) + 1) / 3), distance < best?.distance ?? .max {
                best = (word, distance)
            }
        }
        return best?.word
    }

    /// Optimal string alignment (Damerau-Levenshtein without a second edit of what was swapped).
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row.append(least)
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
