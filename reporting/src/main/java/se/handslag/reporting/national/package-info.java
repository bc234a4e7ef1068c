/**
 * National follow-up (nationell uppföljning): what a team lets out of its house about a year, and the comparison of many teams by model and region.
 *
 * <p>Here: the format of the file, how it is read and merged, and the comparison as CSV and JSON. A file holds counts and no person: no id, no
 * words, and no number so small that it is about someone. Not here: who may send a team's year, which the owner of the record settles in a room of
 * its own, and the same comparison on many machines, which is a module that nothing else needs.
 */
@OwnerNeutral(because = "a national file is published figures of many authorities' teams and holds no record of anyone")
@NullMarked
package se.handslag.reporting.national;

import org.jspecify.annotations.NullMarked;
import se.handslag.core.authority.OwnerNeutral;
