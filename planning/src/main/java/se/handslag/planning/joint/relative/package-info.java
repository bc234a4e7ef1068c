/**
 * A track of their own for relatives, with or without anyone enrolled (anhörigärende).
 *
 * <p>Here: the relative's own file, conversations, education alone and family meetings in it, and what the person they are close to has agreed that
 * they may know, which is asked of that person's network each time. Not here: anything of that person's, and nothing of this stands in that person's
 * file. Groups: {@code group}. Support without identity: {@code count}.
 */
@OwnedBy(value = Owner.JOINT, basis = "Both authorities support relatives, each in its own record")
@NullMarked
package se.handslag.planning.joint.relative;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnedBy;
import se.handslag.core.authority.Owner;
