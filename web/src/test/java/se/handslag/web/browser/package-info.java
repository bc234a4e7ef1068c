/**
 * What only a real browser shows: keys, focus, and a page that changes while somebody looks at it.
 *
 * <p>Here: Chromium as a person at a keyboard meets it, and the few journeys that are promised by keys. Not here: what a page says and what
 * becomes of what is sent, which the tests of {@code journey} have, without a browser and much faster. Everyone is fictitious.
 */
@OwnerNeutral(because = "the same browser is used at every authority")
@NullMarked
package se.handslag.web.browser;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
