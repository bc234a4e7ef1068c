package se.handslag.web.joint.crisis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.crisis.ToCall;
import se.handslag.web.joint.merge.Choices;
import se.handslag.web.shell.Form;

/**
 * The form in which a crisis plan is written: each field by its code, of somebody to call the name, with {@code .phone} and {@code .hours},
 * and {@code seen}.
 */
final class CrisisForm {
    private static final String SEEN = "seen";

    private final Form form;

    CrisisForm(Form form) {
        this.form = form;
    }

    /** Fills the form in; a yes is asked for anew for each version. */
    void fill(Optional<CrisisPlan> plan, LocalDate today) {
        form.prefill(
                SEEN, plan.map(CrisisPlan::revision).orElse(Revision.UNSAVED).toString());
        write(plan.map(CrisisPlan::content)
                        .map(content -> content.without(CrisisField.APPROVED_ON))
                        .orElseGet(() -> CrisisContent.EMPTY
                                .with(CrisisField.MADE_ON, today)
                                .with(CrisisField.VALID_UNTIL, today.plusMonths(CrisisPlan.MONTHS_TO_REVIEW))))
                .forEach(form::prefill);
    }

    /** Everything in a plan by the name of its field. */
    static Map<String, String> write(CrisisContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (CrisisField field : content.fields().keySet()) {
            fields.put(field.code(), content.text(field));
            if (field.isCall()) {
                content.call(field).ifPresent(call -> {
                    fields.put(field.code() + ".phone", call.phone());
                    fields.put(field.code() + ".hours", call.hours());
                });
            }
        }
        return fields;
    }

    /** What the form says. A day that cannot be read is a fault of the form, and is then left empty here. */
    CrisisContent read() {
        CrisisContent content = CrisisContent.EMPTY;
        for (CrisisField field : CrisisField.values()) {
            String code = field.code();
            if (field.isCall()) {
                content = content.with(
                        field, new ToCall(form.text(code), form.text(code + ".phone"), form.text(code + ".hours")));
            } else if (field.isDay()) {
                Optional<LocalDate> day = form.date(code);
                content = day.isPresent() ? content.with(field, day.get()) : content;
            } else {
                content = content.with(field, form.text(code));
            }
        }
        return content;
    }

    SaveCrisisPlan command(CaseId caseId, CrisisContent content) {
        return new SaveCrisisPlan(caseId, form.revision(SEEN), content, Choices.in(form, CrisisField::ofCode));
    }
}
