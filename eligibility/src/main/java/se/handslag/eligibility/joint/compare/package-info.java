/**
 * One person against the criteria of every team of the house (vilka verksamheter kan ta emot?).
 *
 * <p>Here: which teams could take the person, what decides it, what would have to be otherwise and what is not known; as values, as JSON and as
 * a leaf to print. Not here: any other record than the one the case is in, and therefore nothing about whether the person is known elsewhere;
 * the assessment against the case's own team, which is {@code view}.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Either authority may ask before it hands a person on, and asks its own record alone")
@NullMarked
package se.handslag.eligibility.joint.compare;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
