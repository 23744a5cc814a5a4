internal import Timeline

/// A project of Ontime 2 to 4 as it is kept in JSON. Files of the versions differ, and people make their own: every field may
/// be missing.
struct OntimeProject {
    struct Entry {
        var id: String
        var kind: String
        var value: JsonValue
        /// The group that it is in.
        var group: String?
    }

    var title: String?
    var rundownTitle: String?
    var version: String?
    /// Groups and what is in them, in their order.
    var entries: [Entry] = []
    /// Labels of custom fields by their keys, in order.
    var labels: [(key: String, label: String)] = []
    /// Titles of further rundowns.
    var others: [String] = []
    var automations: [String] = []
    var hasTriggers = false
    /// Starts are linked by `linkStart: true` in version 4, by the id of the entry before in version 3, and in version 2 not at all.
    var knowsLinks = false
    /// A spreadsheet without a column for links: starts are plans.
    var linksByTimes = false
    /// It came as a spreadsheet, whose rows are numbered.
    var isSheet = false
    var notes = SheetNotes()

    static func recognizes(_ value: JsonValue) -> Bool {
        value["rundowns"].isObject || !value["rundown"].list.isEmpty || value["rundown"]["entries"].isObject
            || value["entries"].isObject && !(value["order"].list.isEmpty && value["flatOrder"].list.isEmpty)
    }

    init() {}

    init(_ value: JsonValue, rundown wanted: String?) throws(SheetRefusal) {
        title = value["project"]["title"].string ?? value["event"]["title"].string ?? value["eventData"]["title"].string
        version = value["settings"]["version"].string
        takeLabels(value)
        takeAutomation(value["automation"])
        if value["entries"].isObject {
            take(value)
        } else if value["rundowns"].isObject {
            let rundowns = value["rundowns"].pairs.map(\.value)
            let titles = rundowns.map { $0["title"].string ?? "" }
            var index = rundowns.firstIndex { !$0["entries"].pairs.isEmpty } ?? 0
            if let wanted {
                guard let found = titles.firstIndex(where: { SheetText.words($0) == SheetText.words(wanted) }) else {
                    throw .noSheet(wanted, titles)
                }
                index = found
            }
            guard rundowns.indices.contains(index) else { throw .damaged(.noRundown) }
            take(rundowns[index])
            others = titles.indices.filter { $0 != index }.map { titles[$0] }
        } else if value["rundown"]["entries"].isObject {
            take(value["rundown"])
        } else {
            takeList(value["rundown"].list)
        }
        knowsLinks = entries.contains { entry in entry.value.pairs.contains { $0.key == "linkStart" } }
    }

    private mutating func takeLabels(_ value: JsonValue) {
        var names: [String: String] = [:]
        for entry in value["project"]["custom"].list {
            guard let label = entry["title"].string, let name = entry["value"].string else { continue }
            names[label] = OntimeFields.name(of: label, name)
        }
        for (key, field) in value["customFields"].pairs {
            let label = field["label"].string ?? key
            labels.append((key, names[label] ?? label))
        }
        // Version 2 named its ten fields in the settings of views.
        for (key, name) in value["userFields"].pairs { labels.append((key, name.string ?? key)) }
    }

    private mutating func takeAutomation(_ automation: JsonValue) {
        automations = automation["automations"].pairs.map { $0.value["title"].string ?? $0.key }
        hasTriggers = !automation["triggers"].list.isEmpty
    }

    /// Version 4: entries by id, an order, and groups with orders of their own.
    private mutating func take(_ rundown: JsonValue) {
        rundownTitle = rundown["title"].string
        let byID = Dictionary(rundown["entries"].pairs.map { ($0.key, $0.value) }) { first, _ in first }
        var order = rundown["order"].list.compactMap(\.string)
        if order.isEmpty { order = rundown["flatOrder"].list.compactMap(\.string).filter { byID[$0]?["parent"].string == nil } }
        if order.isEmpty { order = rundown["entries"].pairs.filter { $0.value["parent"].string == nil }.map(\.key) }
        var seen: Set<String> = []
        for id in order where seen.insert(id).inserted {
            guard let value = byID[id] else { continue }
            let kind = value["type"].string ?? "event"
            entries.append(Entry(id: id, kind: kind, value: value))
            guard kind == "group" || kind == "block" else { continue }
            let own = value["entries"].list.isEmpty ? value["events"] : value["entries"]
            for inner in own.list.compactMap(\.string) where seen.insert(inner).inserted {
                guard let value = byID[inner] else { continue }
                entries.append(Entry(id: inner, kind: value["type"].string ?? "event", value: value, group: id))
            }
        }
        // What the orders forgot is not lost.
        for (id, value) in rundown["entries"].pairs where !seen.contains(id) {
            entries.append(Entry(id: id, kind: value["type"].string ?? "event", value: value))
        }
    }

    /// Version 2 and 3: a list, in which a block heads what follows it.
    private mutating func takeList(_ list: [JsonValue]) {
        var block: String?
        for (index, value) in list.enumerated() {
            let kind = value["type"].string ?? "event"
            let id = value["id"].string ?? "entry-\(index + 1)"
            if kind == "block" || kind == "group" { block = id }
            entries.append(Entry(id: id, kind: kind, value: value, group: kind == "block" || kind == "group" ? nil : block))
        }
    }
}
