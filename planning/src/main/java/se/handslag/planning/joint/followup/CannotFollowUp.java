package se.handslag.planning.joint.followup;

import java.util.Optional;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.goal.GoalId;

/**
 * Why a follow-up was not written down.
 *
 * @param why what is wrong
 * @param goal the goal that it concerns; empty when it concerns the whole
 */
public record CannotFollowUp(Why why, Optional<GoalId> goal) implements Refusal {

    /** What can be wrong. */
    public enum Why {
        NO_SUCH_CASE("no-such-case", ""),
        CASE_CLOSED("case-closed", ""),
        NO_MANDATE("no-mandate", ""),
        NO_PLAN("no-plan", ""),
        NOTHING_SAID("nothing-said", ""),
        IN_THE_FUTURE("in-the-future", "on"),
        BEFORE_THE_CASE("before-the-case", "on"),
        UNKNOWN_GOAL("unknown-goal", "direction"),
        SAID_TWICE("said-twice", "direction"),
        RATING_OUT_OF_RANGE("rating-out-of-range", "rating"),
        WORDS_TOO_LONG("words-too-long", "words"),
        NO_NEXT_DATE("no-next-date", "next"),
        NEXT_NOT_LATER("next-not-later", "next");

        private final String code;
        private final String field;

        Why(String code, String field) {
            this.code = code;
            this.field = field;
        }
    }

    static CannotFollowUp because(Why why) {
        return new CannotFollowUp(why, Optional.empty());
    }

    static CannotFollowUp because(Why why, GoalId goal) {
        return new CannotFollowUp(why, Optional.of(goal));
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(
                "follow-up.record.cannot." + why.code, GoalProgress.LOWEST, GoalProgress.HIGHEST, GoalProgress.LONGEST);
    }

    /** {@code on}, or {@code goal.<id>.direction} and the like. */
    @Override
    public String field() {
        return goal.map(id -> "goal." + id + "." + why.field).orElse(why.field);
    }
}
