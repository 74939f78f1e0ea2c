import Foundation
import Testing

/// Keeps the code of each article the same as that of its test, so that it compiles and is true.
@Suite("The code in the articles")
struct ArticleCodeTests {
  @Test("The code of an article is that of its test, in order", arguments: Article.all)
  func code(_ article: Article) throws {
    let shown = ArticleCode.shown(in: try article.markdown())
    let marked = try #require(ArticleCode.marked(in: try article.source()))
    if shown == marked { return }
    let same = zip(shown, marked).prefix { $0 == $1 }.count
    let (article, test) = (shown.dropFirst(same).prefix(80), marked.dropFirst(same).prefix(80))
    Issue.record(
      "After \(shown.prefix(same).suffix(80)) the article has \(article), its test \(test)"
    )
  }

  @Test("Every article with Swift code has a test", arguments: Repository.modules)
  func everyArticle(_ module: String) throws {
    let tested = Article.all.filter { $0.module == module }.map { $0.name }
    for name in try Repository.articles(of: module) where !tested.contains(name) {
      let page = Repository.catalogue(of: module).appending(path: "\(name).md")
      let text = try String(readingUTF8At: page)
      #expect(!text.contains("```swift"), "\(name) shows code that no test has")
    }
  }

  @Test("A listing is code, unless it is said not to be compiled")
  func forms() {
    let page = """
      Words.

      ```swift
      import MandateKit
      let a = [
        1,
      ]
      print(a, "x")  // [1] x
      print(a)
      ```

      ```text
      [1]
      ```

      <!-- Not compiled here. -->

      ```swift
      let b = c
      ```

      ```json
      {}
      ```
      """
    #expect(
      ArticleCode.shown(in: page)
        == #"leta=[1]#expect(shown(a,"x")=="[1]x")#expect(shown(a)=="""[1]""")"#
    )
    #expect(ArticleCode.marked(in: "let a = 1") == nil)
    let test = "a\n  // In the article:\n b\n // Not in the article.\nc"
    #expect(ArticleCode.marked(in: test) == "b")
  }
}
