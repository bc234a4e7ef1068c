package se.handslag.web.shell;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Sentences;
import se.handslag.core.casework.StaffId;

/**
 * What the server remembers of one browser; the browser holds only its number.
 *
 * <p>Requests of one browser may overlap, so that everything here is synchronised.
 */
final class Session {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    /** So many windows may be on their way to an identity provider at once; the one that set out first is forgotten first. */
    private static final int MOST_JOURNEYS = 5;

    /** Who is signed in. */
    record Who(AuthorityId employer, StaffId staff) {}

    /**
     * A form that came after the session had ended, kept for the person who wrote it.
     *
     * @param who who wrote it; nobody else gets to see it
     * @param path where it was going
     * @param fields what it held
     */
    record Held(Who who, String path, List<Choice> fields) {
        Held {
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() {
            return "Held[" + path + "]";
        }
    }

    private final String id = token();
    private final byte[] secret = random();
    private final Optional<Arrival> arrival;
    private final Sent sent = new Sent();
    private final Map<String, Journey> journeys = new LinkedHashMap<>();
    private Locale language;
    private Theme theme;
    private boolean hidesNames;
    private @Nullable Sentence said;
    private @Nullable Sentence complained;
    private boolean actsElsewhere;
    private @Nullable Beginning beginning;
    private String wanted = "";
    private @Nullable Held held;
    private Instant lastSeen;

    private Session(Optional<Arrival> arrival, Locale language, Theme theme, Instant now) {
        this.arrival = arrival;
        this.language = language;
        this.theme = theme;
        this.lastSeen = now;
    }

    static Session ofNobody(Instant now) {
        return new Session(Optional.empty(), Sentences.SWEDISH, Theme.AUTO, now);
    }

    /** A new session with a new number that keeps the choices of this one; what a stranger may have planted is left behind. */
    synchronized Session of(Optional<Arrival> other, Instant now) {
        return new Session(other, language, theme, now);
    }

    String id() {
        return id;
    }

    Optional<Arrival> arrival() {
        return arrival;
    }

    Optional<Who> who() {
        return arrival.map(
                someone -> new Who(someone.as().employer(), someone.as().staff()));
    }

    /** What has been sent in it. */
    Sent sent() {
        return sent;
    }

    /** Whether the visitor could choose to act for another authority when they came in. */
    synchronized boolean mayActElsewhere() {
        return actsElsewhere;
    }

    synchronized void mayActElsewhere(boolean may) {
        actsElsewhere = may;
    }

    /** Someone who has come as far as their temporary password takes them, in this browser. */
    synchronized Optional<Beginning> beginning() {
        return Optional.ofNullable(beginning);
    }

    synchronized void begin(Beginning begun) {
        beginning = begun;
    }

    /** Remembers a browser that is sent to an identity provider. */
    synchronized void setOut(Journey journey) {
        journeys.put(journey.state(), journey);
        if (journeys.size() > MOST_JOURNEYS) {
            journeys.remove(journeys.keySet().iterator().next());
        }
    }

    /** The journey that the browser is back from. It is forgotten, so that the same answer opens the door once. */
    synchronized Optional<Journey> back(String state) {
        return Optional.ofNullable(journeys.remove(state));
    }

    /** The proof that a form came from our page. It differs at every call, so that compression cannot give it away. */
    String proof() {
        byte[] pad = random();
        byte[] both = Arrays.copyOf(pad, 2 * SECRET_BYTES);
        for (int i = 0; i < SECRET_BYTES; i++) {
            both[SECRET_BYTES + i] = (byte) (pad[i] ^ secret[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    boolean accepts(String proof) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(proof);
        } catch (IllegalArgumentException e) {
            // Not even the form of a proof: the same answer as a false one.
            return false;
        }
        if (both.length != 2 * SECRET_BYTES) {
            return false;
        }
        byte[] claimed = new byte[SECRET_BYTES];
        for (int i = 0; i < SECRET_BYTES; i++) {
            claimed[i] = (byte) (both[i] ^ both[SECRET_BYTES + i]);
        }
        return MessageDigest.isEqual(claimed, secret);
    }

    synchronized Locale language() {
        return language;
    }

    synchronized void speak(Locale chosen) {
        language = chosen;
    }

    synchronized Theme theme() {
        return theme;
    }

    synchronized void look(Theme chosen) {
        theme = chosen;
    }

    /** Whether persons are called by their initials, since others see the screen. */
    synchronized boolean hidesNames() {
        return hidesNames;
    }

    synchronized void hideNames(boolean hide) {
        hidesNames = hide;
    }

    /** What the next page says first. */
    synchronized void tell(Sentence sentence) {
        said = sentence;
    }

    synchronized Optional<Sentence> told() {
        Optional<Sentence> once = Optional.ofNullable(said);
        said = null;
        return once;
    }

    /** What the next page says first, of something that did not go well. */
    synchronized void complain(Sentence sentence) {
        complained = sentence;
    }

    synchronized Optional<Sentence> complained() {
        Optional<Sentence> once = Optional.ofNullable(complained);
        complained = null;
        return once;
    }

    /** The path the visitor wanted before being asked to sign in; empty if none. */
    synchronized String wanted() {
        return wanted;
    }

    synchronized void want(String path) {
        wanted = path;
    }

    synchronized Optional<Held> held() {
        return Optional.ofNullable(held);
    }

    synchronized void hold(Held form) {
        held = form;
    }

    synchronized Instant lastSeen() {
        return lastSeen;
    }

    synchronized void seen(Instant now) {
        lastSeen = now;
    }

    private static byte[] random() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    }
}
