package se.handslag.planning.joint.sip;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A plan as it was saved once, before it was locked. It never changes; the next save is another one.
 *
 * @param sip the plan
 * @param caseId whose case
 * @param round which version of the plan is being written, from 1; each is locked by itself
 * @param revision which save, from 1 and through all rounds
 * @param content what it says
 * @param saved who saved it and when
 */
public record SipVersion(SipId sip, CaseId caseId, int round, Revision revision, SipContent content, Signature saved)
        implements PersonalData {
    @Override
    public String toString() {
        return "SipVersion[" + sip + " " + revision + "]";
    }
}
