/// The same work on many files: while the disk looks for one, the others go on.
enum Parallel {
    private static let threads = 8
    /// How many are taken at once.
    private static let handful = 16

    private struct SharedState<Output: Sendable>: Sendable {
        var next = 0
        var outputs: [Int: [Output]] = [:]
        var missing: Int
    }

    /// In their order. What waits for a disk alone, and shares nothing.
    static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Output
    ) -> [Output] {
        guard inputs.count > handful else { return inputs.map(work) }
        let board = Monitor(SharedState<Output>(missing: inputs.count))
        let run: @Sendable () -> Void = {
            while let start = board.change({ board -> Int? in
                guard board.next < inputs.count else { return nil }
                defer { board.next += handful }
                return board.next
            }) {
                let outputs = inputs[start..<min(start + handful, inputs.count)].map(work)
                board.change {
                    $0.outputs[start] = outputs
                    $0.missing -= outputs.count
                }
            }
        }
        // Where no thread can be had this one does it all.
        for _ in 1..<threads { try? BackgroundThread.start(run) }
        run()
        _ = board.wait { $0.missing == 0 ? true : nil }
        return board.look { board in stride(from: 0, to: inputs.count, by: handful).flatMap { board.outputs[$0] ?? [] } }
    }
}
