/**
 * The shell that every page stands in (webbskal): server, session, sign-in, forms, errors, navigation and the look.
 *
 * <p>Here: what a room of pages needs to answer a request, beginning with {@link se.handslag.web.shell.Routes} and
 * {@link se.handslag.web.shell.Visit}. Not here: any page about a person; those live with their owner in {@code web.municipality},
 * {@code web.region} and {@code web.joint}.
 */
@OwnerNeutral(because = "a page's frame carries nobody's record")
@NullMarked
package se.handslag.web.shell;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
