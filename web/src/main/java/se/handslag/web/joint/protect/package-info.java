/**
 * The pages that keep some files to a few: whom staff are close to, who is named for a protected person, how such a person is reached, who is in a team.
 *
 * <p>Not here: what the pages show of a person to those who are let in; of that the rooms themselves leave out what is protected.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; each names its own staff for its own files and no other's")
@NullMarked
package se.handslag.web.joint.protect;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
