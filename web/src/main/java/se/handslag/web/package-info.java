/**
 * The program that is started (handslag): its command line and how the house is put together.
 *
 * <p>Here: {@link se.handslag.web.Main}. Not here: pages; those live with their owner in the packages below, on the frame in
 * {@code web.shell}.
 */
@OwnerNeutral(because = "starting a program is nobody's record")
@NullMarked
package se.handslag.web;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
