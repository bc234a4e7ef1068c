/**
 * Where and how a protected person is reached: hidden until someone who may open the file says why they need it (visa kontaktuppgifter).
 *
 * <p>Here: the explicit look, each with a line of its own in the log. Not here: the person's name and number; those stand with the file.
 */
@OwnedBy(
        value = Owner.JOINT,
        basis = "Each authority hides what it holds: OSL (2009:400) 21 kap. 3 §, address, telephone and the like")
@NullMarked
package se.handslag.core.casefile.whereabouts;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
