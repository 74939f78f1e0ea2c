import Testing

/// Keeps the parameters of the public interface described.
@Suite("Descriptions of parameters")
struct ParameterTests {
  @Test("Each of two or more parameters is described by its name", arguments: Repository.modules)
  func parameters(_ module: String) throws {
    var calls = 0
    for (path, text) in try Repository.sourceFiles(of: module) {
      for call in PublicCall.declared(in: text) {
        calls += 1
        if call.parameters.count > 1 || !call.described.isEmpty {
          #expect(call.described == call.parameters, "\(path):\(call.line)")
        }
      }
    }
    #expect(calls > 4)
  }

  @Test("Parameters are found in every form of a declaration")
  func declarations() {
    let text = """
      /// Makes one.
      ///
      /// - Parameters:
      ///   - a: One: a number.
      ///     On two lines.
      ///   - b: Two.
      /// - Returns: It.
      public static func f<A: B>(_ a: [A: (B, C)] = [:], for b: () -> A) -> A { a }
      /// Makes one.
      /// - Parameter a: One.
      @inlinable
      public init?(
        a: A = .x(1, 2),
        b: B<C, D>
      ) throws(E) {
      func g(_ a: A, b: B)
      public static func == (left: A, right: A) -> Bool
      public subscript(a: A) -> B { b(c: 1, d: 2) }
      """
    #expect(
      PublicCall.declared(in: text) == [
        PublicCall(line: 8, parameters: ["a", "b"], described: ["a", "b"]),
        PublicCall(line: 12, parameters: ["a", "b"], described: ["a"]),
        PublicCall(line: 18, parameters: ["a"], described: []),
      ]
    )
  }
}
