extension SheetFormat {
    /// Projects of Ontime and rundowns of Sofie, told apart by what is in them.
    static let json = SheetFormat(name: "ontime", write: { (show, _) throws(ExportRefusal) in try OntimeWriter.write(show) }) {
        // Whatever it is called.
        guard let text = $0.text else { return false }
        let first = text.unicodeScalars.first { !SheetText.isBlank($0) }
        return first == "{" || $0.ending == "json"
    } read: { (file, options) throws(SheetRefusal) in
        let value = try JsonParser.parse(Array((file.text ?? "").utf8))
        if OntimeProject.recognizes(value) {
            return try OntimeReader.show(OntimeProject(value, rundown: options.sheet), fileName: file.stem)
        }
        guard SofieReader.recognizes(value) else { throw .damaged(.noRundown) }
        return try SofieReader.show(value, fileName: file.stem)
    }
}
