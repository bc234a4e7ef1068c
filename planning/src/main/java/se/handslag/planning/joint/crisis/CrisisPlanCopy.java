package se.handslag.planning.joint.crisis;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.handslag.core.casework.Revision;

/** A crisis plan as it is handed over: every field by its own name, and somebody to call by {@code call.1.name} and so on. */
public final class CrisisPlanCopy {
    private static final String VERSION = "version";

    private CrisisPlanCopy() {}

    static Map<String, String> write(CrisisPlan plan) {
        Map<String, String> fields = new TreeMap<>();
        fields.put(VERSION, plan.revision().toString());
        for (CrisisField field : plan.content().fields().keySet()) {
            Optional<ToCall> call = field.isCall() ? plan.content().call(field) : Optional.empty();
            if (call.isPresent()) {
                String name = name(field);
                put(fields, name + ".name", call.get().name());
                put(fields, name + ".phone", call.get().phone());
                put(fields, name + ".hours", call.get().hours());
            } else if (field != CrisisField.APPROVED_ON) {
                put(fields, name(field), plan.content().text(field));
            }
        }
        plan.approvedAsItIs().ifPresent(day -> fields.put(name(CrisisField.APPROVED_ON), day.toString()));
        return fields;
    }

    /** Reads what {@link #write} wrote. */
    public static CrisisContent read(Map<String, String> fields) {
        CrisisContent content = CrisisContent.EMPTY;
        for (CrisisField field : CrisisField.values()) {
            String name = name(field);
            if (field.isCall()) {
                content = content.with(
                        field,
                        new ToCall(
                                text(fields, name + ".name"),
                                text(fields, name + ".phone"),
                                text(fields, name + ".hours")));
            } else {
                content = content.with(field, text(fields, name));
            }
        }
        return content.approvedIn(version(fields).toString());
    }

    /** Which version it is a copy of. */
    public static Revision version(Map<String, String> fields) {
        String version = text(fields, VERSION);
        return version.matches("\\d{1,9}") ? new Revision(Long.parseLong(version)) : Revision.UNSAVED;
    }

    private static String name(CrisisField field) {
        return field.code().replaceFirst("^call-", "call.");
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isBlank()) {
            fields.put(name, text);
        }
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
