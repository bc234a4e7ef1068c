package se.handslag.planning.joint.transfer;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;

/** Why something was not done about a transfer. */
public sealed interface CannotTransfer extends Refusal {
    /** The reasons that need no more than their name. */
    enum Why implements CannotTransfer {
        NO_SUCH_CASE("no-such-case", ""),
        CASE_CLOSED("case-closed", ""),
        NO_MANDATE("no-mandate", ""),
        NO_SUCH_TRANSFER("no-such-transfer", ""),
        ANOTHER_GOES_ON("another-goes-on", ""),
        NO_RECEIVER("no-receiver", "receiver"),
        NO_AUTHORITY("no-authority", "to"),
        NOBODY_HANDS_OVER("nobody-hands-over", "handsOver"),
        NOBODY_TAKES_OVER("nobody-takes-over", "takesOver"),
        NO_OVERLAP("no-overlap", "from"),
        OVERLAP_BACKWARDS("overlap-backwards", "until"),
        OVERLAP_IN_THE_PAST("overlap-in-the-past", "until"),
        NOTHING_HANDED("nothing-handed", "handed"),
        NO_WHY("no-why", "why"),
        TOO_LONG("too-long", ""),
        OVER_ALREADY("over-already", ""),
        OWN_HANDOVER("own-handover", ""),
        NOT_YOURS_TO_ACKNOWLEDGE("not-yours-to-acknowledge", ""),
        ACKNOWLEDGED_ALREADY("acknowledged-already", ""),
        NO_WHO("no-who", "words"),
        NO_REASON("no-reason", "reason"),
        NO_HARM_TRIED("no-harm-tried", "noHarm"),
        NOT_ACKNOWLEDGED("not-acknowledged", ""),
        IN_THE_FUTURE("in-the-future", "on"),
        BEFORE_OVERLAP("before-overlap", "on"),
        OVERLAP_CUT_SHORT("overlap-cut-short", "early"),
        NO_FOLLOW_UP("no-follow-up", "followUpBy"),
        NO_FOLLOW_UP_DAY("no-follow-up-day", "followUpOn"),
        NOT_ENDED("not-ended", ""),
        FOLLOWED_UP_ALREADY("followed-up-already", ""),
        NO_WORDS("no-words", "words"),
        BEFORE_THE_END("before-the-end", "on"),
        NO_READINESS("no-readiness", ""),
        READINESS_OVER("readiness-over", ""),
        NO_SUCH_HANDOVER("no-such-handover", ""),
        REFUSED_ALREADY("refused-already", "");

        private final String code;
        private final String field;

        Why(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("transfer.cannot." + code, Transfer.LONGEST);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** What is handed over could not go; nothing else of the act was done either. */
    record NotHandedOver(CannotDisclose why) implements CannotTransfer {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return switch (why.field()) {
                case "protectionSeen", "how-consented", "receiver", "to" -> why.field();
                default -> "";
            };
        }
    }
}
