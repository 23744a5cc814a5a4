/// Steele, Lea and Flood's SplitMix64 (2014): the same numbers from the same seed on every machine.
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    package mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    package mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// The elements are never none where this is called.
    package mutating func one<Element>(of elements: [Element]) -> Element { elements[int(0...elements.count - 1)] }

    /// Nil half of the time.
    package mutating func maybe<Value>(_ make: (inout SplitMix64) -> Value) -> Value? {
        Bool.random(using: &self) ? make(&self) : nil
    }
}
