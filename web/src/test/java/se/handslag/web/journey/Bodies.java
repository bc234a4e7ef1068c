package se.handslag.web.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterAct;

/** For each act, something that a program could send, as if all were done on one day. */
final class Bodies {
    private static final String SOMETHING = "0197a1b2-0000-7000-8000-000000000000";

    private Bodies() {}

    static Map<String, Object> of(MatterAct act, LocalDate day) {
        return switch (act) {
            case APPLY -> {
                Map<String, Object> body = of("arrivedOn", day, "form", "oral", "by", "person");
                body.putAll(of("right", null, "appliedFor", "Hjälp att komma ut"));
                yield body;
            }
            case DECLARE -> of("ground", null, "text", "");
            case INTERPRET -> of("needed", false, "language", "", "aid", "");
            case COMPLETE ->
                with(
                        of("method", "letter", "on", day, "answerBy", day.plusDays(14)),
                        "what",
                        "Vad du vill ha hjälp med.");
            case INVESTIGATE -> of("basedOn", 0, "text", "Har varit hemma i fyra år.");
            case ADD_MATERIAL ->
                with(
                        with(of("what", "Ett intyg", "from", "Skolan", "fromThePerson", false), "way", "document"),
                        "on",
                        day);
            case CONSULT -> with(of("with", "Nils Ek", "on", day, "view", "supports"), "said", "Stödet passar.");
            case ASK_FOR_HEARING -> of("before", "handler", "on", day);
            case HOLD_HEARING ->
                with(with(of("hearing", SOMETHING, "held", true, "on", day), "present", ""), "text", "Berättade.");
            case COMMUNICATE -> of("method", "letter", "on", day, "answerBy", day.plusDays(14));
            case REPLY -> with(of("communication", SOMETHING, "on", day, "form", "oral"), "text", "Nej.");
            case SKIP_COMMUNICATION -> of("ground", "urgent-interest", "reason", "Det brådskade.");
            case NOTIFY_OF_DELAY -> of("method", "letter", "on", day, "reason", "Vi väntar på ett intyg.");
            case DEMAND, WITHDRAW -> of("on", day, "form", "written");
            case GRANT -> grant(day);
            case GRANT_PART -> with(grant(day), "notGranted", "Du får inte boende.");
            case REFUSE, REFUSE_DEMAND -> of("reasons", "Du får redan stöd.");
            case DISMISS -> of("ground", "too-incomplete", "reasons", "Vi vet inte vad du vill ha.");
            case DISCONTINUE -> of("ground", "withdrawn", "reasons", "Du har tagit tillbaka den.");
            case PROPOSE -> of("kind", "granted", "words", Map.of("fields", Map.of("reasons", "Du behöver stöd.")));
            case APPROVE ->
                with(
                        of("proposal", SOMETHING, "seen", "", "present", List.of()),
                        "points",
                        Map.of("reasons", of("returned", null, "words", "")));
            case NOTIFY -> with(of(DecisionAct.NOTIFY, day), "decision", SOMETHING);
            case END ->
                with(of("ground", "own-wish", "lastDay", day, "restsOn", "Samtal"), "reasons", "Du har bett om det.");
            case EXTEND -> {
                Map<String, Object> body = of("to", day.plusMonths(6), "restsOn", "Delmål 1 är nått.");
                body.putAll(of("reasons", "Mer tid.", "conditions", ""));
                yield body;
            }
        };
    }

    static Map<String, Object> of(DecisionAct act, LocalDate day) {
        return switch (act) {
            case NOTIFY -> of("method", "handed-over", "sentOn", day, "receivedOn", day);
            case CORRECT_NOTICE ->
                with(with(of(DecisionAct.NOTIFY, day), "notice", SOMETHING), "reason", "Det var ett brev.");
            case LEAVE_OUT_DECIDER -> of("reason", "Hot");
            case CORRECT -> {
                Map<String, Object> body = of("field", "reasons", "wrong", "stöd", "right", "hjälp");
                body.putAll(of("reason", "Fel ord", "notTold", ""));
                yield body;
            }
            case CHANGE -> {
                Map<String, Object> body = of("ground", "in-favour", "from", null, "to", null);
                body.putAll(of("conditions", "", "restsOn", "Nya uppgifter", "reasons", "Du behöver mer."));
                yield body;
            }
            case APPEAL -> {
                Map<String, Object> body = of("arrivedOn", day, "atCourtOn", null, "form", "letter");
                body.putAll(of("by", "person", "who", "Kim Åkesson", "wants", "Längre tid"));
                yield body;
            }
            case CARRY_OUT -> with(of("step", "carried-out", "on", day, "why", null), "text", "");
        };
    }

    static Map<String, Object> of(AppealAct act, LocalDate day) {
        return switch (act) {
            case TRY_TIME -> of("inTime", true, "reasons", "");
            case DISMISS -> of("reasons", "Det kom för sent.");
            case RECONSIDER -> of("outcome", "stands", "reasons", "Inget nytt har kommit fram.");
            case HAND_OVER ->
                with(
                        of("court", "Förvaltningsrätten i Uppsala", "sentOn", day, "opinion", ""),
                        "sent",
                        List.of("decision", "appeal", "investigation", "notice"));
            case RULING -> {
                Map<String, Object> body =
                        of("court", "administrative-court", "caseNumber", "Mål 1-25", "ruledOn", day);
                body.putAll(of("outcome", "upheld", "leave", "not-needed", "says", "Avslag"));
                yield body;
            }
        };
    }

    static Map<String, Object> grant(LocalDate day) {
        Map<String, Object> body = of("from", day, "to", day.plusMonths(3).minusDays(1), "reasons", "Du behöver stöd.");
        return with(body, "conditions", "");
    }

    static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> more = new TreeMap<>(body);
        more.put(name, value instanceof LocalDate day ? day.toString() : value);
        return more;
    }

    /** Names and values by turns. */
    private static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> body = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            body.put((String) namesAndValues[i], value instanceof LocalDate day ? day.toString() : value);
        }
        return body;
    }
}
