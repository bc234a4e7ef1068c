package se.handslag.web.joint.crisis;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans;
import se.handslag.planning.joint.merge.FieldValue;
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
                                    said(visit, field, version.before().fields().getOrDefault(field, FieldValue.NONE)),
                                    said(
                                            visit,
                                            field,
                                            version.plan().content().fields().getOrDefault(field, FieldValue.NONE))))
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

    /** A field's value in words. */
    static String said(Visit visit, CrisisField field, FieldValue value) {
        if (value.isNone()) {
            return "";
        } else if (field.isDay()) {
            return visit.date(LocalDate.parse(value.text()));
        }
        return field.isCall() ? (value.text() + "\n" + value.mark()).strip() : value.text();
    }

    @Override
    public String toString() {
        return "CrisisVersionsPage";
    }
}
