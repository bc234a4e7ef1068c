package se.handslag.decisions.region.records;

import java.util.List;

/** The row classes of consultations at a region. */
public final class ConsultationRows {
    private ConsultationRows() {}

    public static List<Class<?>> all() {
        return List.of(ReceivedQuestionRow.class, GivenAnswerRow.class);
    }
}
