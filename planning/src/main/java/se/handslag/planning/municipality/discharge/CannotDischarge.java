package se.handslag.planning.municipality.discharge;

import java.time.LocalDate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;

/** Why a support was not ended. What was written stays with the page. */
public sealed interface CannotDischarge extends Refusal {

    /** There is no file on this case in the municipality's own record. */
    record NoSuchCase() implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.no-such-case");
        }
    }

    /** The case has ended already. */
    record AlreadyEnded() implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.already-ended");
        }
    }

    /** The employer has not given the actor this work to do. */
    record NoMandate() implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.no-mandate");
        }
    }

    /** The team of the case is not installed here. */
    record NoSuchTeam() implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.no-such-team");
        }
    }

    /** It is a relative's own case, which is ended where it is kept. */
    record RelativesCase() implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.relatives-case");
        }
    }

    /** The day has not come. */
    record InTheFuture() implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.in-the-future");
        }

        @Override
        public String field() {
            return "on";
        }
    }

    /** The day lies before the case was opened. */
    record BeforeTheCase(LocalDate opened) implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.before-the-case", opened);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    /** A drop-out before treatment, when the support had begun by that day. */
    record HadBegun(LocalDate firstDay) implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.had-begun", firstDay);
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** A completed support or a drop-out during treatment, when no support had begun by that day. */
    record HadNotBegun() implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.had-not-begun");
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** A goal of the team has no answer. */
    record GoalNotAnswered(String goal) implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.goal-not-answered");
        }

        @Override
        public String field() {
            return "goal." + goal;
        }
    }

    /** A goal is answered with not known, and nothing says why. */
    record UnknownWithoutReason(String goal) implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.unknown-without-reason");
        }

        @Override
        public String field() {
            return "goal." + goal + ".why";
        }
    }

    /** A goal is answered that is read from the record, that the team does not have, or that is not measured since nothing began. */
    record GoalNotAsked(String goal) implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.goal-not-asked");
        }

        @Override
        public String field() {
            return "goal." + goal;
        }
    }

    /** Nothing says how a support that had begun ended. */
    record NoSummary() implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.no-summary");
        }

        @Override
        public String field() {
            return "summary";
        }
    }

    /** A text is longer than can be kept. */
    record TooLong(String where, int most) implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.too-long", most);
        }

        @Override
        public String field() {
            return where;
        }
    }

    /** A copy was wanted and cannot go for another reason than that no consent covers it; nothing was saved either. */
    record CopyStopped(CannotDisclose why) implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why instanceof CannotDisclose.ProtectionNotSeen ? why.field() : "copyTo";
        }
    }

    /** No consent covers telling that authority today; nothing was saved either. */
    record NoConsentForCopy() implements CannotDischarge {
        @Override
        public Sentence sentence() {
            return Sentence.of("discharge.record.cannot.no-consent-for-copy");
        }

        @Override
        public String field() {
            return "copyTo";
        }
    }
}
