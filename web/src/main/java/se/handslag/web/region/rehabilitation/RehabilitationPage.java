package se.handslag.web.region.rehabilitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.region.rehabilitation.Intervention;
import se.handslag.planning.region.rehabilitation.ReadingRehabilitationPlans;
import se.handslag.planning.region.rehabilitation.RehabilitationField;
import se.handslag.planning.region.rehabilitation.RehabilitationPlan;
import se.handslag.web.joint.copies.CopyHolders;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Visit;

/**
 * The rehabilitation plan as it is read.
 *
 * @param plan the plan, if there is one
 * @param obstacle why nothing can be written today
 * @param offer whom a copy may go to on consent today
 * @param holders who has copies
 */
public record RehabilitationPage(
        Optional<RehabilitationPlan> plan, Optional<Sentence> obstacle, Optional<CopyOffer> offer, CopyHolders holders)
        implements PersonalData {

    /** The interventions, in order. */
    public List<Intervention> steps() {
        return plan.stream()
                .flatMap(it -> RehabilitationField.STEPS.stream().flatMap(field -> it.content().step(field).stream()))
                .toList();
    }

    /** A field's value in words. */
    static String said(Visit visit, RehabilitationField field, FieldValue value) {
        if (value.isNone()) {
            return "";
        } else if (field == RehabilitationField.FOLLOW_UP_ON) {
            return visit.date(LocalDate.parse(value.text()));
        }
        return field.isStep() ? (value.text() + "\n" + value.mark()).strip() : value.text();
    }

    @Override
    public String toString() {
        return "RehabilitationPage";
    }

    /** A field that was changed. */
    public record Change(String code, String before, String after) implements PersonalData {
        @Override
        public String toString() {
            return "Change[" + code + "]";
        }
    }

    /** A version with what it changed. */
    public record Version(RehabilitationPlan plan, List<Change> changes) implements PersonalData {
        static Version of(Visit visit, ReadingRehabilitationPlans.Version version) {
            return new Version(
                    version.plan(),
                    version.changed().stream()
                            .map(field -> new Change(
                                    field.code(),
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

    /** Every version, the newest first. */
    public record Versions(List<Version> all) implements PersonalData {
        @Override
        public String toString() {
            return "Versions";
        }
    }
}
