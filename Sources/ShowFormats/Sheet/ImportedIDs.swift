internal import Timeline

/// Gives every segment an id: its own where it is one, else one made from its title.
enum ImportedIDs {
    static func given(_ show: ImportedShow) -> ImportedShow {
        var show = show
        var taken: Set<String> = []
        var numbers: [String: Int] = [:]
        forEach(&show) { segment in
            guard !segment.id.isEmpty else { return }
            let own = segment.id
            if Slug.isID(own), taken.insert(own).inserted {
                segment.hasOwnID = true
            } else {
                (segment.id, segment.hasOwnID) = ("", false)
            }
        }
        forEach(&show) { segment in
            guard segment.id.isEmpty else { return }
            let slug = Slug.make(segment.title, fallback: "segment")
            var id = slug
            var number = numbers[slug] ?? 2
            while taken.contains(id) {
                id = "\(slug)-\(number)"
                number += 1
            }
            numbers[slug] = number
            taken.insert(id)
            segment.id = id
        }
        return show
    }

    private static func forEach(_ show: inout ImportedShow, _ body: (inout ImportedSegment) -> Void) {
        for part in show.parts.indices {
            for segment in show.parts[part].segments.indices { body(&show.parts[part].segments[segment]) }
        }
    }
}
