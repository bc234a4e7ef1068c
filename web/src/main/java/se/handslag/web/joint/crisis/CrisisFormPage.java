package se.handslag.web.joint.crisis;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.CrisisSheet;

/**
 * The form in which a crisis plan is written.
 *
 * @param lines how many lines of the page are used
 * @param medicines whether medicines and allergy are this authority's to write
 * @param before the plan as it stands, if there is one
 */
public record CrisisFormPage(int lines, boolean medicines, Optional<CrisisPlan> before) implements PersonalData {
    static CrisisFormPage of(CrisisContent content, Owner owner, Optional<CrisisPlan> before) {
        return new CrisisFormPage(CrisisSheet.lines(content), owner == Owner.REGION, before);
    }

    public int most() {
        return CrisisSheet.MOST_LINES;
    }

    public boolean fits() {
        return lines <= most();
    }

    /** What is written about the bad time itself, in order. */
    public List<CrisisField> inCrisis() {
        return List.of(CrisisField.EARLY_SIGNS, CrisisField.HELPS_ME, CrisisField.OTHERS_DO, CrisisField.OTHERS_DO_NOT);
    }

    public List<CrisisField> calls() {
        return CrisisField.CALLS;
    }

    public List<CrisisField> atHome() {
        return List.of(CrisisField.CHILDREN, CrisisField.PETS, CrisisField.KEYS);
    }

    @Override
    public String toString() {
        return "CrisisFormPage";
    }
}
