package import Timeline

/// What a show file may hold at most.
package typealias ShowFileLimits = Limit.ShowFile
