/// Splits the text of a CSV file into records and fields, quotes respected.
struct CsvSplitter {
    struct Record: Equatable {
        /// Of its first line, from 1.
        var line: Int
        var fields: [String]
    }

    /// - Parameter limit: fields of a record and records beyond these are not kept.
    static func records(_ text: String, _ delimiter: UInt8, mostRecords: Int, mostFields: Int) -> [Record] {
        let bytes = Array(text.utf8)
        let (records, isOpen) = split(bytes, delimiter, mostRecords, mostFields, quotes: true)
        // A quotation mark that is never closed is a letter: `5" pipe`.
        return isOpen ? split(bytes, delimiter, mostRecords, mostFields, quotes: false).0 : records
    }

    private static func split(
        _ bytes: [UInt8], _ delimiter: UInt8, _ mostRecords: Int, _ mostFields: Int, quotes: Bool
    ) -> ([Record], isOpen: Bool) {
        let (quote, feed, carriage) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var records: [Record] = []
        var (fields, field) = ([String](), [UInt8]())
        var (line, first) = (1, 1)
        var isQuoted = false
        var isFieldStart = true
        var at = 0
        func end(_ fields: inout [String], _ field: inout [UInt8]) {
            if fields.count < mostFields { fields.append(String(decoding: field, as: UTF8.self)) }
            field.removeAll(keepingCapacity: true)
        }
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if isQuoted {
                if byte == quote {
                    if at < bytes.count, bytes[at] == quote {
                        field.append(quote)
                        at += 1
                    } else {
                        isQuoted = false
                    }
                } else {
                    if byte == feed { line += 1 }
                    field.append(byte)
                }
                continue
            }
            switch byte {
            case quote where quotes && isFieldStart:
                isQuoted = true
                field.removeAll(keepingCapacity: true)
                isFieldStart = false
            case delimiter:
                end(&fields, &field)
                isFieldStart = true
            case feed, carriage:
                if byte == carriage, at < bytes.count, bytes[at] == feed { at += 1 }
                line += 1
                end(&fields, &field)
                records.append(Record(line: first, fields: fields))
                if records.count > mostRecords { return (records, false) }
                fields.removeAll(keepingCapacity: true)
                first = line
                isFieldStart = true
            default:
                // Space before a quotation mark does not count.
                if byte != UInt8(ascii: " ") { isFieldStart = false }
                field.append(byte)
            }
        }
        if isQuoted { return (records, true) }
        if !field.isEmpty || !fields.isEmpty {
            end(&fields, &field)
            records.append(Record(line: first, fields: fields))
        }
        return (records, false)
    }
}
