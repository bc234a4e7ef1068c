/**
 * Takes one person's record at one authority out as a FHIR R4 bundle: who the person is, the episode, the plan with its goals, who works with
 * them, and the consents.
 *
 * <p>Here: the verb, which asks the gate and leaves its line in the log, and how each thing is said in FHIR. Not here: what another authority has
 * handed over, notes, or anyone whom the record names besides the person and the staff; see decision 0057.
 *
 * <p>Source: HL7 FHIR R4 (4.0.1).
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Both authorities keep records in several programs; each takes out its own record and no other's")
@NullMarked
package se.handslag.fhir.joint.bundle;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
