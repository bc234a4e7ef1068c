package se.handslag.web.region.rehabilitation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.planning.region.rehabilitation.Intervention;
import se.handslag.planning.region.rehabilitation.RehabilitationContent;
import se.handslag.planning.region.rehabilitation.RehabilitationField;
import se.handslag.planning.region.rehabilitation.RehabilitationPlan;
import se.handslag.planning.region.rehabilitation.SaveRehabilitationPlan;
import se.handslag.web.joint.merge.Choices;
import se.handslag.web.shell.Form;

/**
 * The form in which a rehabilitation plan is written: each field by its code, of an intervention what is done, with {@code .who} and {@code
 * .when}, and {@code seen}.
 */
final class RehabilitationForm {
    /** Until the first follow-up, unless another day is chosen. A habit of the field. */
    private static final int MONTHS = 3;

    private static final String SEEN = "seen";

    private final Form form;

    RehabilitationForm(Form form) {
        this.form = form;
    }

    void fill(Optional<RehabilitationPlan> plan, LocalDate today) {
        form.prefill(
                SEEN,
                plan.map(RehabilitationPlan::revision).orElse(Revision.UNSAVED).toString());
        write(plan.map(RehabilitationPlan::content)
                        .orElseGet(() -> RehabilitationContent.EMPTY.followedUpOn(today.plusMonths(MONTHS))))
                .forEach(form::prefill);
    }

    /** Everything in a plan by the name of its field. */
    static Map<String, String> write(RehabilitationContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RehabilitationField field : content.fields().keySet()) {
            fields.put(field.code(), content.text(field));
            if (field.isStep()) {
                content.step(field).ifPresent(step -> {
                    fields.put(field.code() + ".who", step.who());
                    fields.put(field.code() + ".when", step.when());
                });
            }
        }
        return fields;
    }

    /** What the form says. A day that cannot be read is a fault of the form, and is then left empty here. */
    RehabilitationContent read() {
        RehabilitationContent content = RehabilitationContent.EMPTY;
        for (RehabilitationField field : RehabilitationField.values()) {
            String code = field.code();
            if (field.isStep()) {
                content = content.with(
                        field, new Intervention(form.text(code), form.text(code + ".who"), form.text(code + ".when")));
            } else if (field == RehabilitationField.FOLLOW_UP_ON) {
                Optional<LocalDate> day = form.date(code);
                content = day.isPresent() ? content.followedUpOn(day.get()) : content;
            } else {
                content = content.with(field, form.text(code));
            }
        }
        return content;
    }

    SaveRehabilitationPlan command(CaseId caseId, RehabilitationContent content) {
        return new SaveRehabilitationPlan(
                caseId, form.revision(SEEN), content, Choices.in(form, RehabilitationField::ofCode));
    }
}
