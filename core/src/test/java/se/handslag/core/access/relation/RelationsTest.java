package se.handslag.core.access.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.access.AccessRule;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Persons;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalNumber;
import se.handslag.core.seal.VerifyingSeals;

/** Own and relatives' files, from the day someone says so to the day they take it back. */
class RelationsTest extends OnBothDatabases {
    private static final String KIM = "19900101-9802";
    private static final IdentityNumber KIMS_NUMBER = new PersonalNumber("199001019802");
    private static final String REASON = "Vi har flyttat isär.";
    private static int born;

    @Test
    void closesTheFileToWhoeverIsCloseAndToNobodyElse() {
        Actor eva = someone();
        CaseId kim = openKim();
        assertThat(opens(eva, kim)).isTrue();

        declare(eva, RelationKind.CLOSE, KIM).orElseThrow();

        assertThatThrownBy(() -> opens(eva, kim))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo(AccessRule.OWN_OR_KIN));
        assertThat(opens(ELIN, kim)).isTrue();
    }

    @Test
    void theHeadsOfficeDoesNotOpenTheHeadsOwnFile() {
        Actor head = head();
        CaseId kim = openKim();
        declare(head, RelationKind.SELF, KIM).orElseThrow();

        assertThatThrownBy(() -> opens(head, kim)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void answersTheSameWhetherThePersonIsKnownHereOrNot() {
        Actor eva = someone();
        openKim();

        StaffRelation known = declare(eva, RelationKind.CLOSE, KIM).orElseThrow();
        StaffRelation unknown =
                declare(eva, RelationKind.CLOSE, "19121212-1212").orElseThrow();

        assertThat(List.of(known.kind(), known.staff(), known.end()))
                .isEqualTo(List.of(unknown.kind(), unknown.staff(), unknown.end()));
    }

    @Test
    void whoIsCloseDoesNotLearnByASearchThatThePersonIsKnownHere() {
        Actor eva = someone();
        openKim();
        assertThat(search(eva)).isNotEmpty();

        declare(eva, RelationKind.CLOSE, KIM).orElseThrow();

        assertThat(search(eva)).isEmpty();
        assertThat(world().use(eva, ReadingCaseFiles.class).search(eva, "Åkesson"))
                .isEmpty();
        assertThat(world().use(eva, ReadingCaseFiles.class).list(eva)).noneMatch(file -> file.person()
                .flatMap(person -> person.number())
                .filter(KIMS_NUMBER::equals)
                .isPresent());
    }

    @Test
    void sayingItAgainChangesNothing() {
        Actor eva = someone();

        StaffRelation first = declare(eva, RelationKind.CLOSE, KIM).orElseThrow();

        assertThat(declare(eva, RelationKind.CLOSE, "900101-9802").orElseThrow())
                .isEqualTo(first);
        assertThat(own(eva)).containsExactly(first);
    }

    @Test
    void saysWhatIsWrongWithTheNumber() {
        assertThat(refusal(declare(someone(), RelationKind.CLOSE, "19900101-9803")))
                .isEqualTo("person.identity-number.check-digit");
    }

    @Test
    void onlyTheHeadDeclaresForSomeoneElse() {
        Actor eva = someone();
        CaseId kim = openKim();
        DeclareRelation forEva = new DeclareRelation(eva.staff().value(), RelationKind.CLOSE, KIM);

        assertThat(refusal(world().use(ELIN, DeclaringRelations.class).handle(ELIN, forEva)))
                .isEqualTo("relation.cannot.not-for-others");
        world().use(MARIA, DeclaringRelations.class).handle(MARIA, forEva).orElseThrow();

        assertThatThrownBy(() -> opens(eva, kim)).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"se2120003005-00ab", " SE2120003005-00Ab "})
    void barsWhoeverComesInByAnHsaIdHoweverTheHeadHasWrittenIt(String written) {
        Actor eva = Here.staff(
                Here.UPPSALA, "SE2120003005-00AB", "Eva Ek", "Socionom", "Hikikomori Uppsala", Mandate.CASE_WORKER);
        CaseId kim = openKim();

        StaffRelation declared = world().use(MARIA, DeclaringRelations.class)
                .handle(MARIA, new DeclareRelation(written, RelationKind.CLOSE, KIM))
                .orElseThrow();

        assertThat(declared.staff()).isEqualTo(eva.staff());
        assertThatThrownBy(() -> opens(eva, kim)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void refusesAMemberOfStaffWithoutAnIdOrWithOneThatIsTooLong() {
        for (String id : List.of("  ", "x".repeat(81))) {
            assertThat(refusal(world().use(MARIA, DeclaringRelations.class)
                            .handle(MARIA, new DeclareRelation(id, RelationKind.CLOSE, KIM))))
                    .isEqualTo("relation.cannot.no-staff");
        }
    }

    @Test
    void whatTheHeadHasDeclaredIsSeenByTheHeadAndNotByTheOneItIsAbout() {
        Actor eva = someone();
        StaffRelation declared = world().use(MARIA, DeclaringRelations.class)
                .handle(MARIA, new DeclareRelation(eva.staff().value(), RelationKind.CLOSE, KIM))
                .orElseThrow();

        assertThat(own(eva)).isEmpty();
        assertThat(all(MARIA)).contains(declared);
        assertThat(all(eva)).isEmpty();
        assertThat(refusal(end(eva, declared, REASON))).isEqualTo("relation.cannot.no-such");
    }

    @Test
    void opensAgainWhenTheHeadHasEndedItAndKeepsBoth() {
        Actor eva = someone();
        CaseId kim = openKim();
        StaffRelation declared = declare(eva, RelationKind.CLOSE, KIM).orElseThrow();

        assertThat(refusal(end(MARIA, declared, "slut"))).isEqualTo("relation.cannot.too-short");
        assertThat(refusal(end(MARIA, declared, "x".repeat(501)))).isEqualTo("relation.cannot.too-long");
        StaffRelation ended = end(MARIA, declared, REASON).orElseThrow();

        assertThat(opens(eva, kim)).isTrue();
        assertThat(ended.end().orElseThrow().reason()).isEqualTo(REASON);
        assertThat(own(eva)).containsExactly(ended);
        assertThat(world().use(SARA, VerifyingSeals.class)
                        .handle(MARIA)
                        .orElseThrow()
                        .broken())
                .isEmpty();
    }

    @Test
    void endingItTwiceKeepsTheFirstEnd() {
        Actor eva = someone();
        StaffRelation declared = declare(eva, RelationKind.CLOSE, KIM).orElseThrow();
        StaffRelation ended = end(MARIA, declared, REASON).orElseThrow();

        assertThat(end(MARIA, declared, "Ett annat skäl.").orElseThrow()).isEqualTo(ended);
    }

    @Test
    void whatEndedCanBeDeclaredAnew() {
        Actor eva = someone();
        CaseId kim = openKim();
        end(MARIA, declare(eva, RelationKind.CLOSE, KIM).orElseThrow(), REASON).orElseThrow();

        declare(eva, RelationKind.CLOSE, KIM).orElseThrow();

        assertThatThrownBy(() -> opens(eva, kim)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void nobodyEndsWhatKeepsThemselvesFromAFileWhoeverDeclaredItButAnotherHeadDoes() {
        Actor head = head();
        Actor eva = someone();
        CaseId kim = openKim();
        world().use(head, RememberingOwnNumber.class).handle(head, KIMS_NUMBER);
        StaffRelation number = own(head).get(0);
        StaffRelation theirs = declare(head, RelationKind.CLOSE, KIM).orElseThrow();
        StaffRelation byAnother = world().use(MARIA, DeclaringRelations.class)
                .handle(MARIA, new DeclareRelation(head.staff().value(), RelationKind.CLOSE, KIM))
                .orElseThrow();
        StaffRelation evas = declare(eva, RelationKind.CLOSE, KIM).orElseThrow();

        for (StaffRelation one : List.of(number, theirs, byAnother)) {
            assertThat(refusal(end(head, one, REASON))).isEqualTo("relation.cannot.own");
        }
        assertThat(refusal(end(eva, evas, REASON))).isEqualTo("relation.cannot.own");
        assertThatThrownBy(() -> opens(head, kim)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> opens(eva, kim)).isInstanceOf(AccessRefused.class);

        for (StaffRelation one : List.of(number, theirs, byAnother)) {
            assertThat(end(MARIA, one, REASON).isDone()).isTrue();
        }
        assertThat(end(head, evas, REASON).isDone()).isTrue();
    }

    @Test
    void remembersTheNumberOfWhoeverSignsInOnceHoweverOften() {
        Actor eva = someone();
        CaseId kim = openKim();

        world().use(eva, RememberingOwnNumber.class).handle(eva, KIMS_NUMBER);
        world().use(eva, RememberingOwnNumber.class).handle(eva, KIMS_NUMBER);

        assertThat(own(eva)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(RelationKind.SELF);
            assertThat(one.number()).isEqualTo(KIMS_NUMBER);
        });
        assertThatThrownBy(() -> opens(eva, kim)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void endsNothingThatIsNotThere() {
        assertThat(refusal(world().use(MARIA, EndingRelations.class)
                        .handle(MARIA, new EndRelation(new UUID(1, 1), REASON))))
                .isEqualTo("relation.cannot.no-such");
    }

    private static Outcome<StaffRelation, CannotDeclareRelation> declare(
            Actor actor, RelationKind kind, String number) {
        return world().use(actor, DeclaringRelations.class)
                .handle(actor, new DeclareRelation(actor.staff().value(), kind, number));
    }

    private static Outcome<StaffRelation, CannotEndRelation> end(Actor actor, StaffRelation relation, String reason) {
        return world().use(actor, EndingRelations.class).handle(actor, new EndRelation(relation.id(), reason));
    }

    private static List<StaffRelation> own(Actor actor) {
        return world().use(actor, ReadingRelations.class).own(actor);
    }

    private static List<StaffRelation> all(Actor actor) {
        return world().use(actor, ReadingRelations.class).all(actor);
    }

    private static CaseId openKim() {
        return world().openCase(Persons.kim(world().clock()), SARA, NILS);
    }

    private static boolean opens(Actor actor, CaseId caseId) {
        return world().use(actor, ReadingCaseFiles.class).open(actor, caseId).isPresent();
    }

    private static List<?> search(Actor actor) {
        return world().use(actor, ReadingCaseFiles.class).search(actor, KIMS_NUMBER);
    }

    private static String refusal(Outcome<?, ?> outcome) {
        return outcome.match(done -> "done", refusal -> refusal.sentence().key());
    }

    /** The tests share a platform, so that each has members of staff of its own. */
    private static Actor someone() {
        born++;
        return Here.staff(Here.UPPSALA, "eva-" + born, "Eva Ek", "Socionom", "Hikikomori Uppsala", Mandate.CASE_WORKER);
    }

    private static Actor head() {
        born++;
        return Here.staff(
                Here.UPPSALA, "vera-" + born, "Vera Ek", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
    }
}
