/** Review of the access log by the head of service (loggkontroll). */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same pages serve both; what they review is the log of the visitor's own authority alone")
@NullMarked
package se.handslag.web.joint.logreview;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
