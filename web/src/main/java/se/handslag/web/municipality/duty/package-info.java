/**
 * The pages of the municipality's duties outward: decisions to report to the board, decisions that are not carried out, and what waits in
 * all matters; and the page where someone records what came of a decision.
 *
 * <p>Here: the words of each list. One table gives the page, the CSV file and the PDF. Not here: any rule; what is to be reported is asked
 * of {@code decisions}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "They show and change the municipality's own record, which it answers for under the Social Services Act")
@NullMarked
package se.handslag.web.municipality.duty;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
