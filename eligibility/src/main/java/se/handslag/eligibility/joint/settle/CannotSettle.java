package se.handslag.eligibility.joint.settle;

import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.platform.UnknownTeam;
import se.handslag.core.team.criteria.SettledBy;

/** Why no stand was taken. Nothing of what was sent is saved. */
public sealed interface CannotSettle extends Refusal {
    /** This authority has no such case. */
    record NoSuchCase() implements CannotSettle {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.settle.cannot.no-such-case");
        }
    }

    /** The case has ended. */
    record Ended() implements CannotSettle {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.settle.cannot.ended");
        }
    }

    /** Only those who assess persons take a stand: case workers, decision-makers, health-care professionals. */
    record NotAnAssessor() implements CannotSettle {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.settle.cannot.not-an-assessor");
        }
    }

    /** The case's team is no longer installed here. */
    record NoSuchTeam(UnknownTeam unknown) implements CannotSettle {
        @Override
        public Sentence sentence() {
            return unknown.sentence();
        }
    }

    /** Nothing was answered. */
    record Nothing() implements CannotSettle {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.settle.cannot.nothing");
        }
    }

    /** Some of the stands cannot be taken; each says why. */
    record SomeFacts(List<FactFault> faults) implements CannotSettle {
        public SomeFacts {
            faults = List.copyOf(faults);
        }

        @Override
        public Sentence sentence() {
            return faults.get(0).sentence();
        }

        @Override
        public String field() {
            return faults.get(0).field();
        }
    }

    /** There is no other authority to hand the answers over to, or more than one. */
    record NoReceiver() implements CannotSettle {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.settle.cannot.no-receiver");
        }

        @Override
        public String field() {
            return "copy";
        }
    }

    /** A copy was wanted and cannot go for another reason than that no consent covers it; nothing was saved either. */
    record CopyStopped(CannotDisclose why) implements CannotSettle {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why instanceof CannotDisclose.ProtectionNotSeen ? why.field() : "copy";
        }
    }

    /** This authority has no valid consent that covers handing findings over. */
    record NoConsentForCopy() implements CannotSettle {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.settle.cannot.no-consent");
        }

        @Override
        public String field() {
            return "copy";
        }
    }

    /**
     * Why the stand on one fact cannot be taken.
     *
     * @param fact its id; empty in the sentence, so that it can stand beside the fact itself
     * @param why what is wrong
     */
    record FactFault(String fact, Why why) implements Refusal {
        @Override
        public Sentence sentence() {
            return Sentence.of(why.key);
        }

        @Override
        public String field() {
            return why.part + "-" + fact;
        }
    }

    /** What can be wrong with a stand. */
    enum Why {
        UNKNOWN_FACT("unknown-fact", "answer"),
        TWICE("twice", "answer"),
        /** {@link SettledBy#REGION}: only the region can know it. */
        THE_REGION_SETTLES("the-region-settles", "answer"),
        /** {@link SettledBy#MUNICIPALITY}: only the municipality can know it. */
        THE_MUNICIPALITY_SETTLES("the-municipality-settles", "answer"),
        /** It says other than what is registered, and not why. */
        NO_REASON("no-reason", "comment"),
        COMMENT_TOO_LONG("comment-too-long", "comment"),
        NO_SUCH_NOTE("no-such-note", "note"),
        /** A colleague has taken a stand on it since the page was opened. */
        CHANGED_MEANWHILE("changed-meanwhile", "answer");

        private final String key;
        private final String part;

        Why(String code, String part) {
            this.key = "eligibility.settle.cannot." + code;
            this.part = part;
        }
    }
}
