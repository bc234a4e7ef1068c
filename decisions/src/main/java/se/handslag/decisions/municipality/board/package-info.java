/**
 * Decisions that employees made for the board, and the report of them to it (anmälan av delegationsbeslut).
 *
 * <p>Here: the list of a period, which of them the board has been told of and at which meeting, and which not. Not here: who may decide
 * what, which is in {@code delegate}. How much is reported, and how, the board has settled itself; the list serves as the separate record
 * of those that are not reported.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis = "The board's own delegation: kommunallagen (2017:725) 6 kap. 40 § and 7 kap. 8 §")
@NullMarked
package se.handslag.decisions.municipality.board;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
