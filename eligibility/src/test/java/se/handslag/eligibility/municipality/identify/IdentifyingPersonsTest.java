package se.handslag.eligibility.municipality.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.access.named.ReadingProtectedFiles;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.CopyReceived;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.person.IdentityNumberFault;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.joint.identity.Identifications;
import se.handslag.eligibility.joint.identity.RegisterSource;
import se.handslag.eligibility.region.identify.HearingWhoItIs;

class IdentifyingPersonsTest extends Assessing {
    /** Case workers in the team who coordinate nothing of Sara's. */
    private static final Actor ELIN =
            staff(UPPSALA, "elin", "Elin Berg", "Socialsekreterare", "Hikikomori Uppsala", Mandate.CASE_WORKER);

    private static final Actor ANN =
            staff(UPPSALA, "ann", "Ann Ek", "Socialsekreterare", "Hikikomori Uppsala", Mandate.CASE_WORKER);

    private static int born;

    private String protectedNumber = "";

    @BeforeEach
    void takeANumberThatNobodyHas() {
        // A protection stays with its number, and the tests share a platform.
        protectedNumber = numberOf(LocalDate.of(1991, 3, 1).plusDays(++born));
    }

    /** Of the series that is set aside for tests. */
    private static String numberOf(LocalDate day) {
        String digits = day.format(DateTimeFormatter.BASIC_ISO_DATE).substring(2) + "980";
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return "19" + digits.substring(0, 6) + "-" + digits.substring(6) + (10 - sum % 10) % 10;
    }

    @BeforeEach
    void endTheCasesOfEarlierTests() {
        for (Actor actor : List.of(SARA, OSKAR, NILS)) {
            world().inUnit(actor, () -> {
                CaseFiles files = world().use(actor, CaseFiles.class);
                files.open(500).forEach(file -> files.save(file.closed(TestPlatform.FIRST_DAY)));
                return actor;
            });
        }
    }

    @Test
    void writesDownWhoThePersonIs() {
        CaseId caseId = called(SARA);

        identify(kim(caseId, "900101-9802")).orElseThrow();

        Person person = file(SARA, caseId).person().orElseThrow();
        assertThat(person.name().full()).isEqualTo("Kim Åkesson");
        assertThat(person.number().orElseThrow().value()).isEqualTo("199001019802");
        assertThat(person.born()).contains(LocalDate.of(1990, 1, 1));
        assertThat(person.prefers()).isEqualTo(ContactPreference.TEXT_MESSAGE);
        assertThat(world().inUnit(SARA, () -> world().use(SARA, Identifications.class)
                        .latest(caseId)))
                .hasValueSatisfying(identified -> {
                    assertThat(identified.source()).isEqualTo(RegisterSource.POPULATION_REGISTER);
                    assertThat(identified.by().name()).isEqualTo("Sara Lind");
                });
    }

    @Test
    void saysPreciselyWhatIsWrongWithTheNumberAndTheRestAtOnce() {
        CaseId caseId = called(SARA);

        assertThat(refusal(identify(kim(caseId, "19900101-9803"))))
                .isEqualTo(new CannotIdentify.Unreadable(List.of(IdentityNumberFault.CHECK_DIGIT)));
        assertThat(refusal(identify(kim(caseId, "19900230-9802"))))
                .isEqualTo(new CannotIdentify.Unreadable(List.of(IdentityNumberFault.NO_SUCH_DATE)));
        assertThat(refusal(identify(new IdentifyPerson(
                        caseId,
                        "",
                        " ",
                        "",
                        "",
                        "1".repeat(41),
                        ContactPreference.ANY,
                        "Uppsala",
                        ProtectedIdentity.NONE,
                        RegisterSource.TOLD,
                        false))))
                .isEqualTo(new CannotIdentify.Unreadable(List.of(
                        IdentityNumberFault.EMPTY,
                        CannotIdentify.Fault.PHONE_TOO_LONG,
                        CannotIdentify.Fault.NO_SUCH_MUNICIPALITY_CODE,
                        PersonName.Fault.EMPTY)));
        assertThat(file(SARA, caseId).person()).isEmpty();
    }

    @Test
    void refusesANumberThatTheTeamHasAnOpenCaseWith() {
        CaseId first = called(SARA);
        identified(SARA, first, NUMBERS.get(0));
        CaseId second = called(SARA);

        assertThat(refusal(identify(kim(second, NUMBERS.get(0)))))
                .isEqualTo(new CannotIdentify.AlreadyOpen(first, TestPlatform.FIRST_DAY));
        assertThat(file(SARA, second).person()).isEmpty();
    }

