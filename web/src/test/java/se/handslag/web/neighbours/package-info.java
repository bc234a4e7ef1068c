/** That of two municipalities in one house neither learns that the other's persons exist. */
@CompositionRoot(because = "it plays the staff of every authority")
@NullMarked
package se.handslag.web.neighbours;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.CompositionRoot;
