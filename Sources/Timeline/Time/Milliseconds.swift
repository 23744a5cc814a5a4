/// A duration: a whole number of milliseconds, negative where it runs the other way.
package struct Milliseconds: Sendable, Hashable, Comparable, ExpressibleByIntegerLiteral, AdditiveArithmetic {
    package var count: Int

    package init(_ count: Int) { self.count = count }
    package init(integerLiteral value: Int) { count = value }

    package static let zero = Milliseconds(0)

    package static func seconds(_ n: Int) -> Milliseconds { Milliseconds(n * 1000) }
    package static func minutes(_ n: Int) -> Milliseconds { Milliseconds(n * 60_000) }
    package static func hours(_ n: Int) -> Milliseconds { Milliseconds(n * 3_600_000) }

    package static func < (a: Milliseconds, b: Milliseconds) -> Bool { a.count < b.count }
    package static func + (a: Milliseconds, b: Milliseconds) -> Milliseconds { Milliseconds(a.count + b.count) }
    package static func - (a: Milliseconds, b: Milliseconds) -> Milliseconds { Milliseconds(a.count - b.count) }
    package static prefix func - (a: Milliseconds) -> Milliseconds { Milliseconds(-a.count) }
}
