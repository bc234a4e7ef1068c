package se.handslag.planning.joint.network;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * Someone whom the person has chosen into their resource group (resursgrupp): those who, in the person's own view, can help them reach their
 * goals. One version of who that is; it never changes.
 *
 * <p>Source: Integrerad verksamhet, Case management (SKR), on R-ACT: "de personer som brukaren själv har valt ut från sitt privata eller
 * professionella nätverk".
 *
 * @param id who
 * @param caseId in whose group
 * @param revision which version
 * @param about who they are
 * @param by who wrote it down and when
 */
public record Member(MemberId id, CaseId caseId, Revision revision, MemberWords about, Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "Member[" + id + " " + revision + "]";
    }
}
