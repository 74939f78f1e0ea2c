import MandateKit
import MandateKitFiles
import Testing

@Suite("No register makes an import trap, or gives an arrangement that is not valid")
struct RegisterFuzzTests {
  typealias F = RegisterFixture

  /// A register of one practice and its PCN.
  static func small(_ form: F.Form) -> [UInt8] {
    var register = RegisterSuccessionTests.merger()
    register.organisations.removeFirst()
    register.organisations += F().organisations.prefix(1)
    register.change("A99001") { $0.links.remove(at: 1) }
    return Array(register.text(form).utf8)
  }

  /// Checks that what was imported is valid, and that an error has its line.
  func check(_ bytes: [UInt8], isWritten: Bool) {
    let imported = F.imported(bytes, listSizes: nil)
    let errors = imported.findings.filter { $0.severity == .error }
    for error in errors where error.line == nil {
      let whole: [ImportFinding.Code] = [.emptyFile, .notUTF8, .notWellFormed, .missingRoles]
      if !whole.contains(error.code) { Issue.record("\(error) has no line") }
    }
    if !imported.files[0].isReadable {
      if errors.count != 1 || !imported.document.bodies.isEmpty {
        Issue.record("\(String(decoding: bytes, as: UTF8.self)) is read in part: \(errors)")
      }
      return
    }
    do {
      _ = try Governance(imported.document)
      guard isWritten else { return }
      let file = CaseFile(document: imported.document)
      #expect(try CaseFile.read(file.json()) == file)
    } catch {
      Issue.record("\(String(decoding: bytes, as: UTF8.self)) gives \(error)")
    }
  }

  @Test("Every prefix", arguments: F.Form.allCases)
  func prefixes(_ form: F.Form) {
    let bytes = Self.small(form)
    for count in 0..<bytes.count { check(Array(bytes[..<count]), isWritten: false) }
  }

  @Test("Every byte in place of another", arguments: F.Form.allCases)
  func replacements(_ form: F.Form) {
    let bytes = Self.small(form)
    var generator = JSONTestGenerator(seed: form == .json ? 1 : 2)
    let signs = Array("<>&\"'/=[]{},:;!?-#x0 \n".utf8) + [0, 0xC3, 0xFF]
    for index in bytes.indices {
      var changed = bytes
      changed[index] = signs.randomElement(using: &generator) ?? 0
      check(changed, isWritten: index % 16 == 0)
    }
  }

  @Test("Parts cut out, doubled and moved", arguments: F.Form.allCases, 1...3)
  func mutations(_ form: F.Form, _ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed)
    let bytes = Self.small(form)
    let codes = ["16C", "00K", "A99001", "RO98", "RO272", "RO177", "Successor", "2020-04-01"]
    for _ in 0..<400 {
      var text = String(decoding: bytes, as: UTF8.self)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let (old, new) = (
          codes.randomElement(using: &generator) ?? "", codes.randomElement(using: &generator) ?? ""
        )
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        guard parts.count > 1 else { continue }
        let place = Int.random(in: 1..<parts.count, using: &generator)
        text =
          parts[..<place].joined(separator: old) + new + parts[place...].joined(separator: old)
      }
      check(Array(text.utf8), isWritten: true)
    }
  }
}
