/// What is said again of everybody of whom a provision requires something.
struct ProvisionTerms: Hashable, Sendable {
  var provision: Provision.ID
  var force: Force
  var source: Source?
}
