package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.function.Function;
import se.handslag.core.person.PersonalData;

/**
 * How the person was told of all material of importance before a decision against them, or why that was skipped (kommunikation).
 *
 * <p>Source: 25 § förvaltningslagen (2017:900).
 */
public sealed interface Communication extends PersonalData {
    <X> X match(Function<? super Sent, ? extends X> sent, Function<? super Skipped, ? extends X> skipped);

    /**
     * The material was sent.
     *
     * @param sentOn when
     * @param answerBy the day set for an answer
     * @param reply what the person answered, in words; empty if nothing
     */
    record Sent(LocalDate sentOn, LocalDate answerBy, String reply) implements Communication {
        @Override
        public <X> X match(Function<? super Sent, ? extends X> sent, Function<? super Skipped, ? extends X> skipped) {
            return sent.apply(this);
        }

        @Override
        public String toString() {
            return "Sent";
        }
    }

    /**
     * It was skipped.
     *
     * @param reason which of the exceptions of the paragraph applies, and why
     */
    record Skipped(String reason) implements Communication {
        @Override
        public <X> X match(Function<? super Sent, ? extends X> sent, Function<? super Skipped, ? extends X> skipped) {
            return skipped.apply(this);
        }

        @Override
        public String toString() {
            return "Skipped";
        }
    }
}
