package se.handslag.planning.joint.inform.catalogue;

/** Entries for tests. */
public final class CatalogueSamples {
    private CatalogueSamples() {}

    public static EntryWords words(String name) {
        return new EntryWords(
                name,
                ProviderKind.ASSOCIATION,
                "Föreningen Fikat",
                "Att träffa andra i sin egen takt",
                "Den som är över 18 år",
                "Man söker inte, man kommer",
                "018-000 00 00",
                "Uppsala");
    }
}
