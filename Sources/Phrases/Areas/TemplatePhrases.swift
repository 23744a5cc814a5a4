/// Show files to begin with, with comments for somebody who has never seen one. They are YAML: keys and ids stay as they are.
/// The title comes in with its quotation marks; `off` is when the live window ends.
package protocol TemplatePhrases: Sendable {
    func conference(title: String, date: String, start: String) -> String
    func broadcast(title: String, date: String, start: String, off: String) -> String
    func concert(title: String, date: String, start: String) -> String
    func service(title: String, date: String, start: String) -> String
    func wedding(title: String, date: String, start: String) -> String
    func radio(title: String, date: String, start: String, off: String) -> String
}
