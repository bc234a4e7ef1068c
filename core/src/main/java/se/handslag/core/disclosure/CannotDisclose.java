package se.handslag.core.disclosure;

import java.time.LocalDate;
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

    /** The person has blocked it, or objects to being made available to others; consent given before does not carry it. */
    record Blocked(ItemKind kind) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.blocked");
        }

        @Override
        public String field() {
            return "ground";
        }
    }

    /** The person has kept it out of a consent that is registered; what someone says they consented to outside it does not carry it. */
    record KeptOut(ItemKind kind) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.kept-out");
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
            return Sentence.of("disclosure.cannot.ground-not-open", Sentence.of("ground." + ground.code()));
        }

        @Override
        public String field() {
            return "ground";
        }
    }

    /** The ground is open to this kind of authority, and not towards this kind of receiver. */
    record NotTowards(Ground ground, ReceiverKind to) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.not-towards." + ground.code());
        }

        @Override
        public String field() {
            return "ground";
        }
    }

    /** The law that the ground rests on is not in force on the day. */
    record NotInForce(Ground ground, LocalDate day) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.not-in-force", Sentence.of("ground." + ground.code()), day);
        }

        @Override
        public String field() {
            return "ground";
        }
    }

    /** A condition of the ground has not been settled. */
    record ConditionOpen(Ground ground, Condition condition) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.condition." + condition.code());
        }

        @Override
        public String field() {
            return condition.code();
        }
    }

    /** The person is said to be under 18 and is not, by the day of birth in the file. */
    record OfAge() implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.of-age");
        }

        @Override
        public String field() {
            return Condition.SITUATION.code();
        }
    }

    /** The person's identity is protected, and it is not confirmed that what goes has been held against that. */
    record ProtectionNotSeen() implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.protection-not-seen");
        }

        @Override
        public String field() {
            return "protectionSeen";
        }
    }

    /** The ground needs a reason and none was given. */
    record NoReason(Ground ground) implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.no-reason." + ground.code());
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

    /** Who is to receive it is not said, or in more words than are kept. */
    record NoReceiver() implements CannotDisclose {
        @Override
        public Sentence sentence() {
            return Sentence.of("disclosure.cannot.no-receiver");
        }

        @Override
        public String field() {
            return "receiver";
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
