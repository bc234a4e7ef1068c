/** What the region's staff do in a story: an answer in consultation, a care plan and its end. */
@OwnedBy(value = Owner.REGION, basis = "Health care acts in its own record: patientdatalagen (2008:355) 3 kap.")
@NullMarked
package se.handslag.web.demo.region;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
