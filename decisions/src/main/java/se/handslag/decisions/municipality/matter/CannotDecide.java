package se.handslag.decisions.municipality.matter;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/**
 * What must be in place before anyone can decide a matter, and is not. Each says in one sentence what is missing and who can do it.
 */
public sealed interface CannotDecide extends Refusal {

    /** The cases that need no more than to be named. */
    enum Missing implements CannotDecide {
        NO_SUCH_CASE("no-such-case"),
        CASE_CLOSED("case-closed"),
        PERSON_NOT_KNOWN("person-not-known"),
        /** The case is in a team that this installation no longer has. */
        TEAM_NOT_HERE("team-not-here"),
        /** The team has no decisions of the municipality's to make. */
        TEAM_DECIDES_NOTHING("team-decides-nothing"),
        NO_APPLICATION("no-application"),
        INVESTIGATION_NOT_WRITTEN("investigation-not-written"),
        /** No assessment has been concluded: a criterion is not settled, or disputed. */
        ASSESSMENT_NOT_CONCLUDED("assessment-not-concluded"),
        /** A finding, or what is registered about the person, has changed since. */
        ASSESSMENT_STALE("assessment-stale"),
        /** The team's criteria have changed since. */
        CRITERIA_CHANGED("criteria-changed"),
        NO_CONSULTATION("no-consultation"),
        /** The person has taken the application back. */
        WITHDRAWN("withdrawn"),
        /** An application waits; what the person was heard of has to do with that one. */
        APPLICATION_FIRST("application-first"),
        /** The team's admission rests on the region's care commitment too, and the municipality knows of none that applies. */
        NO_CARE_COMMITMENT("no-care-commitment"),
        /** The one who would decide has not said whether they have a conflict of interest. */
        NOT_DECLARED("not-declared"),
        /** The person has not been told of the material. */
        NOT_HEARD("not-heard"),
        /** Something has come in since the person was told of the material. */
        NEW_MATERIAL("new-material"),
        NO_REASONS("no-reasons", "reasons"),
        TEXT_TOO_LONG("text-too-long", "reasons");

        private final String code;
        private final String field;

        Missing(String code) {
            this(code, "");
        }

        Missing(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.decide.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /**
     * The actor has no delegation for it.
     *
     * @param roles the titles of those who have; empty if nobody has
     */
    record NoDelegation(List<String> roles) implements CannotDecide {
        public NoDelegation {
            roles = List.copyOf(roles);
        }

        @Override
        public Sentence sentence() {
            return roles.isEmpty()
                    ? Sentence.of("decisions.decide.cannot.no-delegation.nobody")
                    : Sentence.of("decisions.decide.cannot.no-delegation", String.join(", ", roles));
        }
    }

    /**
     * The decision takes two people: one who proposes it and one who approves it.
     *
     * @param roles the titles of those who have delegation to approve it
     */
    record NeedsSecondPerson(List<String> roles) implements CannotDecide {
        public NeedsSecondPerson {
            roles = List.copyOf(roles);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.decide.cannot.needs-second-person", String.join(", ", roles));
        }
    }

    /**
     * The board has delegated it to no employee and decides itself.
     *
     * @param board its name
     */
    record BoardDecides(String board) implements CannotDecide {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.decide.cannot.board-decides", board);
        }
    }

    /**
     * The actor's delegation does not reach to so long a period.
     *
     * @param roles the titles of those whose delegation does; empty if nobody's does
     * @param board the board, which decides where nobody else may
     */
    record BeyondDelegation(List<String> roles, String board) implements CannotDecide {
        public BeyondDelegation {
            roles = List.copyOf(roles);
        }

        @Override
        public Sentence sentence() {
            return roles.isEmpty()
                    ? Sentence.of("decisions.decide.cannot.beyond-delegation.board", board)
                    : Sentence.of("decisions.decide.cannot.beyond-delegation", String.join(", ", roles));
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /**
     * The actor has said that they have a conflict of interest in the matter.
     *
     * @param roles the titles of those who may decide; empty if nobody may
     */
    record Disqualified(List<String> roles) implements CannotDecide {
        public Disqualified {
            roles = List.copyOf(roles);
        }

        @Override
        public Sentence sentence() {
            return roles.isEmpty()
                    ? Sentence.of("decisions.decide.cannot.disqualified.nobody")
                    : Sentence.of("decisions.decide.cannot.disqualified", String.join(", ", roles));
        }
    }

    /** The person still has time to answer, and has not. */
    record TimeToAnswer(LocalDate answerBy) implements CannotDecide {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.decide.cannot.time-to-answer", answerBy);
        }
    }

    /** The person has asked to say something orally, and has neither been heard nor been told why not. */
    record HearingNotHeld(LocalDate askedOn) implements CannotDecide {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.decide.cannot.hearing-not-held", askedOn);
        }
    }

    /** The assessment is older than the case: it is about something else. */
    record AssessmentOlderThanCase(LocalDate concludedOn, LocalDate openedOn) implements CannotDecide {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.decide.cannot.assessment-older-than-case", concludedOn, openedOn);
        }
    }

    /** The region was asked and has not answered. */
    record ConsultationUnanswered(LocalDate askedOn) implements CannotDecide {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.decide.cannot.consultation-unanswered", askedOn);
        }
    }
}
