/// The identifier, force and source that every requirement of a provision repeats.
struct ProvisionTerms: Hashable, Sendable {
  var provision: Provision.ID
  var force: Provision.Force
  var source: Source?
}
