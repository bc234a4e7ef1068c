/**
 * Who may open whose file (åtkomst): the rules in their order, what they need to know, and the answer to every request.
 *
 * <p>Each unit of work asks here before anything is read or written, so that no page, route or use case can forget to. The answer is
 * <em>allowed, because</em> or <em>refused, because, and what you can do</em>, and stands in the access log either way. Rules that nothing
 * overrides come before those that a reason opens.
 *
 * <p>Not here: what a role may do in a matter; each verb says that itself. Not here: what may leave the record; that is {@code disclosure}.
 *
 * <p>Sources: Patient Data Act (2008:355) 4 kap. 1 and 2 §§; lagen (2001:454) om behandling av personuppgifter inom socialtjänsten 10 §;
 * offentlighets- och sekretesslagen (2009:400) 8 kap. 1 and 2 §§.
 */
@OwnerNeutral(because = "the same rules guard every authority's own store, and look into no other's")
@NullMarked
package se.handslag.core.access;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
