package se.handslag.web.shell;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.access.AccessRule;
import se.handslag.core.casework.RefusedAct;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.StaleRevision;
import se.handslag.core.records.StoreFailed;

/**
 * What the visitor is told when a page cannot be answered: what happened, what is saved, and what to do.
 *
 * <p>The log holds the same reference code with the kind of fault and where it arose. It never holds an exception's message, which may quote
 * what someone entered.
 */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger("se.handslag.web.faults");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final House house;
    private final Door door;

    Faults(House house, Door door) {
        this.house = house;
        this.door = door;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(PageFault.class, (fault, context) -> {
            Sentence why = fault.why();
            answer(context, fault.status(), why == null ? of(fault.status()) : why, fault);
        });
        routes.exception(
                RefusedAct.class,
                (refused, context) -> answer(context, 409, refused.refusal().sentence(), refused));
        routes.exception(AccessRefused.class, this::answer);
        routes.exception(StaleRevision.class, (stale, context) -> answer(context, 409, of(409), stale));
        routes.exception(
                NotOffered.class, (other, context) -> answer(context, 403, Sentence.of("fault.403.owner"), other));
        routes.exception(StoreFailed.class, (failed, context) -> {
            int status =
                    switch (failed.kind()) {
                        case FULL -> 507;
                        case UNREACHABLE, BUSY -> 503;
                        case FORBIDDEN, CONFLICT, OTHER -> 500;
                    };
            answer(context, status, of(status), failed);
        });
        routes.exception(Door.StaleForm.class, (stale, context) -> {
            Visit visit = house.enter(context);
            if (visit.here().startsWith("/logga-in/konto")) {
                // A password is not handed on by a page; whoever waited too long writes it again.
                visit.session().complain(Sentence.of("signin.account.too-late"));
                visit.keepSession();
                door.send(visit, visit.goTo("/logga-in"));
                return;
            }
            door.send(visit, visit.shown("shell/stale.jte", Map.of("kept", Door.kept(visit.form())), 403));
        });
        routes.exception(
                HttpResponseException.class,
                (fault, context) -> answer(context, fault.getStatus(), of(fault.getStatus()), fault));
        routes.exception(Exception.class, (fault, context) -> answer(context, 500, of(500), fault));
    }

    /** Whoever may not learn that a file exists is answered exactly as if it did not. */
    private void answer(AccessRefused refused, Context context) {
        AccessRule rule = refused.rule();
        Visit visit = house.enter(context);
        if (rule.conceals()) {
            answer(context, 404, of(404), refused);
            return;
        }
        LOG.info("403 {} {} {}", context.method().name(), pattern(context), rule.code());
        if (visit.wantsJson()) {
            door.send(visit, Problem.ofAccess(visit, rule));
            return;
        }
        String caseId = context.pathParamMap().containsKey("case") && visit.namesACase()
                ? visit.caseId().toString()
                : "";
        door.send(visit, visit.shown("shell/refused.jte", Map.of("page", new RefusedView(rule, caseId)), 403));
    }

    private Sentence of(int status) {
        return Sentence.of("fault." + (house.sentences().knows("fault." + status + ".why") ? status : 500) + ".why");
    }

    private void answer(Context context, int status, Sentence why, Exception fault) {
        String code = status == 404 ? "" : code();
        if (status >= 500) {
            LOG.error("{} {} {} {}\n{}", code, status, context.method().name(), pattern(context), trace(fault));
        } else if (status != 404) {
            LOG.info("{} {} {} {} {}", code, status, context.method().name(), pattern(context), why.key());
        }
        Visit visit = house.enter(context);
        if (visit.wantsJson()) {
            door.send(visit, Problem.of(visit, status, why, "", code));
            return;
        }
        int known = house.sentences().knows("fault." + status + ".title") ? status : status < 500 ? 400 : 500;
        door.send(
                visit,
                visit.shown(
                        "shell/fault.jte",
                        Map.of("page", new FaultView(known, why, code, kept(visit, known))),
                        status));
    }

    private static List<Choice> kept(Visit visit, int status) {
        return status == 409 || status >= 500 ? Door.kept(visit.form()) : List.of();
    }

    private static String pattern(Context context) {
        String pattern = context.attribute("pattern");
        return pattern == null ? "(no such path)" : pattern;
    }

    /** Class names and lines of our own doing, without messages. */
    private static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("io.javalin.")) {
                    break;
                }
                trace.append("  at ").append(frame).append('\n');
            }
        }
        return trace.toString();
    }

    /** Short enough to read out over the telephone: {@code K7Q-21}. */
    private static String code() {
        return "" + letter() + RANDOM.nextInt(2, 10) + letter() + "-" + RANDOM.nextInt(10, 100);
    }

    private static char letter() {
        return LETTERS.charAt(RANDOM.nextInt(LETTERS.length()));
    }
}
