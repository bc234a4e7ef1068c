/**
 * Whom a member of staff is close to (eget och närståendes ärende): their own number, and the numbers of those whose files they may not open.
 *
 * <p>Here: declaring it, remembering one's own number at sign-in, ending it, and reading it. Nothing is asked of the files when someone declares, so
 * that the answer tells nothing of who is known here. Not here: the rule itself; that is {@link se.handslag.core.access.AccessRules}.
 *
 * <p>Not here either: what the one is to the other. That someone stands close is all that the rule needs.
 */
@OwnerNeutral(because = "every authority keeps its own staff from their own and their relatives' files")
@NullMarked
package se.handslag.core.access.relation;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
