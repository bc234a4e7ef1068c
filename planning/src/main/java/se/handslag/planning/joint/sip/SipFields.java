package se.handslag.planning.joint.sip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.handslag.planning.joint.merge.FieldValue;
import se.handslag.planning.joint.sip.SipField.Part;

/** A plan's content taken apart into fields, and put together again; how it is merged, kept and shown. */
public final class SipFields {
    private SipFields() {}

    /** Every field with something in it, in the order of the plan. */
    public static Map<SipField, FieldValue> of(SipContent content) {
        Map<SipField, FieldValue> fields = new LinkedHashMap<>();
        put(fields, SipField.of(Part.IMPORTANT), content.important());
        put(fields, SipField.of(Part.QUESTION), content.question());
        put(fields, SipField.of(Part.SITUATION), content.situation());
        put(fields, SipField.of(Part.SHORT_GOALS), content.shortGoals());
        put(fields, SipField.of(Part.LONG_GOALS), content.longGoals());
        for (SipRow row : content.rows()) {
            put(fields, SipField.of(row.id(), Part.NEED), row.need());
            put(fields, SipField.of(row.id(), Part.INTERVENTION), row.intervention());
            put(
                    fields,
                    SipField.of(row.id(), Part.ANSWERS),
                    row.isBlank() ? "" : row.answers().map(SipParty::code).orElse(""));
            put(fields, SipField.of(row.id(), Part.WHOM), row.whom());
            put(fields, SipField.of(row.id(), Part.WHEN), row.when());
        }
        put(fields, SipField.of(Part.PRESENT), content.present());
        put(fields, SipField.of(Part.CRISIS_PLAN), content.crisisPlan());
        put(fields, SipField.of(Part.LEAD), content.lead().map(SipParty::code).orElse(""));
        put(fields, SipField.of(Part.LEAD_NAME), content.leadName());
        put(
                fields,
                SipField.of(Part.HELD_ON),
                content.heldOn().map(LocalDate::toString).orElse(""));
        put(
                fields,
                SipField.of(Part.FOLLOW_UP_ON),
                content.followUpOn().map(LocalDate::toString).orElse(""));
        put(fields, SipField.of(Part.FOLLOW_UP_BY), content.followUpBy());
        return fields;
    }

    private static void put(Map<SipField, FieldValue> fields, SipField field, String text) {
        if (!text.isBlank()) {
            fields.put(field, new FieldValue(text.strip(), ""));
        }
    }

    /** The most characters that a field holds. */
    public static int longest(SipField field) {
        return field.part().longest();
    }

    /** The content that has these fields. A row of which nothing is left is gone. */
    public static SipContent content(Map<SipField, FieldValue> fields) {
        Set<SipRowId> ids = new TreeSet<>();
        fields.keySet().forEach(field -> field.row().ifPresent(ids::add));
        List<SipRow> rows = new ArrayList<>();
        for (SipRowId id : ids) {
            SipRow row = new SipRow(
                    id,
                    text(fields, SipField.of(id, Part.NEED)),
                    text(fields, SipField.of(id, Part.INTERVENTION)),
                    SipParty.ofCode(text(fields, SipField.of(id, Part.ANSWERS))),
                    text(fields, SipField.of(id, Part.WHOM)),
                    text(fields, SipField.of(id, Part.WHEN)));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return new SipContent(
                text(fields, SipField.of(Part.IMPORTANT)),
                text(fields, SipField.of(Part.QUESTION)),
                text(fields, SipField.of(Part.SITUATION)),
                text(fields, SipField.of(Part.SHORT_GOALS)),
                text(fields, SipField.of(Part.LONG_GOALS)),
                rows,
                text(fields, SipField.of(Part.PRESENT)),
                text(fields, SipField.of(Part.CRISIS_PLAN)),
                SipParty.ofCode(text(fields, SipField.of(Part.LEAD))),
                text(fields, SipField.of(Part.LEAD_NAME)),
                day(fields, Part.HELD_ON),
                day(fields, Part.FOLLOW_UP_ON),
                text(fields, SipField.of(Part.FOLLOW_UP_BY)));
    }

    private static Optional<LocalDate> day(Map<SipField, FieldValue> fields, Part part) {
        String day = text(fields, SipField.of(part));
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static String text(Map<SipField, FieldValue> fields, SipField field) {
        return fields.getOrDefault(field, FieldValue.NONE).text();
    }
}
