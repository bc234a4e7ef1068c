/**
 * The agreement behind a team (avtalet bakom ett team): who the parties are, for how long, who leads the team together, and which posts each party has
 * undertaken.
 *
 * <p>Here: each party's own exemplar of the agreement, its follow-up, and what the head of service is reminded of. Who holds the posts is in {@code
 * post}, what the parties tell each other in {@code tell}. Not here: the agreement by which employees of another authority may decide for a
 * municipality, which is another agreement in law; see {@code decisions.municipality.delegate}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "The guideline for Hikikomori Uppsala: each party keeps its exemplar of the agreement and answers in full for its own posts")
@NullMarked
package se.handslag.planning.joint.agreement;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
