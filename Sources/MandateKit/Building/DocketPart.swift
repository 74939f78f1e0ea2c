/// What can stand in the list of parts of a docket: a part of its governance, a proposal or an act.
///
/// Conform a type of your own to write it in such lists, as ``GovernancePart`` shows.
public protocol DocketPart {
  /// Adds the part to a document, after what is there.
  func add(to document: inout DocketDocument)
}

extension DocketDocument: DocketPart {
  /// Adds its governance, its proposals and its acts, each after those that are there.
  public func add(to document: inout DocketDocument) {
    governance.add(to: &document.governance)
    document.proposals += proposals
    document.record.acts += record.acts
  }
}

extension Proposal: DocketPart {
  /// Adds the proposal after those that are there.
  public func add(to document: inout DocketDocument) { document.proposals.append(self) }
}

extension Act: DocketPart {
  /// Adds the act at the end of the record.
  public func add(to document: inout DocketDocument) { document.record.acts.append(self) }
}

extension ActRecord: DocketPart {
  /// Adds the acts at the end of the record.
  public func add(to document: inout DocketDocument) { document.record.acts += acts }
}

extension Vote: DocketPart {
  /// Adds it as an act at the end of the record.
  public func add(to document: inout DocketDocument) { Act.vote(self).add(to: &document) }
}

extension CastingVote: DocketPart {
  /// Adds it as an act at the end of the record.
  public func add(to document: inout DocketDocument) { Act.castingVote(self).add(to: &document) }
}

extension Recusal: DocketPart {
  /// Adds it as an act at the end of the record.
  public func add(to document: inout DocketDocument) { Act.recusal(self).add(to: &document) }
}

extension Attendance: DocketPart {
  /// Adds it as an act at the end of the record.
  public func add(to document: inout DocketDocument) { Act.attendance(self).add(to: &document) }
}

extension Consultation: DocketPart {
  /// Adds it as an act at the end of the record.
  public func add(to document: inout DocketDocument) { Act.consultation(self).add(to: &document) }
}

extension Notice: DocketPart {
  /// Adds it as an act at the end of the record.
  public func add(to document: inout DocketDocument) { Act.notice(self).add(to: &document) }
}

extension Decision: DocketPart {
  /// Adds it as an act at the end of the record.
  public func add(to document: inout DocketDocument) { Act.decision(self).add(to: &document) }
}

extension Revocation: DocketPart {
  /// Adds it as an act at the end of the record.
  public func add(to document: inout DocketDocument) { Act.revocation(self).add(to: &document) }
}

extension Array: DocketPart where Element: DocketPart {
  /// Adds the parts in their order.
  public func add(to document: inout DocketDocument) {
    for part in self { part.add(to: &document) }
  }
}
