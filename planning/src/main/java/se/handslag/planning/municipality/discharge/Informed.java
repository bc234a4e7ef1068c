package se.handslag.planning.municipality.discharge;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.Informations;

/**
 * Reads from the record whether the person has been told of the support and care that exists and is recommended.
 *
 * <p>The guideline's first goal: all are to be told which support and care there is <em>and</em> which is recommended. It is read and not
 * ticked: from the municipality's own record and from copies that the region has handed over. What the region has told and not handed over
 * is not known here and does not count.
 */
public final class Informed {
    /** The id of a team's goal that is measured in this way. */
    public static final String GOAL = "informed";

    private final Informations informations;
    private final ReceivedCopies copies;

    @Inject
    public Informed(Informations informations, ReceivedCopies copies) {
        this.informations = informations;
        this.copies = copies;
    }

    /** Yes when something was told and something was recommended, with what says so; otherwise no. */
    public MeasuredGoal read(CaseId caseId) {
        List<String> evidence = new ArrayList<>();
        boolean told = false;
        boolean recommended = false;
        for (InformationGiven information : informations.about(caseId)) {
            told |= !information.told().isBlank();
            recommended |= !information.recommended().isBlank();
            evidence.add("information:" + information.id());
        }
        for (ReceivedCopy copy : copies.about(caseId)) {
            if (copy.item().kind().equals(PlanningItems.INFORMATION)) {
                told |= !copy.item().content().getOrDefault("told", "").isBlank();
                recommended |=
                        !copy.item().content().getOrDefault("recommended", "").isBlank();
                evidence.add("copy:" + copy.id());
            }
        }
        return new MeasuredGoal(GOAL, told && recommended ? Answer.YES : Answer.NO, "", evidence);
    }
}
