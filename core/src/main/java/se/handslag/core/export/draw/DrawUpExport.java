package se.handslag.core.export.draw;

import se.handslag.core.casework.CaseId;
import se.handslag.core.export.AskedBy;
import se.handslag.core.export.ExportBasis;
import se.handslag.core.person.PersonalData;

/**
 * Draw up an extract of all that this authority holds on a person.
 *
 * @param caseId one of the person's cases
 * @param askedBy who asked
 * @param asker their name, if it was not the person
 * @param seen what shows that they may ask for the person, and who has seen it; not for the person
 * @param basis by what right
 * @param request what was asked for and how, in words
 * @param reviewed whether someone has gone through what must not be handed out
 */
public record DrawUpExport(
        CaseId caseId, AskedBy askedBy, String asker, String seen, ExportBasis basis, String request, boolean reviewed)
        implements PersonalData {
    public DrawUpExport {
        asker = asker.strip();
        seen = seen.strip();
        request = request.strip();
    }

    @Override
    public String toString() {
        return "DrawUpExport[" + caseId + "]";
    }
}
