package se.handslag.web.signin.records;

import java.util.List;

/** The row classes of this package, for the authority's persistence unit. */
public final class SignInRows {
    private SignInRows() {}

    public static List<Class<?>> all() {
        return List.of(BarRow.class, AccountRow.class);
    }
}
