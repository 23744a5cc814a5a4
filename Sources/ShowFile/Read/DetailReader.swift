internal import Timeline

/// Who, where and whom to call.
extension ShowReader {
    /// Of a show or a part.
    mutating func details(_ fields: Fields) -> Details {
        Details(
            who: text(fields, .who), note: text(fields, .note), location: text(fields, .location), contacts: contacts(fields))
    }

    mutating func contacts(_ fields: Fields) -> [Contact] {
        items(fields, .contacts).compactMap { item in
            guard let own = self.fields(item, of: .contact, as: .item(of: .contacts)) else { return nil }
            return Contact(name: requiredText(own, .name, of: .contact), role: text(own, .role), phone: text(own, .phone))
        }
    }
}
