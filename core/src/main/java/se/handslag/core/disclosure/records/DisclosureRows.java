package se.handslag.core.disclosure.records;

import java.util.List;

/** The row classes of disclosures. */
public final class DisclosureRows {
    private DisclosureRows() {}

    public static List<Class<?>> all() {
        return List.of(
                DisclosureRow.class,
                ReceivedCopyRow.class,
                ItemColumns.class,
                AcknowledgementRow.class,
                InformationRequestRow.class,
                RequestAnswerRow.class,
                OutwardDisclosureRow.class);
    }
}
