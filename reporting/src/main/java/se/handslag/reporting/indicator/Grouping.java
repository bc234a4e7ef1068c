package se.handslag.reporting.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.episode.Episode;

/** By what a distribution is distributed. */
public enum Grouping {
    /** Age group at entry. */
    AGE("age"),
    /** Reason of the end; someone who has not been discharged is {@code none}. */
    REASON("reason"),
    /** Whether the indicator's goal was reached. */
    ANSWER("answer");

    private static final String NO_REASON = "none";

    private final String code;

    Grouping(String code) {
        this.code = code;
    }

    /** The code in {@code indicators.json}; never changes. */
    public String code() {
        return code;
    }

    /** Every group's code in order; a group with nobody in it is a group too. */
    public List<String> groups() {
        return switch (this) {
            case AGE -> Arrays.stream(AgeGroup.values()).map(AgeGroup::code).toList();
            case REASON ->
                Arrays.stream(DischargeReason.values())
                        .map(DischargeReason::code)
                        .toList();
            case ANSWER -> Arrays.stream(Answer.values()).map(Answer::code).toList();
        };
    }

    /** The code of the group that the episode is in. */
    String groupOf(Episode episode, Optional<String> goal) {
        return switch (this) {
            case AGE -> episode.age().code();
            case REASON -> episode.reason().map(DischargeReason::code).orElse(NO_REASON);
            case ANSWER -> episode.answer(goal.orElseThrow()).code();
        };
    }
}
