/**
 * The municipality consults the region before it decides (samråd).
 *
 * <p>Here: asking in writing, writing down what was said, and hearing the answer. Not here: the region's side. What is said is recorded and
 * never decides.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "The municipality decides alone and records whom it has consulted: förvaltningslagen (2017:900) 23, 26 and 27 §§")
@NullMarked
package se.handslag.decisions.municipality.consult;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
