package se.handslag.decisions.region.records;

import java.util.List;

/** The row classes of a region: consultations and care commitments. */
public final class ConsultationRows {
    private ConsultationRows() {}

    public static List<Class<?>> all() {
        return List.of(ReceivedQuestionRow.class, GivenAnswerRow.class, CareStatementRow.class, CareToldRow.class);
    }
}
