package se.handslag.web.joint.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.crisis.CannotSaveCrisisPlan;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.plan.PlanValue;
import se.handslag.web.shell.Visit;

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
public record CrisisConflictPage(
        Sentence sentence, String who, Instant at, String against, List<Field> fields, Map<String, String> carried)
        implements PersonalData {

    /**
     * One field with both texts.
     *
     * @param code which field
     * @param name what the choice is called in the form
     */
    public record Field(String code, String name, String theirs, String ours) implements PersonalData {
        @Override
        public String toString() {
            return "Field[" + code + "]";
        }
    }

    static CrisisConflictPage of(Visit visit, SaveCrisisPlan command, CannotSaveCrisisPlan.Conflict conflict) {
        Map<String, String> carried = new LinkedHashMap<>(CrisisForm.write(command.content()));
        carried.put("seen", command.seen().toString());
        return new CrisisConflictPage(
                conflict.sentence(),
                conflict.theirs().saved().name(),
                conflict.theirs().saved().at(),
                conflict.theirs().revision().toString(),
                conflict.fields().stream()
                        .map(both -> new Field(
                                both.field().code(),
                                CrisisForm.nameOf(both.field()),
                                said(visit, both.field(), both.theirs()),
                                said(visit, both.field(), both.ours())))
                        .toList(),
                carried);
    }

    /** A field's value in words. */
    static String said(Visit visit, CrisisField field, PlanValue value) {
        if (value.isNone()) {
            return "";
        } else if (field.isDay()) {
            return visit.date(LocalDate.parse(value.text()));
        }
        return field.isCall() ? (value.text() + "\n" + value.mark()).strip() : value.text();
    }

    @Override
    public String toString() {
        return "CrisisConflictPage";
    }
}
