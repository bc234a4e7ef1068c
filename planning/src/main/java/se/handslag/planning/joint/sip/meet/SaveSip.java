package se.handslag.planning.joint.sip.meet;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.Chosen;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipField;
import se.handslag.planning.joint.sip.SipId;

/**
 * Save what is written at the meeting (spara).
 *
 * @param caseId whose case
 * @param sip the plan
 * @param seen the save that was looked at; {@link Revision#UNSAVED} when there was none
 * @param content what it is to say; a row that is left out is left as it was, one that is sent empty is taken away
 * @param chosen what was chosen on the page that showed two texts
 */
public record SaveSip(CaseId caseId, SipId sip, Revision seen, SipContent content, Chosen<SipField> chosen)
        implements PersonalData {

    /** A plain save: no conflict has been shown. */
    public static SaveSip of(CaseId caseId, SipId sip, Revision seen, SipContent content) {
        return new SaveSip(caseId, sip, seen, content, Chosen.nothing());
    }

    @Override
    public String toString() {
        return "SaveSip[" + caseId + "]";
    }
}
