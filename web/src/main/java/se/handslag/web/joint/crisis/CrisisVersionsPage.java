package se.handslag.web.joint.crisis;

import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans;
import se.handslag.planning.joint.plan.PlanValue;
import se.handslag.web.shell.Visit;

/**
 * Every version of a crisis plan.
 *
 * @param versions the newest first
 */
public record CrisisVersionsPage(List<Version> versions) implements PersonalData {

    /**
     * A version with what it changed.
     *
     * @param plan the version
     * @param changes field by field
     */
    public record Version(CrisisPlan plan, List<Change> changes) implements PersonalData {
        static Version of(Visit visit, ReadingCrisisPlans.Version version) {
            return new Version(
                    version.plan(),
                    version.changed().stream()
                            .map(field -> new Change(
                                    "crisis.field." + field.code(),
                                    CrisisConflictPage.said(
                                            visit,
                                            field,
                                            version.before().fields().getOrDefault(field, PlanValue.NONE)),
                                    CrisisConflictPage.said(
                                            visit,
                                            field,
                                            version.plan().content().fields().getOrDefault(field, PlanValue.NONE))))
                            .toList());
        }

        @Override
        public String toString() {
            return "Version[" + plan + "]";
        }
    }

    /** A field that was changed. @param key the sentence that names it */
    public record Change(String key, String before, String after) implements PersonalData {
        @Override
        public String toString() {
            return "Change[" + key + "]";
        }
    }

    @Override
    public String toString() {
        return "CrisisVersionsPage";
    }
}
