/**
 * The pages of what can happen to a decision once it is made: a correction, a change, an early ending, an appeal and what the court says.
 *
 * <p>Here: reading forms into commands and showing what came of them. Not here: any rule; what can be done now is asked of {@code
 * decisions}. The decision's own page, which leads here, is in {@code decision}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "They show and change the municipality's own record, which it answers for under the Social Services Act")
@NullMarked
package se.handslag.web.municipality.aftermath;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
