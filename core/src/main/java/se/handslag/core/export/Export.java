package se.handslag.core.export;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;

/**
 * That an extract was drawn up; its files are not kept.
 *
 * @param id which
 * @param caseId the case from which it was asked for; it covers all the person's files here
 * @param askedBy who asked
 * @param asker the name of the one who asked for the person; empty if the person did
 * @param seen what shows that they may, and who has seen it; empty if the person asked
 * @param basis by what right
 * @param request what was asked for, in words
 * @param partsWithheld how many parts were not to be handed out when it was drawn up
 * @param by who drew it up and when
 */
@Carries(
        value = LegalTopic.PARTYS_INSIGHT,
        by =
                "All that the authority's store holds on the person can be drawn up as PDF and JSON; what is withheld is said to be, with its ground, and the person is told who decides if"
                        + " they do not accept it.",
        leftToPeople =
                "To judge what tells of someone else and must be withheld, to look through paper outside this program, and to decide formally on a refusal.")
public record Export(
        UUID id,
        CaseId caseId,
        AskedBy askedBy,
        String asker,
        String seen,
        ExportBasis basis,
        String request,
        int partsWithheld,
        Signature by)
        implements PersonalData {
    @Override
    public String toString() {
        return "Export[" + id + "]";
    }
}
