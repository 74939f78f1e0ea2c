import MandateKit
import MandateKitFiles
import MandateKitReports

/// Resolves the first proposals of a case that any bytes may hold.
///
/// An answer is the same twice, and is read as it was written. Briefs, paths, timelines and a review only have to come
/// to an end.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzResolver(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard let file = try? CaseFile.read(bytes), let docket = try? file.docket() else { return 0 }
  let names = DisplayNames(docket)
  for question in docket.questions.prefix(4) {
    let resolution = question.resolution
    precondition(resolution == question.resolution, "The second answer differs.")
    if case .mandated = resolution.outcome {
      let essential = resolution.requirements.filter { $0.force == .essential }
      precondition(essential.allSatisfy { $0.status == .met }, "A mandate lacks something.")
    }
    let written = AnswerFile.json([resolution], names: names)
    let answers = try? AnswerFile.read(written)
    let own = AnswerFile.Answer(resolution, names: names)
    precondition(answers == [own], "An answer is read otherwise than it was written.")
    precondition(AnswerFile.json([own]) == written, "An answer is written otherwise.")
    _ = question.brief
    _ = question.path
    _ = question.timeline
  }
  _ = docket.review(on: "2023-04-01")
  return 0
}
