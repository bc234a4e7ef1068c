package se.handslag.web.joint.plan;

import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanChange;
import se.handslag.planning.joint.plan.ReadingPlans;

/** Every version of the plan, the newest first. */
public record VersionsPage(List<Version> versions) implements PersonalData {
    public VersionsPage {
        versions = List.copyOf(versions);
    }

    /** A version and what it changed. */
    public record Version(Plan plan, List<Change> changes) implements PersonalData {
        static Version of(ReadingPlans.Version version, PlanWords words) {
            return new Version(
                    version.plan(),
                    version.changes().stream()
                            .map(change -> Change.of(change, version.plan(), words))
                            .toList());
        }

        @Override
        public String toString() {
            return "Version[" + plan + "]";
        }
    }

    /** What was changed in one field, in the reader's words. */
    public record Change(String field, String before, String after) implements PersonalData {
        static Change of(PlanChange change, Plan plan, PlanWords words) {
            return new Change(
                    words.name(change.field(), plan.content()),
                    said(words.text(change.field(), change.before()), words.mark(change.field(), change.before())),
                    said(words.text(change.field(), change.after()), words.mark(change.field(), change.after())));
        }

        private static String said(String text, String mark) {
            if (text.isEmpty() || mark.isEmpty()) {
                return text + mark;
            }
            return text + " (" + mark + ")";
        }

        @Override
        public String toString() {
            return "Change";
        }
    }

    @Override
    public String toString() {
        return "VersionsPage";
    }
}
