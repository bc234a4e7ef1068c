/**
 * The pages on which housing support writes what it has noticed, and on which the team answers.
 *
 * <p>Here: the form, the list and the answer. Not here: the note that holds the words, which is corrected and handed over on the timeline;
 * nor the crisis plan that the early signs stand in.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "Support in the home is given under the Social Services Act (2025:400) 11 kap. 1 §")
@NullMarked
package se.handslag.web.municipality.observe;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
