import Console
import LiveShow

/// The start screen: what can be opened.
final class StartController: ConsoleController {
    private var model: StartModel
    private(set) var choice: StartModel.Choice?

    init(_ model: StartModel) { self.model = model }

    var descriptors: [Int32] { [] }
    var isOver: Bool { choice != nil }

    func handleReadable(_ descriptor: Int32) {}
    func update(_ reading: ClockReading) -> [Model.Effect] { [] }
    func draw(_ size: Size) -> Grid { Screen.draw(model, size) }
    func nextUpdate(_ reading: ClockReading, drawn: Int64) -> Int64? { nil }

    func press(_ key: Key) -> [Model.Effect] {
        if key == .control("z") { return [.suspend] }
        choice = choice ?? model.press(key)
        return []
    }
}
