package se.handslag.eligibility.municipality.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.eligibility.fixture.Assessing;

/** A number that is mistaken for someone else's must not give that person another name. */
class KnownUnderAnotherNameTest extends Assessing {
    private static final String NUMBER = "19910202-9817";

    private CaseId first = new CaseId(new UUID(0, 0));
    private CaseId second = first;

    @BeforeEach
    void kimHasBeenHereBefore() {
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.open(500).forEach(file -> files.save(file.closed(TestPlatform.FIRST_DAY)));
            return SARA;
        });
        first = called(SARA);
        identify(named(kim(first, NUMBER), "Åkesson", true)).orElseThrow();
        world().inUnit(SARA, () -> {
            world().use(SARA, CaseFiles.class).save(file(SARA, first).closed(TestPlatform.FIRST_DAY));
            return SARA;
        });
        second = called(SARA);
    }

    @Test
    void refusesANumberThatIsKnownUnderAnotherName() {
        assertThat(refusal(identify(named(kim(second, NUMBER), "Öberg", false))))
                .isEqualTo(new CannotIdentify.KnownUnderAnotherName());

        assertThat(file(SARA, first).shownName()).isEqualTo("Kim Åkesson");
        assertThat(file(SARA, second).person()).isEmpty();
    }

    @Test
    void doesNotTellTheNameThatIsKnown() {
        Refusal refusal = refusal(identify(named(kim(second, NUMBER), "Öberg", false)));

        assertThat(refusal.field()).isEqualTo("samePerson");
        assertThat(refusal + " " + refusal.sentence()).doesNotContain("Åkesson").doesNotContain("Kim");
    }

    @Test
    void doesNotAskWhenTheNameDiffersInCapitalLettersOnly() {
        assertThat(identify(named(kim(second, NUMBER), "ÅKESSON", false)).isDone())
                .isTrue();
    }

    @Test
    void doesNotAskWhenANameIsCorrectedInTheOnlyCaseOfThePerson() {
        CaseId only = called(SARA);
        identify(kim(only, "19910202-9825")).orElseThrow();

        assertThat(identify(named(kim(only, "19910202-9825"), "Öberg", false)).isDone())
                .isTrue();
    }

    @Test
    void namesThePersonAnewInAllTheirCasesOnceItIsConfirmed() {
        PersonId known = identify(named(kim(second, NUMBER), "Öberg", true)).orElseThrow();

        assertThat(List.of(first, second)).allSatisfy(caseId -> assertThat(
                        file(SARA, caseId).person().orElseThrow().id())
                .isEqualTo(known));
        assertThat(file(SARA, first).shownName()).isEqualTo("Kim Öberg");
        assertThat(found("Öberg")).contains(first, second);
        assertThat(found("Åkesson")).doesNotContain(first, second);
    }

    private static List<CaseId> found(String name) {
        return world().inUnit(SARA, () -> world().use(SARA, CaseFiles.class).named(name, 50)).stream()
                .map(CaseFile::id)
                .toList();
    }

    private static IdentifyPerson named(IdentifyPerson it, String familyName, boolean samePerson) {
        return new IdentifyPerson(
                it.caseId(),
                it.identityNumber(),
                it.givenName(),
                familyName,
                it.knownAs(),
                it.phone(),
                it.prefers(),
                it.municipality(),
                it.protection(),
                it.source(),
                samePerson);
    }

    private static Outcome<PersonId, CannotIdentify> identify(IdentifyPerson command) {
        return world().use(SARA, IdentifyingPersons.class).handle(SARA, command);
    }
}
