# The question that case.py poses: every tally is added up here, from the ballots in the input.
#
# data.members and data.patients are the place; input.ballots is the record. Members are bound to a
# name before they are ranged over, without which rego-cpp 1.5.2 ranges over those of every PCN.
package outcome

import rego.v1

pcns := data.members.collaborative

pcn_patients[pcn] := patients if {
	some pcn in pcns
	practices := data.members[pcn]
	patients := sum([data.patients[practice] | some practice in practices])
}

# The practices of a PCN with a ballot of a kind, and their patients.
voters(pcn, choice) := weights if {
	practices := data.members[pcn]
	weights := [data.patients[practice] |
		some practice in practices
		input.ballots[practice] == choice
	]
}

tally[pcn] := {"for": carrying, "against": opposing} if {
	some pcn in pcns
	carrying := voters(pcn, "for")
	opposing := voters(pcn, "against")
}

quorate(pcn) if {
	present := count(tally[pcn]["for"]) + count(tally[pcn].against)
	2 * present >= count(data.members[pcn])
}

carried(pcn) if {
	votes := sum(tally[pcn]["for"])
	2 * votes > votes + sum(tally[pcn].against)
}

pcns_for contains pcn if {
	some pcn in pcns
	quorate(pcn)
	carried(pcn)
}

pcns_against contains pcn if {
	some pcn in pcns
	quorate(pcn)
	not carried(pcn)
	count(tally[pcn].against) > 0
}

cast := count(pcns_for) + count(pcns_against)

default met := false

met if {
	2 * cast >= count(pcns)
	2 * count(pcns_for) > cast
	2 * sum([pcn_patients[pcn] | some pcn in pcns_for]) > sum([n | some n in pcn_patients])
}

answer := {"met": met, "for": count(pcns_for)}
