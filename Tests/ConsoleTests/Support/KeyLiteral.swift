@testable import Console

/// Keys that have a character are written as it: `press("g", .enter)`.
extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    package init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
