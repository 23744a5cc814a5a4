package import Screens

/// One table: it decides what a key does, and writes the help and the line of keys.
package struct Keymap: Sendable {
    package struct Binding: Sendable {
        package var action: Action
        /// In a file of keys.
        package let name: String
        package var keys: [Key]
        /// As the keys are shown.
        package var label: String
        /// Without a key for it nobody could run the show, or leave the console.
        let isNeeded: Bool
        package var help: @Sendable (Words) -> String
        /// A word for the line of keys; nil keeps it off that line.
        package var short: (@Sendable (Words) -> String)?

        /// - Parameter label: that of the first key, if nothing else.
        init(
            _ action: Action, _ name: String, _ keys: [Key], label: String? = nil, isNeeded: Bool = false,
            help: @escaping @Sendable (Words) -> String, short: (@Sendable (Words) -> String)? = nil
        ) {
            self.action = action
            self.name = name
            self.keys = keys
            self.label = label ?? keys.first?.label ?? ""
            self.isNeeded = isNeeded
            self.help = help
            self.short = short
        }
    }

    package let bindings: [Binding]
    /// Keys that do nothing here, and are spoken of all the same.
    private let elsewhere: [Binding]
    private let actions: [Key: Action]

    package init(_ bindings: [Binding] = Keymap.standard, elsewhere: [Binding] = []) {
        self.bindings = bindings
        self.elsewhere = elsewhere
        actions = Dictionary(
            bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } }, uniquingKeysWith: { a, _ in a })
    }

    package func action(for key: Key) -> Action? { actions[key] }

    /// The first key of each action that texts speak of, as it is shown.
    var labels: KeyLabels {
        let shown = Dictionary(
            (bindings + elsewhere).map { ($0.action, $0.keys.map(\.label)) }, uniquingKeysWith: { a, _ in a })
        func label(_ action: Action) -> String { shown[action]?.first ?? "—" }
        var labels = KeyLabels()
        labels.go = label(.desk(.go))
        labels.surestGo = shown[.desk(.go)]?.first { $0 != Key.enter.label } ?? labels.go
        labels.holdOrResume = label(.desk(.holdOrResume))
        labels.redo = label(.desk(.redo))
        labels.callCue = label(.desk(.callCue))
        labels.catchUp = label(.desk(.catchUp))
        labels.lock = label(.shared(.lock))
        labels.department = label(.shared(.department))
        labels.seen = label(.shared(.seen))
        labels.help = label(.shared(.help))
        labels.leave = label(.leave)
        return labels
    }
}

extension Model {
    /// The keys that do something here.
    var bindings: [Keymap.Binding] { keymap.bindings.filter { status.isDesk || !$0.action.isForDesk } }
}
