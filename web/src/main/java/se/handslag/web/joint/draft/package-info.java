/**
 * What somebody has begun to write in a plan's form: kept while it is typed, there again when the form is opened, thrown away when asked.
 *
 * <p>Here: what is the same for every plan's form. Not here: the forms; see each plan's room.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same for the plans of both; a draft is only its author's, in their own record")
@NullMarked
package se.handslag.web.joint.draft;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
