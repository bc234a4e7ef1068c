/**
 * Who may open the file of a person whose identity is protected (namngiven behörighet): those whom the head of service has named for it, one by one.
 *
 * <p>The head names by office, from the number of the case: the head's own page shows neither name nor identity number. Whoever coordinates the case is
 * named by that for as long as they do; when someone else takes the case over, or is to stand in for them, the head names that person first.
 *
 * <p>Not here: the rule itself, which is {@link se.handslag.core.access.AccessRules}; nor the review of what they opened, which is a part of the log.
 */
@OwnerNeutral(because = "every authority names its own staff for its own files")
@NullMarked
package se.handslag.core.access.named;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
