/// A view as a plain value. The terminal and the pages lay it out.
package protocol ViewScreen: Sendable, Equatable, Encodable {
    /// The whole screen with complete lists.
    init(_ source: ScreenSource, _ viewer: Viewer)
}
