/// Who runs a show: processes and people, as a sentence names them.
package protocol WhoPhrases: Sendable {
    /// `process 4711 (runofshow) on pts/3`
    func process(_ number: Int, program: String?, terminal: String?) -> String
    /// A process whose number is another container's.
    var processOfAnotherContainer: String { get }
    var anotherProcess: String { get }
    /// `mai pts/1 on booth`
    func person(_ who: String, on host: String) -> String
    /// `linh pts/3 on desk, process 4711`
    func person(_ who: String, on host: String?, process: Int?) -> String
}
