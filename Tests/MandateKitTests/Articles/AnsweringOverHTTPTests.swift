import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

/// The code of the article *Answering over HTTP*.
@Suite("Answering over HTTP")
struct AnsweringOverHTTPTests {
  @Test("A request is answered, or told what is wrong with it")
  func article() throws {
    // In the article:
    func answer(_ body: [UInt8], asOf day: String?) -> (status: Int, json: [UInt8]) {
      var date: CivilDate?
      if let day {
        guard let parsed = CivilDate(parsing: day) else { return (400, []) }
        date = parsed
      }
      do {
        let docket = try CaseFile.read(body).docket()
        return (200, AnswerFile.json(docket.resolveAll(asOf: date), names: DisplayNames(docket)))
      } catch {
        return (422, ErrorsFile.json(error.errors))
      }
    }

    let wrong = answer(Array(#"{ "schema": "mandatekit/1", "proposal": [] }"#.utf8), asOf: nil)
    #expect(shown(wrong.status) == "422")
    #expect(shown(answer([], asOf: "30 February").status) == "400")
    // Not in the article.
  }
}
