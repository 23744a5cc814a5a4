import Testing
import Timeline

@testable import Console

/// A moment of a show, and the sizes at which its screen is kept.
struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let sizes: [Size]
    let seat: @Sendable () -> Seat

    init(_ name: String, _ sizes: Size..., seat: @escaping @Sendable () -> Seat) {
        self.name = name
        self.sizes = sizes
        self.seat = seat
    }

    var testDescription: String { name }

    func file(_ size: Size) -> String { "\(name)-\(size.columns)x\(size.rows)" }
}

extension Size {
    static let least = Size(columns: 60, rows: 16)
    static let usual = Size(columns: 80, rows: 24)
    static let large = Size(columns: 120, rows: 40)
    static let huge = Size(columns: 200, rows: 60)
}
