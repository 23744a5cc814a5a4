/// A point below which a given share of values lies.
///
/// By linear interpolation between the ordered values at `(n - 1) p`, rounded down: definition 7 of Hyndman and Fan,
/// “Sample Quantiles in Statistical Packages”, The American Statistician 50 (1996), pages 361 to 365, which spreadsheets
/// use too.
package struct Quantile: Sendable {
    private let numerator: Int
    private let denominator: Int

    /// `Quantile(1, of: 10)` is the first tenth; from 0 to the whole, and of 1000 at most.
    package init(_ numerator: Int, of denominator: Int) {
        precondition((1...1000).contains(denominator) && (0...denominator).contains(numerator))
        self.numerator = numerator
        self.denominator = denominator
    }

    /// - Parameter sorted: ascending; not empty.
    package func of(_ sorted: [Int]) -> Int {
        let place = (sorted.count - 1) * numerator
        let (index, rest) = place.quotientAndRemainder(dividingBy: denominator)
        guard rest != 0 else { return sorted[index] }
        return sorted[index] + (sorted[index + 1] - sorted[index]) * rest / denominator
    }
}
