import Foundation
import Testing

/// Keeps the Topics of each landing page complete.
@Suite("The Topics of the landing pages")
struct TopicsTests {
  @Test("Every article is in the Topics of its module", arguments: Repository.modules)
  func articles(_ module: String) throws {
    let page = try LandingPage(of: module)
    for article in try Repository.articles(of: module) where article != module {
      #expect(page.articles.contains(article), "\(article) is not in the Topics of \(module)")
    }
  }

  @Test("Every article is linked from the README", arguments: Repository.modules)
  func readme(_ module: String) throws {
    let readme = try String(readingUTF8At: Repository.sources.appending(path: "../README.md"))
    for article in try Repository.articles(of: module) where article != module {
      let link = "(Sources/\(module)/\(module).docc/\(article).md)"
      #expect(readme.contains(link), "\(article) is not linked from the README")
    }
  }

  @Test("The terms of each part of the glossary are sorted, and each has one meaning")
  func glossary() throws {
    let page = Repository.catalogue(of: "MandateKit").appending(path: "Glossary.md")
    var terms: [String] = []
    for part in try String(readingUTF8At: page).components(separatedBy: "\n### ").dropFirst() {
      let part = part.components(separatedBy: "\n").filter { $0.hasPrefix("**") }
        .compactMap { $0.components(separatedBy: ".**").first?.dropFirst(2).lowercased() }
      #expect(part == part.sorted())
      terms += part
    }
    #expect(terms.count > 100)
    #expect(Set(terms).count == terms.count)
  }

  @Test("Every public type is in the Topics of its module", arguments: Repository.modules)
  func types(_ module: String) throws {
    let page = try LandingPage(of: module)
    for (path, text) in try Repository.sourceFiles(of: module) {
      for type in PublicTypes.declared(in: text) {
        #expect(page.symbols.contains(type), "\(type) of \(path) is not in the Topics of \(module)")
      }
    }
  }

  @Test("What the reports add to values of the engine is on their landing page")
  func additions() throws {
    let files = try Repository.sourceFiles(of: "MandateKitReports")
    let page = Repository.catalogue(of: "MandateKitReports").appending(path: "MandateKitReports.md")
    let text = try String(readingUTF8At: page)
    let types = Set(files.flatMap { PublicTypes.declared(in: $0.text) })
    let added = files.flatMap { AddedMembers.declared(in: $0.text, besideThoseOf: types) }
    #expect(added.count > 15)
    for name in Set(added).sorted() {
      #expect(text.contains("`\(name)`") || text.contains("`\(name)("), "\(name) is not told")
    }
  }

  @Test("Types at the top and those that an extension declares are found")
  func declarations() {
    let text = """
      public struct A { public enum Inner {} }
      struct B {}
      @resultBuilder
      public enum C {}
      public indirect enum D {}
      public typealias E = A
      extension A {
        public struct F {}
        struct G {}
      }
      extension A.Inner { public struct H {} }
      extension B: Hashable { public var text: String { "public struct I" } }
      """
    #expect(PublicTypes.declared(in: text) == ["A", "C", "D", "E", "A/F"])
  }
}
