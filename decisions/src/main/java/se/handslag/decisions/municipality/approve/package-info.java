/**
 * Four eyes: one prepares a decision and another, who has had no part in the matter, approves it and makes it (fyra ögon).
 *
 * <p>Here: the authority's policy, what is demanded of each investigation, proposals, and the judging of them point by point. Not here: what
 * a decision needs and says, which is each deciding verb's own; an approved proposal is handed to that verb.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "How the municipality makes its own decisions; a policy of its own and no demand of law")
@NullMarked
package se.handslag.decisions.municipality.approve;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
