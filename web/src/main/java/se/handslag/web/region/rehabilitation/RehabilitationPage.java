package se.handslag.web.region.rehabilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.plan.PlanValue;
import se.handslag.planning.region.rehabilitation.CannotSaveRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.Intervention;
import se.handslag.planning.region.rehabilitation.ReadingRehabilitationPlans;
import se.handslag.planning.region.rehabilitation.RehabilitationField;
import se.handslag.planning.region.rehabilitation.RehabilitationPlan;
import se.handslag.planning.region.rehabilitation.SaveRehabilitationPlan;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Visit;

/**
 * The rehabilitation plan as it is read.
 *
 * @param plan the plan, if there is one
 * @param obstacle why nothing can be written today
 * @param offer whom a copy may go to on consent today
 */
public record RehabilitationPage(
        Optional<RehabilitationPlan> plan, Optional<Sentence> obstacle, Optional<CopyOffer> offer)
        implements PersonalData {

    /** The interventions, in order. */
    public List<Intervention> steps() {
        return plan.stream()
                .flatMap(it -> RehabilitationField.STEPS.stream().flatMap(field -> it.content().step(field).stream()))
                .toList();
    }

    /** A field's value in words. */
    static String said(Visit visit, RehabilitationField field, PlanValue value) {
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

    /**
     * Two people have changed the same fields: both texts, side by side.
     *
     * @param sentence what happened
     * @param who who saved first
     * @param at when they did
     * @param against their version
     * @param fields the fields that both changed
     * @param carried everything that was written, so that nothing is lost
     */
    public record Conflict(
            Sentence sentence, String who, Instant at, String against, List<Field> fields, Map<String, String> carried)
            implements PersonalData {
        static Conflict of(Visit visit, SaveRehabilitationPlan command, CannotSaveRehabilitationPlan.Conflict found) {
            Map<String, String> carried = new LinkedHashMap<>(RehabilitationForm.write(command.content()));
            carried.put("seen", command.seen().toString());
            return new Conflict(
                    found.sentence(),
                    found.theirs().saved().name(),
                    found.theirs().saved().at(),
                    found.theirs().revision().toString(),
                    found.fields().stream()
                            .map(both -> new Field(
                                    both.field().code(),
                                    RehabilitationForm.nameOf(both.field()),
                                    said(visit, both.field(), both.theirs()),
                                    said(visit, both.field(), both.ours())))
                            .toList(),
                    carried);
        }

        @Override
        public String toString() {
            return "Conflict";
        }
    }

    /** One field with both texts. @param name what the choice is called in the form */
    public record Field(String code, String name, String theirs, String ours) implements PersonalData {
        @Override
        public String toString() {
            return "Field[" + code + "]";
        }
    }

    /** A version with what it changed. */
    public record Version(RehabilitationPlan plan, List<Field> changes) implements PersonalData {
        /** What was there before is {@link Field#theirs()}, what is there now {@link Field#ours()}. */
        static Version of(Visit visit, ReadingRehabilitationPlans.Version version) {
            return new Version(
                    version.plan(),
                    version.changed().stream()
                            .map(field -> new Field(
                                    field.code(),
                                    field.code(),
                                    said(visit, field, version.before().fields().getOrDefault(field, PlanValue.NONE)),
                                    said(
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

    /** Every version, the newest first. */
    public record Versions(List<Version> all) implements PersonalData {
        @Override
        public String toString() {
            return "Versions";
        }
    }
}
