/// What `new` asks and says. Each question is a line that ends where the answer is typed.
package protocol NewShowPhrases: Sendable {
    var askTitle: String { get }
    /// - Parameter names: of templates, with commas between; they are typed as they stand.
    func askKind(_ names: String, usual: String) -> String
    func askDate(usual: String) -> String
    func askStart(usual: String) -> String
    /// The title of a show that nobody has named.
    var usualTitle: String { get }
    func badDate(_ text: String) -> String
    func badStart(_ text: String) -> String
    func noTemplate(_ name: String, names: String) -> String
    func written(_ name: String) -> String
}
