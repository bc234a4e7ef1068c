/** What a person has blocked, the door that an emergency opens, and what the head of service judges afterwards. */
@OwnedBy(
        value = Owner.JOINT,
        basis =
                "The same pages serve both; what is blocked and opened lies in the visitor's own authority's record alone")
@NullMarked
package se.handslag.web.joint.block;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
