package se.handslag.planning.joint.sip.meet;

import java.util.Set;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.sip.SipField;

/**
 * What someone who was shown two texts has chosen, field by field.
 *
 * @param against the other version that was shown; a choice made against an older one does not count
 * @param ours the fields in which one's own text is kept
 * @param theirs the fields in which the other's text is kept
 */
public record SipChosen(Revision against, Set<SipField> ours, Set<SipField> theirs) {
    /** Nothing has been chosen, since nothing has been asked. */
    public static final SipChosen NOTHING = new SipChosen(Revision.UNSAVED, Set.of(), Set.of());

    public SipChosen {
        ours = Set.copyOf(ours);
        theirs = Set.copyOf(theirs);
    }
}
