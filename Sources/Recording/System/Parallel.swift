/// Does the same work on many files in parallel: while one waits for the disk, the others continue.
enum Parallel {
    private static let threads = 8
    /// How many files a thread takes at a time.
    private static let handful = 16

    private struct SharedState<Output: Sendable>: Sendable {
        var next = 0
        var outputs: [Int: [Output]] = [:]
        var missing: Int
    }

    /// Results in the order of the inputs. For work that mainly waits for a disk and shares nothing.
    static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Output
    ) -> [Output] {
        guard inputs.count > handful else { return inputs.map(work) }
        let shared = Monitor(SharedState<Output>(missing: inputs.count))
        let run: @Sendable () -> Void = {
            while let start = shared.change({ shared -> Int? in
                guard shared.next < inputs.count else { return nil }
                defer { shared.next += handful }
                return shared.next
            }) {
                let outputs = inputs[start..<min(start + handful, inputs.count)].map(work)
                shared.change {
                    $0.outputs[start] = outputs
                    $0.missing -= outputs.count
                }
            }
        }
        // If no thread can be started, this one does all the work.
        for _ in 1..<threads { try? BackgroundThread.start(run) }
        run()
        _ = shared.wait { $0.missing == 0 ? true : nil }
        return shared.read { shared in stride(from: 0, to: inputs.count, by: handful).flatMap { shared.outputs[$0] ?? [] } }
    }
}
