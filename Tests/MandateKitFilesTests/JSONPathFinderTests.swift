import MandateKitFiles
import Testing

@Suite("Paths to places of a JSON document")
struct JSONPathFinderTests {
  @Test("The path to every value is found, and leads back to it")
  func everyValue() throws {
    let bytes = Array(#"{"a": [1, {"b": null, "\u0063": []}], "d": "x"}"#.utf8)
    let paths: [JSONPath] = [
      [], ["a"], ["a", 0], ["a", 1], ["a", 1, "b"], ["a", 1, "c"], ["d"],
    ]
    let offsets = JSONPathLocator(paths).offsets(in: bytes)
    #expect(JSONPathFinder.paths(toOffsets: offsets, in: bytes) == paths)
  }

  @Test("A key has the path of its value")
  func keys() {
    let bytes = Array(#"{"a": {"b": 1, "b": 2}}"#.utf8)
    let paths: [JSONPath] = [["a"], ["a", "b"], ["a", "b"]]
    #expect(JSONPathFinder.paths(toOffsets: [1, 7, 15], in: bytes) == paths)
  }

  @Test("A place in a document that breaks off has the path of what was being read")
  func brokenOff() {
    func path(_ text: String, _ offset: Int) -> [JSONPath] {
      JSONPathFinder.paths(toOffsets: [offset], in: Array(text.utf8))
    }
    #expect(path(#"{"a": [1, x"#, 10) == [["a", 1]])
    #expect(path(#"{"a": 1,}"#, 8) == [[]])
    #expect(path("x", 0) == [[]])
    #expect(path("", 0) == [[]])
  }
}
