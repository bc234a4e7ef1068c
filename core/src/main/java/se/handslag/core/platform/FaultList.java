package se.handslag.core.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one plugin, and keeps watch over ids, which are unique in the whole blueprint. */
final class FaultList {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;

    private final String plugin;
    private final List<TeamFault> faults = new ArrayList<>();
    private final Map<String, String> placeOfId = new HashMap<>();

    FaultList(String plugin) {
        this.plugin = plugin;
    }

    List<TeamFault> all() {
        return List.copyOf(faults);
    }

    void add(String where, String sentence) {
        faults.add(new TeamFault(plugin, where, sentence));
    }

    /** A plugin may be written without null marks, so that what cannot be absent is asked after all the same. */
    boolean isMissing(@Nullable Object value, String where, String what) {
        if (value == null) {
            add(where, "There is no " + what + ".");
            return true;
        }
        return false;
    }

    void notBlank(@Nullable String text, String where, String what) {
        if (text == null || text.isBlank()) {
            add(where, "The " + what + " is blank.");
        }
    }

    /** Checks the form of an id and that nothing else in the blueprint has it; says where the thing with the id is. */
    String place(String kind, int index, @Nullable String id) {
        if (id == null || id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            String where = kind + "[" + index + "]";
            add(
                    where,
                    (id == null ? "There is no id" : "'" + id + "' is not an id")
                            + ". Write lower-case letters, digits and dashes, at most " + LONGEST_ID
                            + " characters, beginning with a letter.");
            return where;
        }
        String where = kind + "." + id;
        String before = placeOfId.putIfAbsent(id, where);
        if (before != null) {
            add(
                    where,
                    "The id '" + id + "' is already used by " + before
                            + ". Findings and plans are stored under it, so that it has to be unique in the blueprint.");
        }
        return where;
    }
}
