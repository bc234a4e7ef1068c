package se.handslag.planning.joint.inform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.CHANGED_MEANWHILE;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.ENDS_TOO_SOON;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.NAMES_A_PERSON;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.NO_MANDATE;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.NO_NAME;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.NO_PROVIDER;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.NO_PURPOSE;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.NO_SUCH_ENTRY;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.NO_WAY_IN;
import static se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue.TOO_LONG;
import static se.handslag.planning.joint.inform.catalogue.CatalogueSamples.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.planning.fixture.PlanningOnBothDatabases;

class KeepingCatalogueTest extends PlanningOnBothDatabases {
    private static final Actor ASTRID =
            staff(REGION, "astrid", "Astrid Ek", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
    private static final Actor BERIT =
            staff(ALVKARLEBY, "berit", "Berit Ö", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
    private static final Actor RUNE =
            staff(UPPSALA, "rune", "Rune Alm", "Systemförvaltare", "Ledning", Mandate.ADMINISTRATOR);

    @Test
    void keepsEveryVersionAndShowsTheNewest() {
        CatalogueEntry first = done(save(MARIA, SaveEntry.first(words("Fikat"), TODAY)));
        CatalogueEntry second = done(save(
                RUNE,
                new SaveEntry(
                        Optional.of(first.id()), first.revision(), words("Öppna fikat"), TODAY, Optional.of(TODAY))));

        assertThat(second.revision()).isEqualTo(new Revision(2));
        assertThat(read(SARA, UPPSALA)).contains(second).doesNotContain(first);
        assertThat(world().use(SARA, ReadingCatalogue.class).versions(SARA, first.id()))
                .containsExactly(second, first);
        assertThat(second.holds(TODAY)).isTrue();
        assertThat(second.holds(TODAY.plusDays(1))).isFalse();
        assertThat(second.holds(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void isReadByTheAuthoritiesThatWorkTogetherAndByNoOtherMunicipality() {
        CatalogueEntry ours = done(save(MARIA, SaveEntry.first(words("Boendestöd i Uppsala"), TODAY)));
        CatalogueEntry regions = done(save(ASTRID, SaveEntry.first(words("Vårdcentralens samtalsstöd"), TODAY)));
        CatalogueEntry theirs = done(save(BERIT, SaveEntry.first(words("Boendestöd i Älvkarleby"), TODAY)));

        assertThat(read(NILS, UPPSALA)).contains(ours);
        assertThat(read(NILS, ALVKARLEBY)).contains(theirs);
        assertThat(read(SARA, REGION)).contains(regions);
        assertThat(read(SARA, ALVKARLEBY)).isEmpty();
        assertThat(read(OSKAR, UPPSALA)).isEmpty();
        assertThat(world().use(SARA, ReadingCatalogue.class).versions(SARA, regions.id()))
                .as("the others' versions stay with them")
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        String long201 = "å".repeat(EntryWords.LONGEST_NAME + 1);
        EntryWords fine = words("Fikat");

        assertThat(refused(save(SARA, SaveEntry.first(fine, TODAY)))).isEqualTo(NO_MANDATE);
        assertThat(refused(save(NILS, SaveEntry.first(fine, TODAY)))).isEqualTo(NO_MANDATE);
        assertThat(refused(save(MARIA, SaveEntry.first(words(" "), TODAY)))).isEqualTo(NO_NAME);
        assertThat(refused(save(MARIA, SaveEntry.first(words(long201), TODAY)))).isEqualTo(TOO_LONG);
        assertThat(refused(save(MARIA, SaveEntry.first(with("", "x", "x", ""), TODAY))))
                .isEqualTo(NO_PROVIDER);
        assertThat(refused(save(MARIA, SaveEntry.first(with("x", "", "x", ""), TODAY))))
                .isEqualTo(NO_PURPOSE);
        assertThat(refused(save(MARIA, SaveEntry.first(with("x", "x", "", ""), TODAY))))
                .isEqualTo(NO_WAY_IN);
        assertThat(refused(save(MARIA, SaveEntry.first(with("x", "x", "x", "Fråga efter 19900101-9802"), TODAY))))
                .isEqualTo(NAMES_A_PERSON);
        assertThat(refused(save(MARIA, SaveEntry.first(with("x", "x", "x", "900101-9802"), TODAY))))
                .isEqualTo(NAMES_A_PERSON);
        assertThat(refused(save(
                        MARIA,
                        new SaveEntry(
                                Optional.empty(), Revision.UNSAVED, fine, TODAY, Optional.of(TODAY.minusDays(1))))))
                .isEqualTo(ENDS_TOO_SOON);
        assertThat(refused(save(
                        MARIA,
                        new SaveEntry(
                                Optional.of(EntryId.parse("00000000-0000-0000-0000-000000000001")),
                                Revision.UNSAVED,
                                fine,
                                TODAY,
                                Optional.empty()))))
                .isEqualTo(NO_SUCH_ENTRY);
    }

    @Test
    void asksTheSecondOfTwoWhoChangeTheSameEntry() {
        CatalogueEntry seen = done(save(MARIA, SaveEntry.first(words("Fikat"), TODAY)));
        SaveEntry change =
                new SaveEntry(Optional.of(seen.id()), seen.revision(), words("Fikat"), TODAY, Optional.empty());

        done(save(MARIA, change));
        assertThat(refused(save(RUNE, change))).isEqualTo(CHANGED_MEANWHILE);
    }

    private static EntryWords with(String provider, String purpose, String apply, String contact) {
        return new EntryWords("Fikat", ProviderKind.OTHER, provider, purpose, "", apply, contact, "");
    }

    private static Outcome<CatalogueEntry, CannotKeepCatalogue> save(Actor actor, SaveEntry command) {
        return world().use(actor, KeepingCatalogue.class).handle(actor, command);
    }

    private static List<CatalogueEntry> read(Actor actor, Authority keptBy) {
        return world().use(actor, ReadingCatalogue.class).read(actor).stream()
                .filter(shelf -> shelf.keptBy().equals(keptBy))
                .flatMap(shelf -> shelf.entries().stream())
                .toList();
    }
}
