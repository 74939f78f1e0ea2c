import MandateKit

extension Scene {
  /// Returns the scene with one more act on the record.
  func acting(_ act: Act) -> Scene {
    changed { $0.record.acts.append(act) }
  }

  /// Returns the scene with bodies having voted.
  func voting(
    _ bodies: Body.ID...,
    choice: Choice = .for,
    on proposal: Proposal.ID = "x",
    date: CivilDate = Scene.ballotDay,
    castBy: PartyID? = nil
  ) -> Scene {
    changed { scene in
      scene.record.acts += bodies.map {
        .vote(by: $0, on: proposal, choice, date: date, castBy: castBy)
      }
    }
  }

  /// Returns the scene with all four practices for.
  func practicesVoting(on proposal: Proposal.ID = "x", date: CivilDate = Scene.ballotDay) -> Scene {
    voting("abbey", "brook", "castle", "dale", on: proposal, date: date)
  }

  /// Returns the scene with parties standing aside.
  func recusing(_ parties: PartyID..., date: CivilDate = Scene.ballotDay) -> Scene {
    changed { scene in
      scene.record.acts += parties.map { .recusal(by: $0, on: "x", date: date) }
    }
  }

  /// Returns the scene with a consultation by the ICB, of the LMC unless another body is given.
  func consulting(
    _ body: Body.ID = "lmc",
    by party: Body.ID = "icb",
    on proposal: Proposal.ID = "x",
    opened: CivilDate = "2025-02-03",
    closed: CivilDate? = "2025-03-03",
    sufficient: Bool? = true,
    considered: CivilDate? = "2025-03-10"
  ) -> Scene {
    acting(
      .consultation(
        of: body,
        by: party,
        on: proposal,
        opened: opened,
        closed: closed,
        sufficientInformation: sufficient,
        considered: considered
      )
    )
  }

  /// Returns the scene with a notice by the ICB.
  func telling(
    _ body: Body.ID,
    by party: Body.ID = "icb",
    on proposal: Proposal.ID = "x",
    date: CivilDate
  ) -> Scene {
    acting(.notice(to: body, by: party, on: proposal, date: date))
  }

  /// Returns the scene with the board having decided.
  func deciding(by body: Body.ID = "board", on proposal: Proposal.ID = "x", date: CivilDate)
    -> Scene
  {
    acting(.decision(by: body, on: proposal, date: date))
  }

  /// Returns the scene with a mandate withdrawn.
  func revoking(_ mandate: Mandate.ID, date: CivilDate) -> Scene {
    acting(.revocation(of: mandate, date: date))
  }
}
