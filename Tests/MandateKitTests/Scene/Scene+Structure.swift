import MandateKit

extension Scene {
  /// Returns the scene with more bodies.
  func adding(_ bodies: Body...) -> Scene {
    changed { $0.document.bodies += bodies }
  }

  /// Returns the scene with bodies as members of a group.
  func joining(
    _ members: [Body.ID],
    to group: Body.ID,
    voting: Bool = true,
    period: Period = .always
  ) -> Scene {
    changed { scene in
      scene.document.memberships += members.map {
        Membership($0, of: group, period: period, isVoting: voting)
      }
    }
  }

  /// Returns the scene without some members of a group.
  func leaving(_ members: [Body.ID], from group: Body.ID) -> Scene {
    changed { scene in
      scene.document.memberships.removeAll { $0.group == group && members.contains($0.member) }
    }
  }

  /// Returns the scene with some bodies changed.
  func with(_ ids: Body.ID..., change: (inout Body) -> Void) -> Scene {
    changed { scene in
      for place in scene.document.bodies.indices
      where ids.contains(scene.document.bodies[place].id) {
        change(&scene.document.bodies[place])
      }
    }
  }

  /// Returns the scene with the place deciding by a rule over its PCNs.
  func placeDeciding(_ passes: Condition, quorum: Quorum? = nil) -> Scene {
    with("place") { $0.rule = DecisionRule(quorum: quorum, passes: passes) }
  }

  /// Returns the scene with one more provision.
  func requiring(
    _ id: Provision.ID,
    _ requirement: Requirement,
    force: Provision.Force = .essential,
    when: Occasion = .always,
    period: Period = .always
  ) -> Scene {
    changed { scene in
      scene.document.provisions.append(
        Provision(id, when: when, requires: requirement, force: force, period: period)
      )
    }
  }

  /// Returns the scene in which each PCN must approve.
  func requiringNetworks() -> Scene {
    requiring("networks", .approval(of: .kind(.primaryCareNetwork)))
  }

  /// Returns the scene with the proposal `x` changed.
  func proposing(_ change: (inout Proposal) -> Void) -> Scene {
    changed { change(&$0.proposals[0]) }
  }

  /// Returns the scene with another proposal, which is the proposal `x` under another name, changed.
  func proposing(_ id: Proposal.ID, _ change: (inout Proposal) -> Void = { _ in }) -> Scene {
    changed { scene in
      var other = scene.proposals[0]
      other.id = id
      other.title = id.rawValue
      change(&other)
      scene.proposals.append(other)
    }
  }

  /// Returns the scene with a mandate over all subjects, changed.
  func granting(
    _ id: Mandate.ID,
    from giver: Body.ID?,
    to holder: PartyID = "dr-lee",
    _ powers: [Power] = [.agree],
    _ change: (inout Mandate) -> Void = { _ in }
  ) -> Scene {
    changed { scene in
      var mandate = Mandate(id, giver: giver, holder: holder, powers: powers, subjects: ["*"])
      change(&mandate)
      scene.document.mandates.append(mandate)
    }
  }

  /// Returns the scene with a person on the board.
  func seating(
    _ person: Person.ID,
    as capacity: Appointment.Capacity = .representative,
    period: Period = .always
  ) -> Scene {
    changed { scene in
      scene.document.appointments.append(
        Appointment(person, to: "board", capacity: capacity, period: period)
      )
    }
  }

  /// Returns the scene in which both PCNs let Dr Lee agree for them on the board, which is required.
  func represented() -> Scene {
    seating("dr-lee").granting("m-north", from: "north").granting("m-south", from: "south")
      .requiring("represented", .representation)
  }
}
