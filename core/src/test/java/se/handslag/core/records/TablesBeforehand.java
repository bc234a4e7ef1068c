package se.handslag.core.records;

import se.handslag.core.authority.AuthorityKind;

/** Makes the tables of a store without opening it. */
public final class TablesBeforehand {
    private TablesBeforehand() {}

    public static void make(StoreSettings settings, AuthorityKind kind) {
        new Migrations(settings, kind).run();
    }
}
