extension Phrases {
    package static let english = Phrases(
        code: "en",
        frame: EnglishFrame())
}
