/// A title within a sentence. English and Vietnamese use the same marks.
enum Quotation {
    /// In the other marks where it has some itself.
    static func title(_ title: String) -> String { title.contains("“") ? "‘\(title)’" : "“\(title)”" }
}
