/**
 * A matter for programs, in JSON under {@code /api/person/{case}}: what can be done now and why the rest cannot, and the doing of it.
 *
 * <p>Here: which verb answers which act, and what an act takes. Not here: any rule; a program is told by the same function as the pages, and
 * the verbs are the same. The guide is {@code docs/guides/interface.md}.
 */
@OwnedBy(
        value = Owner.MUNICIPALITY,
        basis =
                "It shows and changes the municipality's own record, which it answers for under the Social Services Act")
@NullMarked
package se.handslag.web.municipality.decision.rest;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
