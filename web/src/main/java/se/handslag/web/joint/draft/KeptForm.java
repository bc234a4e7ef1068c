package se.handslag.web.joint.draft;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.Dates;
import se.handslag.core.journal.FormDraft;
import se.handslag.planning.joint.draft.KeepingPlanDrafts;
import se.handslag.web.shell.Visit;

/**
 * A plan's form as somebody left it, with the version they had looked at: what others have saved since is put together with it, or asked
 * about, when it is saved.
 *
 * @param code which form: its part of the address under the person, and for one area of the mapping that area after a dash
 */
public record KeptForm(String code) {
    /** The texts, for each room that has such a form. */
    public static final String TEXTS = "se/handslag/web/joint/draft/texts";

    /** Where the page finds when it was kept. */
    private static final String KEPT = "draft.kept";

    private static final String HOUR = "draft.hour";
    private static final Set<String> NOT_WRITTEN = Set.of("_proof", "do", KEPT, HOUR);

    /** Fills the form in as the visitor left it. @return whether they had left anything */
    public boolean restore(Visit visit) {
        Optional<FormDraft> draft = visit.use(KeepingPlanDrafts.class).own(visit.actor(), visit.caseId(), code);
        draft.ifPresent(kept -> {
            read(kept.text()).forEach(visit.form()::prefillAll);
            visit.form().prefill(KEPT, visit.moment(kept.savedAt()));
            visit.form()
                    .prefill(
                            HOUR,
                            visit.say(
                                    "draft.saved",
                                    visit.time(
                                            kept.savedAt().atZone(Dates.SWEDEN).toLocalTime())));
        });
        return draft.isPresent();
    }

    /** What was written is saved, or given up. */
    public void done(Visit visit) {
        visit.use(KeepingPlanDrafts.class).discard(visit.actor(), visit.caseId(), code);
    }

    /** Where a script keeps the form while it is typed. */
    public String path(Visit visit) {
        return "/person/" + visit.caseId() + "/utkast/" + code;
    }

    /** Where the form is. */
    String form(Visit visit) {
        int dash = code.indexOf('-');
        String home = "/person/" + visit.caseId() + "/";
        return dash < 0
                ? home + code + "/andra"
                : home + code.substring(0, dash) + "/andra?omrade=" + code.substring(dash + 1);
    }

    /** When the form that the page shows was left, in words; empty when it was not. */
    public String since(Visit visit) {
        return visit.form().text(KEPT);
    }

    /** What stands beside the button: when the draft was saved; empty when there is none. */
    public String state(Visit visit) {
        return visit.form().text(HOUR);
    }

    /** What a form says, as it is kept. */
    static String write(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .filter(field -> !NOT_WRITTEN.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    /** The same the other way. */
    static Map<String, List<String>> read(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> fields.computeIfAbsent(decode(pair[0]), any -> new ArrayList<>())
                        .add(decode(pair[1])));
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
