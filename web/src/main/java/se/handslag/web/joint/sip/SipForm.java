package se.handslag.web.joint.sip;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.merge.Chosen;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipField;
import se.handslag.planning.joint.sip.SipField.Part;
import se.handslag.planning.joint.sip.SipFields;
import se.handslag.planning.joint.sip.SipParty;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.planning.joint.sip.SipRowId;
import se.handslag.web.joint.merge.Choices;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Visit;

/**
 * The form in which the plan is written: a field is called by its code, as {@code important} and {@code row.<id>.need}.
 *
 * <p>Beside them {@code seen}, and {@code row} for the id of each row, in the order of the page.
 */
final class SipForm {
    private static final String ROW = "row";
    private static final int SPARE = 2;

    private final Form form;
    private final Clock now;

    SipForm(Visit visit) {
        this.form = visit.form();
        this.now = Clock.fixed(visit.now(), ZoneOffset.UTC);
    }

    /** Fills the form in, with empty rows at the end. */
    SipForm fill(SipContent content, Revision seen) {
        form.prefill("seen", seen.toString());
        SipFields.of(content).forEach((field, value) -> form.prefill(field.code(), value.text()));
        List<String> ids = new ArrayList<>(
                content.rows().stream().map(row -> row.id().toString()).toList());
        for (int i = 0; i < SPARE; i++) {
            ids.add(SipRowId.next(now).toString());
        }
        form.prefillAll(ROW, ids);
        return this;
    }

    /** The rows of the page; an id that is none is left out. */
    List<SipRowId> rows() {
        return form.all(ROW).stream().flatMap(text -> parse(text).stream()).toList();
    }

    private static Optional<SipRowId> parse(String text) {
        try {
            return Optional.of(SipRowId.parse(text));
        } catch (IllegalArgumentException e) {
            // Not an id of ours, so that no row is called by it.
            return Optional.empty();
        }
    }

    /** The id of one more row, for the page that comes back. */
    SipRowId another() {
        return SipRowId.next(now);
    }

    Revision seen() {
        return form.revision("seen");
    }

    /** What the form says; a day that cannot be read is a fault of the form. A row that is emptied is sent empty. */
    SipContent read() {
        return new SipContent(
                text(Part.IMPORTANT),
                text(Part.QUESTION),
                text(Part.SITUATION),
                text(Part.SHORT_GOALS),
                text(Part.LONG_GOALS),
                rows().stream().map(this::row).toList(),
                text(Part.PRESENT),
                text(Part.CRISIS_PLAN),
                SipParty.ofCode(text(Part.LEAD)),
                text(Part.LEAD_NAME),
                form.date(Part.HELD_ON.code()),
                form.date(Part.FOLLOW_UP_ON.code()),
                text(Part.FOLLOW_UP_BY));
    }

    private String text(Part part) {
        return form.text(part.code());
    }

    private SipRow row(SipRowId id) {
        return new SipRow(
                id,
                cell(id, Part.NEED),
                cell(id, Part.INTERVENTION),
                SipParty.ofCode(cell(id, Part.ANSWERS)),
                cell(id, Part.WHOM),
                cell(id, Part.WHEN));
    }

    private String cell(SipRowId id, Part part) {
        return form.text(SipField.of(id, part).code());
    }

    /** What was chosen on the page that showed two texts. */
    Chosen<SipField> chosen() {
        return Choices.in(form, SipField::parse);
    }

    /** Everything that was written, for a form that carries it along unseen. */
    static Map<String, String> carried(SipContent content, Revision seen) {
        Map<String, String> fields = new LinkedHashMap<>();
        SipFields.of(content).forEach((field, value) -> fields.put(field.code(), value.text()));
        fields.put("seen", seen.toString());
        return fields;
    }

    /** The fields of the page in which what is kept is not what was sent, by what they are called: what others have written since. */
    Map<String, String> changedBeside(SipContent sent, SipContent kept) {
        Map<SipField, FieldValue> before = SipFields.of(sent);
        Map<SipField, FieldValue> after = SipFields.of(kept);
        Set<SipRowId> here = new HashSet<>(rows());
        Map<String, String> changed = new LinkedHashMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(field -> field.row().map(here::contains).orElse(true))
                .filter(field ->
                        !before.getOrDefault(field, FieldValue.NONE).equals(after.getOrDefault(field, FieldValue.NONE)))
                .forEach(field -> changed.put(
                        field.code(), after.getOrDefault(field, FieldValue.NONE).text()));
        return changed;
    }

    /** Places a refusal at the field that it is about. */
    void refuse(Refusal refusal) {
        form.refuse(refusal);
    }
}