    @Test
    void doesNotKnowOfTheSameNumberInAnotherMunicipality() {
        CaseId theirs = called(OSKAR);
        identified(OSKAR, theirs, NUMBERS.get(0));
        CaseId ours = called(SARA);

        assertThat(identify(kim(ours, NUMBERS.get(0))).isDone()).isTrue();
        assertThat(file(SARA, ours).person().orElseThrow().id())
                .isNotEqualTo(file(OSKAR, theirs).person().orElseThrow().id());
    }

    @Test
    void knowsAPersonAgainWhoHasBeenHereBefore() {
        CaseId first = called(SARA);
        PersonId known = identify(kim(first, NUMBERS.get(0))).orElseThrow();
        close(first);
        CaseId second = called(SARA);

        assertThat(identify(kim(second, NUMBERS.get(0))).orElseThrow()).isEqualTo(known);
    }

    @Test
    void correctsANumberWithoutChangingAnyoneElse() {
        CaseId first = called(SARA);
        PersonId known = identify(kim(first, "19910202-9817")).orElseThrow();

        assertThat(identify(kim(first, "19910202-9825")).orElseThrow()).isEqualTo(known);

        close(first);
        CaseId second = called(SARA);
        identified(SARA, second, "19910202-9825");
        PersonId corrected = identify(kim(second, "19910202-9833")).orElseThrow();
        assertThat(corrected).isNotEqualTo(known);
        assertThat(file(SARA, first)
                        .person()
                        .orElseThrow()
                        .number()
                        .orElseThrow()
                        .value())
                .isEqualTo("199102029825");
    }

    @Test
    void doesNotTakeAProtectionAwayNorMakeItWeakerWhateverTheSource() {
        CaseId caseId = called(SARA);
        identify(kim(caseId, ProtectedIdentity.PROTECTED_REGISTRATION, RegisterSource.POPULATION_REGISTER))
                .orElseThrow();

        for (RegisterSource source : RegisterSource.values()) {
            for (ProtectedIdentity weaker : List.of(ProtectedIdentity.NONE, ProtectedIdentity.CONFIDENTIALITY_MARK)) {
                assertThat(refusal(identify(kim(caseId, weaker, source))))
                        .isEqualTo(new CannotIdentify.Unreadable(List.of(CannotIdentify.Fault.PROTECTION_STAYS)));
            }
        }
        assertThat(identify(kim(caseId, ProtectedIdentity.FICTITIOUS_PERSONAL_DATA, RegisterSource.TOLD))
                        .isDone())
                .isTrue();
    }

