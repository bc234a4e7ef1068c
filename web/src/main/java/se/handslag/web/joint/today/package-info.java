/**
 * What the visitor must do now
 */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                " what is late, what is due today, their drafts and what has come in.:Each authority shows its own staff what lies in its own record")
@NullMarked
package se.handslag.web.joint.today;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
