package se.handslag.web.joint.caseload;

import java.util.List;
import se.handslag.web.shell.Choice;

/**
 * What the page shows on which a case is given to someone.
 *
 * @param caseId the case
 * @param name the person, or the end of the case number where the visitor may give it and not open it
 * @param isProtected whether whoever is given it is let in to a protected person's file by that
 * @param ours who has it now; empty when nobody has
 * @param theirs who has it at the other authority; empty when that is not known here
 * @param sharing those who hold it together with whoever has it
 * @param staff those who can be chosen, with how many persons they have
 * @param most how many the model says at most; 0 where it says nothing
 * @param careContact where the fixed care contact is named; empty where another authority does that
 */
public record GivePage(
        String caseId,
        String name,
        boolean isProtected,
        String ours,
        String theirs,
        List<Sharer> sharing,
        List<Choice> staff,
        int most,
        String careContact) {

    public record Sharer(String staff, String shown) {}
}
