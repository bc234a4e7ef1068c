/**
 * What a person has closed off, and what may be opened in an emergency (spärr och nödöppning).
 *
 * <p>Here: which parts of a file are blocked from whom, what {@link se.handslag.core.block.FileBlocks} answers about one actor, and the
 * {@link se.handslag.core.block.Screen} that leaves out of what is read what is blocked from the reader. Not here: the order among the
 * rules of access, and what notes and copies are.
 */
@OwnerNeutral(
        because = "the same doors stand in every authority's own record; which of them it uses, its own policy says")
@NullMarked
package se.handslag.core.block;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
