package se.handslag.decisions.municipality.erase;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a judgement of how long a file is kept was not registered. */
public enum CannotJudgeRetention implements Refusal {
    NO_SUCH_CASE("no-such-case"),
    NOT_A_CASE_WORKER("not-a-case-worker"),
    /** Whether the person is of the research sample is for the head of service to answer for. */
    ONLY_THE_HEAD_OF_SERVICE("only-the-head-of-service"),
    ALREADY_SO("already-so");

    private final String code;

    CannotJudgeRetention(String code) {
        this.code = code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.retention.cannot." + code);
    }

    @Override
    public String field() {
        return "judgement";
    }
}
