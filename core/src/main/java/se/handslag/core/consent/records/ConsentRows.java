package se.handslag.core.consent.records;

import java.util.List;

/** The row classes of consents. */
public final class ConsentRows {
    private ConsentRows() {}

    public static List<Class<?>> all() {
        return List.of(
                ConsentRow.class, ConsentWithdrawalRow.class, ConsentPartWithdrawalRow.class, ConsentPolicyRow.class);
    }
}