    @Test
    void whoeverWritesThatSomeoneIsProtectedIsStillLetIn() {
        CaseId caseId = called(SARA);

        world().use(ELIN, IdentifyingPersons.class)
                .handle(ELIN, kim(caseId, ProtectedIdentity.CONFIDENTIALITY_MARK, RegisterSource.TOLD))
                .orElseThrow();

        assertThat(opens(ELIN, caseId)).isTrue();
        assertThat(opens(SARA, caseId)).isTrue();
        assertThatThrownBy(() -> opens(ANN, caseId)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void whatIsLeftEmptyAboutAProtectedPersonStaysAsItWas() {
        CaseId caseId = called(SARA);
        identify(kim(caseId, ProtectedIdentity.CONFIDENTIALITY_MARK, RegisterSource.TOLD))
                .orElseThrow();
        IdentifyPerson empty = new IdentifyPerson(
                caseId,
                protectedNumber,
                "Kim",
                "Åkesson",
                "",
                "",
                ContactPreference.ANY,
                "",
                ProtectedIdentity.CONFIDENTIALITY_MARK,
                RegisterSource.TOLD,
                false);

        identify(empty).orElseThrow();

        Person kim = stored(SARA, caseId);
        assertThat(kim.phone()).isEqualTo("070-174 06 06");
        assertThat(kim.municipality()).isEqualTo("0380");
    }

    @Test
    void tellsNothingOfAProtectedPersonToWhoeverIsNotNamedAndTellsTheHeadThatTheNumberStandsTwice() {
        CaseId hidden = called(SARA);
        identify(kim(hidden, ProtectedIdentity.PROTECTED_REGISTRATION, RegisterSource.POPULATION_REGISTER))
                .orElseThrow();
        CaseId other = called(ANN);
        IdentifyPerson sound = kim(other, protectedNumber);
        IdentifyPerson underAnotherName = new IdentifyPerson(
                other,
                sound.identityNumber(),
                "Robin",
                "Ek",
                "",
                "",
                ContactPreference.ANY,
                "",
                ProtectedIdentity.NONE,
                RegisterSource.TOLD,
                false);

        world().use(ANN, IdentifyingPersons.class).handle(ANN, underAnotherName).orElseThrow();

        assertThat(file(SARA, hidden).shownName()).isEqualTo("Kim Åkesson");
        assertThat(opens(ANN, other)).isTrue();
        assertThat(file(ANN, other).isProtected()).isFalse();
        assertThat(world().use(MARIA, ReadingProtectedFiles.class).sameNumberTwice(MARIA))
                .containsExactly(List.of(hidden, other));
        assertThat(world().use(ANN, ReadingProtectedFiles.class).sameNumberTwice(ANN))
                .isEmpty();
    }

    @Test
    void doesNotTakeAProtectionAwayByWayOfAnotherCase() {
        CaseId first = called(SARA);
        identify(kim(first, ProtectedIdentity.PROTECTED_REGISTRATION, RegisterSource.POPULATION_REGISTER))
                .orElseThrow();
        close(first);
        CaseId second = called(SARA);

        assertThat(refusal(identify(kim(second, ProtectedIdentity.NONE, RegisterSource.TOLD))))
                .isEqualTo(new CannotIdentify.Unreadable(List.of(CannotIdentify.Fault.PROTECTION_STAYS)));

        assertThat(file(SARA, first).person().orElseThrow().protection())
                .isEqualTo(ProtectedIdentity.PROTECTED_REGISTRATION);
    }

    @Test
    void refusesACaseThatIsNotHereOrHasEndedAndSomeoneWhoDoesNotWorkWithPersons() {
        CaseId theirs = called(OSKAR);
        CaseId ended = called(SARA);
        close(ended);
        Actor guest = staff(UPPSALA, "guest", "Gäst", "Praktikant", "Hikikomori Uppsala");

        assertThat(refusal(identify(kim(theirs, NUMBERS.get(0))))).isInstanceOf(CannotIdentify.NoSuchCase.class);
        assertThat(refusal(identify(kim(ended, NUMBERS.get(0))))).isInstanceOf(CannotIdentify.Ended.class);
        assertThat(refusal(world().use(guest, IdentifyingPersons.class).handle(guest, kim(theirs, NUMBERS.get(0)))))
                .isInstanceOf(CannotIdentify.NotACaseWorker.class);
        assertThatThrownBy(() -> world().use(NILS, IdentifyingPersons.class)).isInstanceOf(NotOffered.class);
        assertThatThrownBy(() -> world().use(SARA, IdentifyingPersons.class).handle(NILS, kim(theirs, NUMBERS.get(0))))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void tellsTheRegionWhenThereIsAConsentAndNotBefore() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        identified(SARA, caseId, NUMBERS.get(0));

        assertThat(refusal(tell(caseId))).isInstanceOf(CannotDisclose.NoConsent.class);
        assertThat(file(NILS, caseId).person()).isEmpty();

        consent(SARA, caseId, REGION, ItemKind.IDENTITY);
        tell(caseId).orElseThrow();

        Person there = file(NILS, caseId).person().orElseThrow();
        assertThat(there.name().full()).isEqualTo("Kim Åkesson");
        assertThat(there.number().orElseThrow().value()).isEqualTo("199001019802");
        assertThat(there.phone()).isEqualTo("070-174 06 06");
        assertThat(there.id())
                .isNotEqualTo(file(SARA, caseId).person().orElseThrow().id());
    }

    @Test
    void hearingTwiceWhoItIsChangesNothing() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        identified(SARA, caseId, NUMBERS.get(0));
        consent(SARA, caseId, REGION, ItemKind.IDENTITY);
        tell(caseId).orElseThrow();
        CaseFile before = file(NILS, caseId);

        List<ReceivedCopy> copies = world().inUnit(
                        NILS, () -> world().use(NILS, ReceivedCopies.class).about(caseId));
        copies.forEach(copy -> world().use(NILS, HearingWhoItIs.class)
                .on(
                        Actor.platform(REGION.id()),
                        new CopyReceived(caseId, copy.id(), copy.item().kind())));

        assertThat(file(NILS, caseId)).isEqualTo(before);
        assertThat(world().inUnit(NILS, () -> world().use(NILS, Identifications.class)
                        .count(caseId)))
                .isEqualTo(1);
    }

    @Test
    void opensTheRegionsFileAlsoWhenNoInterviewIsBooked() {
        CaseId caseId = called(SARA);
        identified(SARA, caseId, NUMBERS.get(0));
        consent(SARA, caseId, REGION, ItemKind.IDENTITY);

        tell(caseId).orElseThrow();

        assertThat(file(NILS, caseId).shownName()).isEqualTo("Kim Åkesson");
    }

    @Test
    void keepsTelephoneAndMunicipalityOfAProtectedPersonBack() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        identify(kim(caseId, ProtectedIdentity.PROTECTED_REGISTRATION, RegisterSource.POPULATION_REGISTER))
                .orElseThrow();
        consent(SARA, caseId, REGION, ItemKind.IDENTITY);

        tell(caseId).orElseThrow();

        Person there = stored(NILS, caseId);
        assertThat(there.phone()).isEmpty();
        assertThat(there.municipality()).isEmpty();
        assertThat(there.protection()).isEqualTo(ProtectedIdentity.PROTECTED_REGISTRATION);
    }

