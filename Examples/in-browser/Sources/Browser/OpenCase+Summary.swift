import MandateKit
import MandateKitFiles
import MandateKitReports

extension OpenCase {
  /// What a page shows of the case before anything is asked: proposals, bodies, people and days.
  var summary: [UInt8] {
    let document = docket.governance.document
    let days = days
    return ResultText.object { text in
      text.list("proposals", file.proposals) { text, proposal in
        text.object { text in
          text.member("id", proposal.id.rawValue)
          text.member("title", names[proposal: proposal.id])
          text.member("decisionDate", proposal.decisionDate.description)
          text.member("opened", proposal.opened?.description)
          text.member("effect", proposal.effect.rawValue)
        }
      }
      text.list("bodies", document.bodies) { text, body in
        text.object { text in
          text.member("id", body.id.rawValue)
          text.member("name", names[body.id])
          text.member("kind", body.kind.rawValue)
          text.member("decidesByRule", !body.rules.isEmpty)
        }
      }
      text.list("people", document.people) { text, person in
        text.object { text in
          text.member("id", person.id.rawValue)
          text.member("name", names[person.id])
        }
      }
      text.member("first", days.min()?.description)
      text.member("last", days.max()?.description)
    }
  }

  /// The days of the proposals and of what is on the record.
  private var days: [CivilDate] {
    let proposals = file.proposals.flatMap { proposal -> [CivilDate] in
      [proposal.opened, proposal.decisionDate].compactMap { $0 }
    }
    return proposals + file.record.acts.flatMap { $0.days }
  }
}
