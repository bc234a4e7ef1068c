package se.handslag.core.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.reason.GiveReason;
import se.handslag.core.access.team.SettleTeamStaff;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.SingleItem;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.policy.AdoptConsentPolicy;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.outward.DiscloseOutward;
import se.handslag.core.disclosure.request.AnswerOutcome;
import se.handslag.core.disclosure.request.AnswerRequest;
import se.handslag.core.disclosure.request.AskForInformation;
import se.handslag.core.disclosure.request.PersonKnows;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.KeepDraft;
import se.handslag.core.journal.NoteId;
import se.handslag.core.journal.SignNote;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalNumber;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.task.TaskId;
import se.handslag.core.task.WriteTask;

/** The third layer of the boundary: whoever gets hold of another authority's verb is refused by it, whatever the verb. */
class WrongAuthorityTest {

    @Test
    void isRefusedByEveryVerbThatCoreOffers() {
        try (TestPlatform world = TestPlatform.on(Database.H2).start()) {
            CaseId kim = world.openCase(SARA, NILS);
            int before =
                    world.use(SARA, ReadingAccessLog.class).about(SARA, kim).size();
            List<String> tried = new ArrayList<>();

            for (Class<?> verb : offeredByCore()) {
                for (Method method : verb.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers())
                            && method.getParameterCount() > 0
                            && method.getParameterTypes()[0] == Actor.class) {
                        tried.add(verb.getSimpleName() + "." + method.getName());
                        for (Actor stranger : List.of(NILS, OSKAR)) {
                            assertThatThrownBy(() -> call(world, verb, method, stranger, kim))
                                    .as(tried.get(tried.size() - 1))
                                    .isInstanceOf(WrongAuthority.class);
                        }
                    }
                }
            }

            assertThat(tried).hasSizeGreaterThan(15).contains("SigningNotes.handle", "Disclosing.handle");
            assertThat(world.use(SARA, ReadingAccessLog.class).about(SARA, kim)).hasSize(before + 1);
        }
    }

    private static Set<Class<?>> offeredByCore() {
        try (Platform platform = Platform.builder()
                .authority(UPPSALA, StoreSettings.inMemory(UPPSALA.id()))
                .start()) {
            return platform.at(UPPSALA.id()).offers();
        }
    }

    private static void call(TestPlatform world, Class<?> verb, Method method, Actor stranger, CaseId caseId)
            throws Throwable {
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(parameter -> argument(parameter, stranger, caseId))
                .toArray();
        try {
            method.invoke(world.use(SARA, verb), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Something that the verb would do if its own staff asked for it. */
    private static Object argument(Parameter parameter, Actor stranger, CaseId caseId) {
        LocalDate today = TestPlatform.FIRST_DAY;
        Map<Class<?>, Object> known = Map.ofEntries(
                Map.entry(Actor.class, stranger),
                Map.entry(CaseId.class, caseId),
                Map.entry(TeamId.class, Persons.TEAM),
                Map.entry(String.class, "Eva"),
                Map.entry(Instant.class, Instant.EPOCH),
                Map.entry(Supplier.class, (Supplier<String>) () -> "Eva"),
                Map.entry(IdentityNumber.class, new PersonalNumber("199001019802")),
                Map.entry(AuthorityId.class, REGION.id()),
                Map.entry(Set.class, Set.of()),
                Map.entry(Exclusions.class, Exclusions.NONE),
                Map.entry(Period.class, new Period(today, today)),
                Map.entry(SingleItem.class, new SingleItem(ItemKind.NOTE, UUID.randomUUID(), Set.of(), today)),
                Map.entry(ConsentId.class, new ConsentId(UUID.randomUUID())),
                Map.entry(
                        AdoptConsentPolicy.class,
                        new AdoptConsentPolicy(ConsentLimits.USUAL, today, "Omsorgsnämnden § 41")),
                Map.entry(NoteId.class, new NoteId(UUID.randomUUID())),
                Map.entry(TaskId.class, new TaskId(UUID.randomUUID())),
                Map.entry(SettleTeamStaff.class, new SettleTeamStaff(Persons.TEAM, Set.of("Team"), Set.of())),
                Map.entry(GiveReason.class, new GiveReason(caseId, "Kim har ringt hit.")),
                Map.entry(ItemKind.class, ItemKind.NOTE),
                Map.entry(UUID.class, UUID.randomUUID()),
                Map.entry(AuthorityId.class, NILS.employer()),
                Map.entry(DisclosureId.class, new DisclosureId(UUID.randomUUID())),
                Map.entry(AcknowledgeCopy.class, new AcknowledgeCopy(caseId, new DisclosureId(UUID.randomUUID()))),
                Map.entry(
                        AskForInformation.class,
                        new AskForInformation(
                                caseId,
                                "Vad?",
                                "Planen",
                                Set.of(),
                                PersonKnows.KNOWS,
                                Optional.empty(),
                                Ground.CONSENT,
                                "",
                                Answers.none(),
                                false)),
                Map.entry(
                        AnswerRequest.class,
                        new AnswerRequest(
                                caseId,
                                new DisclosureId(UUID.randomUUID()),
                                AnswerOutcome.NOTHING,
                                List.of(),
                                Ground.CONSENT,
                                "",
                                Answers.none(),
                                false)),
                Map.entry(
                        DiscloseOutward.class,
                        new DiscloseOutward(
                                caseId,
                                ItemKind.NOTE,
                                UUID.randomUUID(),
                                ReceiverKind.PARTY,
                                "Kim",
                                Ground.PARTYS_INSIGHT,
                                "",
                                Answers.none(),
                                false)),
                Map.entry(WriteTask.class, new WriteTask(caseId, "Ring", today)),
                Map.entry(KeepDraft.class, new KeepDraft(caseId, Optional.empty(), "", "", "Vi")),
                Map.entry(
                        SignNote.class,
                        new SignNote(
                                caseId,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 2, 8, 0),
                                "Vi",
                                Optional.empty(),
                                Optional.empty())),
                Map.entry(
                        RecordConsent.class,
                        GivenConsent.of(
                                caseId,
                                Set.of(NILS.employer()),
                                Set.of(ItemKind.NOTE),
                                "",
                                "x",
                                today,
                                today,
                                ConsentForm.ORAL,
                                true)),
                Map.entry(WithdrawConsent.class, new WithdrawConsent(caseId, new ConsentId(UUID.randomUUID()), "")),
                Map.entry(
                        DiscloseItem.class,
                        new DiscloseItem(
                                caseId, ItemKind.NOTE, UUID.randomUUID(), NILS.employer(), Ground.HARM_TEST, "x")));
        Object found = known.get(parameter.getType());
        assertThat(found).as("an argument for " + parameter).isNotNull();
        return found;
    }
}
