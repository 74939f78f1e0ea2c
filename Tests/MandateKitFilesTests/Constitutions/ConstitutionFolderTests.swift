import Testing

@Suite("A folder of constitutions with answers worked out by hand")
struct ConstitutionFolderTests {
  @Test(
    "Every answer is the one worked out by hand",
    .enabled(
      if: ConstitutionFolder.named != nil,
      "MANDATEKIT_CONSTITUTIONS names no folder of constitutions."
    )
  )
  func answers() throws {
    let folder = try #require(ConstitutionFolder.named)
    var cases = 0
    for name in try folder.names() {
      let text = try folder.differences(name)
      cases += text.cases
      for difference in text.found { Issue.record("\(difference)") }
    }
    #expect(cases > 0)
  }
}
