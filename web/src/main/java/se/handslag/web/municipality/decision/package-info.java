/**
 * The pages of a matter under the Social Services Act, from application to letter, all under {@code /person/{case}/beslut}.
 *
 * <p>Here: reading forms into commands and showing what came of them. Not here: any rule; what can be done now is asked of {@code
 * decisions}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "They show and change the municipality's own record, which it answers for under the Social Services Act")
@NullMarked
package se.handslag.web.municipality.decision;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