    @Test
    void correctsANumberAtTheRegionWithoutChangingAnyoneElse() {
        CaseId mistaken = told(SARA, NUMBERS.get(1));
        CaseId right = told(OSKAR, NUMBERS.get(1));

        identified(SARA, mistaken, "19910202-9841");
        tell(SARA, mistaken).orElseThrow();

        assertThat(numberThere(mistaken)).isEqualTo("199102029841");
        assertThat(numberThere(right)).isEqualTo("198112189876");
    }

    @Test
    void keepsAProtectionAtTheRegionThatAnotherMunicipalityDoesNotKnowOf() {
        CaseId first = called(SARA);
        identify(kim(first, ProtectedIdentity.PROTECTED_REGISTRATION, RegisterSource.POPULATION_REGISTER))
                .orElseThrow();
        consent(SARA, first, REGION, ItemKind.IDENTITY);
        tell(SARA, first).orElseThrow();
        CaseId second = called(OSKAR);
        world().use(OSKAR, IdentifyingPersons.class)
                .handle(OSKAR, kim(second, ProtectedIdentity.NONE, RegisterSource.TOLD))
                .orElseThrow();
        consent(OSKAR, second, REGION, ItemKind.IDENTITY);

        tell(OSKAR, second).orElseThrow();

        assertThat(List.of(first, second))
                .extracting(caseId -> file(NILS, caseId).person().orElseThrow().protection())
                .containsOnly(ProtectedIdentity.PROTECTED_REGISTRATION);
    }

    /** As it stands in the store, with what a page would not show. */
    private static Person stored(Actor actor, CaseId caseId) {
        return world().inUnit(actor, () -> world().use(actor, CaseFiles.class)
                .find(caseId)
                .flatMap(CaseFile::person)
                .orElseThrow());
    }

    private static boolean opens(Actor actor, CaseId caseId) {
        return world().use(actor, ReadingCaseFiles.class).open(actor, caseId).isPresent();
    }

    private static CaseId told(Actor actor, String number) {
        CaseId caseId = called(actor);
        identified(actor, caseId, number);
        consent(actor, caseId, REGION, ItemKind.IDENTITY);
        tell(actor, caseId).orElseThrow();
        return caseId;
    }

    private static String numberThere(CaseId caseId) {
        return file(NILS, caseId).person().orElseThrow().number().orElseThrow().value();
    }

    private static Outcome<PersonId, CannotIdentify> identify(IdentifyPerson command) {
        return world().use(SARA, IdentifyingPersons.class).handle(SARA, command);
    }

    private IdentifyPerson kim(CaseId caseId, ProtectedIdentity protection, RegisterSource source) {
        IdentifyPerson sound = kim(caseId, protectedNumber);
        return new IdentifyPerson(
                caseId,
                sound.identityNumber(),
                sound.givenName(),
                sound.familyName(),
                sound.knownAs(),
                sound.phone(),
                sound.prefers(),
                sound.municipality(),
                protection,
                source,
                false);
    }

    private static Outcome<?, CannotDisclose> tell(CaseId caseId) {
        return tell(SARA, caseId);
    }

    private static Outcome<?, CannotDisclose> tell(Actor actor, CaseId caseId) {
        return world().use(actor, Disclosing.class)
                .handle(
                        actor,
                        new DiscloseItem(caseId, ItemKind.IDENTITY, caseId.value(), REGION.id(), Ground.CONSENT, "")
                                .seen(true));
    }

    private static void close(CaseId caseId) {
        world().inUnit(SARA, () -> {
            world().use(SARA, CaseFiles.class).save(file(SARA, caseId).closed(TestPlatform.FIRST_DAY));
            return Optional.empty();
        });
    }
}
