import ShowFile
package import Timeline

/// A show as a file.
package func text(of show: Show) -> String { ShowFile.write(show) }
