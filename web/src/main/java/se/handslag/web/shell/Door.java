package se.handslag.web.shell;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.Sentence;

/** What every request passes before a page is asked, and every reply on its way out. */
final class Door {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    /** How much of a body that is too large is still read, so that the sender hears the answer. */
    private static final long MOST_DISCARDED = 200_000_000;

    private static final long LONGEST_DISCARDING = TimeUnit.SECONDS.toNanos(5);

    private static final Set<String> NOT_HANDED_ON = Set.of("_proof", "password", "again", "code");

    private final House house;

    Door(House house) {
        this.house = house;
    }

    Handler to(Site.Path path) {
        return context -> {
            context.attribute("pattern", path.pattern());
            try {
                pass(path, house.enter(context));
            } catch (Error e) {
                // The server would log it with its message, which may quote what someone entered.
                throw new Broken(e);
            }
        };
    }

    private void pass(Site.Path path, Visit visit) {
        boolean sends = !path.method().equals(HandlerType.GET);
        if (sends) {
            read(visit);
        }
        if (path.access() == Site.Access.STAFF && !visit.signedIn()) {
            send(visit, askToSignIn(visit, sends));
            return;
        }
        if (sends) {
            checkOrigin(visit);
        }
        try {
            send(visit, answer(path, visit, sends));
        } catch (PageFault fault) {
            throw house.explained(path, visit, fault);
        }
    }

    /** What was sent is done once, however often it comes; see {@link Sent}. */
    private static Reply answer(Site.Path path, Visit visit, boolean sends) {
        boolean api = visit.here().startsWith("/api/");
        String key =
                Optional.ofNullable(visit.context().header("Idempotency-Key")).orElse("");
        // A program has one proof for all that it sends, so that it has to say itself what is the same.
        // Whoever is not known yet is let in or not by how things stand, each time.
        // A script that saves a draft sends the same form as often as it likes.
        if (!sends || path.access() != Site.Access.STAFF || (api ? key.isEmpty() : visit.wantsJson())) {
            return path.page().answer(visit);
        }
        return visit.session().sent().answer(fingerprint(visit, key), () -> path.page()
                .answer(visit));
    }

