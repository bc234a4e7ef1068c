package se.handslag.core.disclosure.request;

import java.util.Optional;

/** What became of a request, in the record of the one who answers. The text is {@code request.outcome.<code>}. */
public enum AnswerOutcome {
    /** Something is handed over. */
    HANDED_OVER("handed-over", RequestAnswer.ToldOutcome.HANDED_OVER),
    /** What is asked for is secret, and no ground lets it go. */
    REFUSED("refused", RequestAnswer.ToldOutcome.NOT_HANDED_OVER),
    /** There is nothing that answers it. */
    NOTHING("nothing", RequestAnswer.ToldOutcome.NOT_HANDED_OVER);

    private final String code;
    private final RequestAnswer.ToldOutcome told;

    AnswerOutcome(String code, RequestAnswer.ToldOutcome told) {
        this.code = code;
        this.told = told;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** What the asker is told of it. */
    public RequestAnswer.ToldOutcome told() {
        return told;
    }

    public static Optional<AnswerOutcome> ofCode(String code) {
        for (AnswerOutcome outcome : values()) {
            if (outcome.code.equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
