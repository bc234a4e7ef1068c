package se.handslag.web.joint.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.PlanField;
import se.handslag.planning.joint.plan.SavePlan;

/**
 * Two people have changed the same fields: both texts, side by side.
 *
 * @param sentence what happened
 * @param who who saved first
 * @param at when they did
 * @param against their version
 * @param fields the fields that both changed
 * @param carried everything else that was written, so that nothing is lost
 */
public record ConflictPage(
        Sentence sentence, String who, Instant at, String against, List<Field> fields, Map<String, String> carried)
        implements PersonalData {

    /**
     * One field with both texts.
     *
     * @param code which field
     * @param name what the choice is called in the form
     * @param heading which field, in the reader's words
     */
    public record Field(
            String code,
            String name,
            String heading,
            String theirText,
            String theirMark,
            String ourText,
            String ourMark)
            implements PersonalData {
        @Override
        public String toString() {
            return "Field[" + code + "]";
        }
    }

    static String nameOf(PlanField field) {
        return "keep." + field.code();
    }

    static ConflictPage of(SavePlan command, CannotSavePlan.Conflict conflict, PlanWords words) {
        return new ConflictPage(
                conflict.sentence(),
                conflict.theirs().saved().name(),
                conflict.theirs().saved().at(),
                conflict.theirs().revision().toString(),
                conflict.fields().stream()
                        .map(change -> new Field(
                                change.field().code(),
                                nameOf(change.field()),
                                words.name(change.field(), conflict.ours()),
                                words.text(change.field(), change.before()),
                                words.mark(change.field(), change.before()),
                                words.text(change.field(), change.after()),
                                words.mark(change.field(), change.after())))
                        .toList(),
                PlanRoutes.carried(command, conflict.ours()));
    }

    @Override
    public String toString() {
        return "ConflictPage";
    }
}
