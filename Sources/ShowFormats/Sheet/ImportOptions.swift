/// What the person who imports has chosen.
package struct ImportOptions: Sendable, Equatable {
    package var sheet: String?
    /// The row of the header, as the sheet counts.
    package var header: Int?
    /// `start=A,title=C`.
    package var columns: String?
    package var day: String?
    package var stage: String?
    package var lanes = false
    /// Milliseconds since midnight.
    package var start: Int?
    package var encoding: String?

    package init() {}
}
