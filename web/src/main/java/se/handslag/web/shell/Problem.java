package se.handslag.web.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import se.handslag.core.access.AccessRule;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** A fault as a program reads it: application/problem+json (RFC 9457). */
final class Problem {
    static final String CONTENT_TYPE = "application/problem+json; charset=utf-8";

    private Problem() {}

    /**
     * @param field the field it concerns, or empty
     * @param code the reference that the log carries, or empty
     */
    static Reply of(Visit visit, int status, Sentence why, String field, String code) {
        return of(visit, status, "fault." + known(visit, status) + ".title", why, field, code);
    }

    /** An act that could not be done as things stand (409); nobody else need have been first. */
    static Reply ofRefusal(Visit visit, Refusal refusal) {
        return of(visit, 409, "fault.refused.title", refusal.sentence(), refusal.field(), "");
    }

    /** A file that is not open to the visitor (403): by which rule, and what to do. */
    static Reply ofAccess(Visit visit, AccessRule rule) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", visit.say(rule.shortName()));
        problem.put("status", 403);
        problem.put("detail", visit.say(rule.sentence()));
        problem.put("reason", rule.code());
        problem.put("next", visit.say(rule.next()));
        return new Reply.Json(problem, 403);
    }

    private static Reply of(Visit visit, int status, String title, Sentence why, String field, String code) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", visit.say(title));
        problem.put("status", status);
        problem.put("detail", visit.say(why));
        problem.put("reason", why.key());
        if (!field.isEmpty()) {
            problem.put("field", field);
        }
        if (!code.isEmpty()) {
            problem.put("code", code);
        }
        return new Reply.Json(problem, status);
    }

    private static int known(Visit visit, int status) {
        return visit.house().sentences().knows("fault." + status + ".title") ? status : 500;
    }
}
