package se.handslag.core.law;

import java.time.LocalDate;

/** The statute book has no paragraph on the topic that is in force on the day. */
public final class NoStatuteInForce extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LegalTopic topic;
    private final LocalDate on;

    public NoStatuteInForce(LegalTopic topic, LocalDate on) {
        super("The statute book has no paragraph on " + topic.code() + " that is in force on " + on
                + ". Check the date, or add the paragraph with its dates to the book.");
        this.topic = topic;
        this.on = on;
    }

    public LegalTopic topic() {
        return topic;
    }

    /** The day that was asked about. */
    public LocalDate on() {
        return on;
    }
}
