/**
 * The coordinated care plan (samordnad vårdplan) that comes before compulsory care outside hospital (ÖPT, ÖRV), instead of a coordinated
 * individual plan.
 *
 * <p>Here: the needs, the interventions decided and what the person thinks of each, which unit answers for it, what others do, and that each unit
 * has approved it. Not here: the decision on compulsory care, which is a court's, nor the treatment.
 */
@OwnedBy(
        value = Owner.REGION,
        basis = "The chief physician makes it: the act (1991:1128) on compulsory psychiatric care, 7 a §")
@NullMarked
package se.handslag.planning.region.stay.plan;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
