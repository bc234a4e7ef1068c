/**
 * The directory of integrated services: the list, a service, and the survey's tables.
 *
 * <p>Here: pages and files that anybody signed in may read. Not here: what is known of the services and how it is counted, see
 * {@code reporting.directory}; any person or case.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "The same published knowledge is shown to the staff of both authorities, and no record is read")
@NullMarked
package se.handslag.web.joint.directory;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
