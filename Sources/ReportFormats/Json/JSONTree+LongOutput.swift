package import JSON

extension JSONTree {
    /// Writes the value on one line, with a newline.
    package func writeLine<Fault>(to output: inout LongOutput<Fault>) throws(Fault) {
        var json = JSONText()
        try write(to: &json) { (json) throws(Fault) in
            output.add(json.bytes)
            json.bytes.removeAll(keepingCapacity: true)
            try output.writeIfFull()
        }
        json.raw("\n")
        output.add(json.bytes)
    }
}