    private static String fingerprint(Visit visit, String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String word : List.of(visit.here(), key)) {
                digest.update(word.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(visit.body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private Reply askToSignIn(Visit visit, boolean sends) {
        if (visit.here().startsWith("/api/") || visit.follows()) {
            return Problem.of(visit, 401, Sentence.of("fault.401.why"), "", "");
        }
        if (!sends) {
            visit.session().want(visit.here());
            visit.keepSession();
            return visit.goTo("/logga-in");
        }
        visit.session().tell(Sentence.of(hold(visit) ? "signin.held" : "signin.expired"));
        visit.keepSession();
        return visit.goTo("/logga-in");
    }

    /** Keeps what was sent after the session had ended, if it truly came from a page of that session. */
    private boolean hold(Visit visit) {
        if (visit.wantsJson() || fromElsewhere(visit.context())) {
            return false;
        }
        Optional<Session> ended = house.lapsed(visit.context());
        ended.filter(session -> session.accepts(visit.form().raw("_proof")))
                .flatMap(Session::who)
                .ifPresent(who -> visit.session().hold(new Session.Held(who, visit.here(), kept(visit.form()))));
        return visit.session().held().isPresent();
    }

    private void read(Visit visit) {
        Context context = visit.context();
        byte[] body = body(context);
        String type = Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        String kind = type.split(";", 2)[0].strip();
        boolean api = visit.here().startsWith("/api/");
        if (!api && !kind.equals(FORM)) {
            throw PageFault.wrongKind(Sentence.of("fault.415.form"));
        }
        if (api && !kind.equals(JSON) && body.length > 0) {
            throw PageFault.wrongKind(Sentence.of("fault.415.json"));
        }
        int charset = type.indexOf("charset=");
        if (charset >= 0
                && !type.substring(charset + 8).replace("\"", "").strip().startsWith("utf-8")) {
            throw PageFault.unreadable(Sentence.of("fault.400.charset"));
        }
        visit.sent(new Form(api ? Map.of() : FormBody.read(body)), body);
    }

    private byte[] body(Context context) {
        long limit = house.settings().largestRequest();
        try {
            InputStream in = context.req().getInputStream();
            if (context.req().getContentLengthLong() <= limit) {
                byte[] body = read(in, (int) limit + 1);
                if (body.length <= limit) {
                    return body;
                }
            }
            discard(in);
        } catch (IOException e) {
            // The sender hung up, or sent no more for as long as the server waits: nothing that is wrong here.
            context.header("Connection", "close");
            throw PageFault.brokenOff();
        }
        context.header("Connection", "close");
        throw PageFault.tooLarge(limit);
    }

    /** What is sent, up to so many bytes. Whoever sends a byte now and then would keep one of those who serve waiting for ever. */
    private byte[] read(InputStream in, int most) throws IOException {
        byte[] into = new byte[16 * 1024];
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long since = System.nanoTime();
        int count = in.read(into, 0, Math.min(into.length, most));
        while (count > 0) {
            body.write(into, 0, count);
            if (System.nanoTime() - since > house.settings().patience().toNanos()) {
                throw new IOException("It took too long.");
            }
            count = in.read(into, 0, Math.min(into.length, most - body.size()));
        }
        return body.toByteArray();
    }

    private static void discard(InputStream in) throws IOException {
        byte[] into = new byte[64 * 1024];
        long since = System.nanoTime();
        long discarded = 0;
        int count = in.read(into);
        while (count >= 0 && discarded < MOST_DISCARDED && System.nanoTime() - since < LONGEST_DISCARDING) {
            discarded += count;
            count = in.read(into);
        }
    }

    /** That what was sent came from a page of ours: by the browser's own word, and by the proof that only our page holds. */
    private void checkOrigin(Visit visit) {
        Context context = visit.context();
        if (fromElsewhere(context)) {
            throw PageFault.notAllowed(Sentence.of("fault.403.origin"));
        }
        String proof = visit.here().startsWith("/api/")
                ? Optional.ofNullable(context.header("Handslag-Proof")).orElse("")
                : visit.form().raw("_proof");
        if (!visit.session().accepts(proof)) {
            if (visit.here().startsWith("/api/")) {
                throw PageFault.notAllowed(Sentence.of("fault.403.proof"));
            }
            throw new StaleForm();
        }
    }

    private boolean fromElsewhere(Context context) {
        String origin = context.header("Origin");
        return origin != null && !origin.equals("null") && !isOurs(origin) && !sameHost(origin, context.header("Host"));
    }

    /** A proxy may have asked us by another name than the browser knows. */
    private boolean isOurs(String origin) {
        return house.settings()
                .address()
                .map(URI::toString)
                .filter(origin::equals)
                .isPresent();
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equals(host);
        } catch (IllegalArgumentException e) {
            // Not an address at all: certainly not ours.
            return false;
        }
    }

    /** Sends a reply with the headers that a page with personal data needs. */
    void send(Visit visit, Reply reply) {
        Context context = visit.context();
        if (reply instanceof Reply.Shown shown) {
            byte[] page = house.templates().render(shown.template(), shown.model());
            context.status(shown.status())
                    .contentType("text/html; charset=utf-8")
                    .result(page);
        } else if (reply instanceof Reply.Moved moved) {
            context.redirect(LocalPath.of(moved.path()), HttpStatus.SEE_OTHER);
        } else if (reply instanceof Reply.Followed followed) {
            follow(visit, followed);
        } else if (reply instanceof Reply.Away away) {
            context.redirect(away.to().toString(), HttpStatus.SEE_OTHER);
        } else if (reply instanceof Reply.Json json) {
            context.status(json.status())
                    .contentType(json.status() >= 400 ? Problem.CONTENT_TYPE : "application/json; charset=utf-8")
                    .result(house.json().write(json.value()));
        } else if (reply instanceof Reply.Made made) {
            context.status(HttpStatus.CREATED)
                    .contentType("application/json; charset=utf-8")
                    .header("Location", LocalPath.of(made.place()))
                    .result(house.json().write(made.value()));
        } else if (reply instanceof Reply.Streamed streamed) {
            context.contentType(streamed.contentType())
                    .header("Content-Disposition", "attachment; filename=\"" + streamed.fileName() + "\"")
                    .result(streamed.file());
        } else if (reply instanceof Reply.Download download) {
            context.contentType(download.contentType())
                    .header("Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"")
                    .result(download.bytes());
        }
    }

    private void follow(Visit visit, Reply.Followed followed) {
        if (fromElsewhere(visit.context()) || !isAskedByOurPage(visit.context())) {
            throw PageFault.notAllowed(Sentence.of("fault.403.origin"));
        }
        try {
            house.streams().begin(visit.context(), visit.session(), visit.actor(), followed.feed());
        } catch (IOException e) {
            // The browser hung up before anything was said.
            throw PageFault.brokenOff();
        }
    }

    /** By the browser's own word; one that says nothing of it sends no cookie from elsewhere either. */
    private static boolean isAskedByOurPage(Context context) {
        return Optional.ofNullable(context.header("Sec-Fetch-Site"))
                .filter(site -> !site.equals("same-origin"))
                .isEmpty();
    }

    /** The headers of every reply; an asset then replaces the one about caching. */
    void headers(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        context.header("Cache-Control", "no-store");
        context.header("X-Robots-Tag", "noindex, nofollow, noarchive");
        if (house.settings().isSecure()) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Something worse than an exception; answered as any other fault of ours. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(Error cause) {
            super("A page broke off.", cause);
        }
    }

    /** A form whose proof is not of this session: usually a page that stood open while the visitor signed in again. */
    static final class StaleForm extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StaleForm() {
            super("A form was sent with another session's proof.", null, false, false);
        }
    }

    /** Fields that are handed on when a form is sent again: name and what it held. What is secret is written anew. */
    static List<Choice> kept(Form form) {
        return form.sent().entrySet().stream()
                .filter(field -> !NOT_HANDED_ON.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> Choice.of(field.getKey(), value)))
                .toList();
    }
}
