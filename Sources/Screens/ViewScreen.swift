/// What a view says, as a plain value: each door lays it out in its own way.
package protocol ViewScreen: Sendable, Equatable, Encodable {
    /// All of it, however long its lists are.
    init(_ source: ScreenSource, _ viewer: Viewer)
}
