package se.handslag.web.shell;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import se.handslag.core.casework.Actor;

/**
 * Someone who has come in, as the session remembers them.
 *
 * @param way how they proved who they are
 * @param home who they are at their own employer, as it was said when they came in
 * @param as whom they act as: the same, or another authority's guest under an agreement on cooperation
 * @param at when they came in; choosing to act for another authority does not make it later
 */
public record Arrival(Way way, Actor home, Actor as, Instant at) {

    /** How someone proves who they are. */
    public enum Way {
        /** Not at all: the demo, where everybody is fictitious. */
        DEMO("demo"),
        /** To their employer's identity provider. */
        PROVIDER("provider"),
        /** By an account of this installation, with a password and a code. */
        ACCOUNT("account");

        private final String code;

        Way(String code) {
            this.code = code;
        }

        /** The stored code; never changes. */
        public String code() {
            return code;
        }

        static Optional<Way> ofCode(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    /** Someone who acts as who they are. */
    public static Arrival of(Way way, Actor actor, Instant at) {
        return new Arrival(way, actor, actor, at);
    }

    /** The same person, acting for another authority. */
    public Arrival as(Actor guest) {
        return new Arrival(way, home, guest, at);
    }

    @Override
    public String toString() {
        return "Arrival[" + way + " at " + home.employer() + "]";
    }
}
