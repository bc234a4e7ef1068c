package se.handslag.core.disclosure;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why something was not handed over. */
public sealed interface CannotDisclose extends Refusal {
    /** There is no such finished item in this authority's own record. */
    record NoSuchItem() implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.no-such-item");
        }
    }

    /** No valid consent of this authority covers the kind of item and the receiver today. */
    record NoConsent(ItemKind kind) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.no-consent");
        }

        @Override
        public String field() {
            return "ground";
        }
    }

    /** The ground is not open to this kind of authority. */
    record GroundNotOpen(Ground ground) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.ground-not-open", ground.paragraph());
        }

        @Override
        public String field() {
            return "ground";
        }
    }

    /** The ground needs a reason and none was given. */
    record NoReason(Ground ground) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.no-reason", ground.paragraph());
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** The reason has more characters than are kept. */
    record ReasonTooLong() implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.reason-too-long");
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** The receiver is this very authority, or one that does not take part in the case's team. */
    record WrongReceiver(AuthorityId to) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.wrong-receiver");
        }

        @Override
        public String field() {
            return "to";
        }
    }
}
