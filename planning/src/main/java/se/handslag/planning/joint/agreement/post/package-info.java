/**
 * Who holds the posts that a party has undertaken (tillsättning), longer leave, and what is to be done while a post is not filled (kontinuitet).
 *
 * <p>Here: an authority's own posts, and what follows from them for every day. Not here: why someone is away, which the team has no need of; who
 * covers for a coordinator's cases, which is {@code joint.coordinate}; and the other party's staff, which is its own matter.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "The guideline for Hikikomori Uppsala: each party is in full the employer of its own staff and answers for competence and continuity")
@NullMarked
package se.handslag.planning.joint.agreement.post;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
