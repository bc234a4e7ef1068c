package se.handslag.planning.joint.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.Settled;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.StoreSettings;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.Blocked;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.municipality.plan.SavingImplementationPlan;
import se.handslag.planning.region.plan.SavingCarePlan;

class HandingOverPlansTest extends PlanningOnBothDatabases {
    /** Each test has its own words, since the tests of the class share their stores. */
    private final String secret = "Kims alldeles egna ord " + UUID.randomUUID();

    @Test
    void handsACopyOverInTheSameClickWhenConsentCovers() {
        CaseId kim = kimWithSupport();
        consent(SARA, kim, PlanningItems.PLAN);

        Plan plan = save(command(kim).withCopyTo(REGION.id()));

        ReceivedCopy copy = read(NILS, kim).received().get(0);
        assertThat(PlanCopy.read(copy.item().content())).isEqualTo(plan.content());
        assertThat(copy.from()).isEqualTo(UPPSALA.id());
        assertThat(copy.sentBy().name()).isEqualTo("Sara Lind");
        assertThat(read(NILS, kim).own()).isEmpty();
        assertThat(read(SARA, kim).handedOver()).singleElement().satisfies(disclosure -> {
            assertThat(disclosure.to()).isEqualTo(REGION.id());
            assertThat(disclosure.ground()).isEqualTo(Ground.CONSENT);
        });
    }

    @Test
    void savesNothingWhenACopyIsWantedAndNoConsentCoversIt() {
        CaseId kim = kimWithSupport();
        consent(SARA, kim, PlanningItems.INFORMATION);

        CannotSavePlan refusal = refused(handle(command(kim).withCopyTo(REGION.id())));

        assertThat(refusal.sentence().key()).isEqualTo("plan.save.cannot.no-consent-for-copy");
        assertThat(refusal.field()).isEqualTo("copyTo");
        assertThat(read(SARA, kim).own()).isEmpty();
        assertThat(read(NILS, kim).received()).isEmpty();
    }

    @Test
    void savesNothingWhenACopyIsWantedAndThePersonIsProtectedOrHasClosedItOff() {
        CaseId kim = world().openCase(
                        Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK), SARA, NILS);
        consent(NILS, kim, PlanningItems.PLAN);
        SavePlan command =
                SavePlan.of(kim, Revision.UNSAVED, goals(goal(secret))).withCopyTo(UPPSALA.id());

        CannotSavePlan refusal = refused(world().use(NILS, SavingCarePlan.class).handle(NILS, command));

        assertThat(refusal.sentence().key()).isEqualTo("disclosure.cannot.protection-not-seen");
        assertThat(refusal.field()).isEqualTo("protectionSeen");
        assertThat(read(NILS, kim).own()).isEmpty();
        Blocked.objection(world(), NILS, kim);
        CannotSavePlan blocked = refused(world().use(NILS, SavingCarePlan.class).handle(NILS, command.seen(true)));
        assertThat(blocked.sentence().key()).isEqualTo("disclosure.cannot.blocked");
        assertThat(blocked.field()).isEqualTo("copyTo");
        assertThat(read(NILS, kim).own()).isEmpty();
        assertThat(read(SARA, kim).received()).isEmpty();
    }

    @Test
    void neverCrossesWithoutADisclosure() throws SQLException {
        CaseId kim = kimWithSupport();
        consent(SARA, kim, PlanningItems.PLAN);
        save(command(kim));

        assertThat(placesOf(secret, SARA)).isNotEmpty();
        assertThat(placesOf(secret, NILS)).isEmpty();
        assertThat(placesOf(secret, OSKAR)).isEmpty();
    }

    @Test
    void crossesOnlyAsACopyAndOnlyToTheRegion() throws SQLException {
        CaseId kim = kimWithSupport();
        save(command(kim));
        PlanId plan = read(SARA, kim).own().orElseThrow().id();
        DiscloseItem handOver = new DiscloseItem(
                kim,
                PlanningItems.PLAN,
                plan.value(),
                REGION.id(),
                Settled.basis(Ground.HARM_TEST, "Personen har själv visat planen för sjuksköterskan"));

        assertThat(world().use(SARA, Disclosing.class).handle(SARA, handOver).isDone())
                .isTrue();

        assertThat(placesOf(secret, NILS)).containsExactly("received_copy");
        assertThat(placesOf(secret, OSKAR)).isEmpty();
        DiscloseItem toNeighbour =
                new DiscloseItem(kim, PlanningItems.PLAN, plan.value(), ALVKARLEBY.id(), Ground.HARM_TEST, "x");
        assertThat(world().use(SARA, Disclosing.class).handle(SARA, toNeighbour).isDone())
                .isFalse();
    }

    @Test
    void goesFromTheRegionToTheMunicipalityInTheSameWay() {
        CaseId kim = openKim();
        consent(NILS, kim, PlanningItems.PLAN);
        PlanContent content = goals(goal("Förstå rädslan"));

        done(world().use(NILS, SavingCarePlan.class)
                .handle(NILS, SavePlan.of(kim, Revision.UNSAVED, content).withCopyTo(UPPSALA.id())));

        assertThat(PlanCopy.read(read(SARA, kim).received().get(0).item().content()))
                .isEqualTo(content);
    }

    @Test
    void aCopyStaysAsItWasWhenThePlanChanges() {
        CaseId kim = kimWithSupport();
        consent(SARA, kim, PlanningItems.PLAN);
        Plan first = save(command(kim).withCopyTo(REGION.id()));
        done(world().use(SARA, SavingImplementationPlan.class)
                .handle(SARA, SavePlan.of(kim, first.revision(), first.content().aimingAt("Något annat"))));

        assertThat(PlanCopy.read(read(NILS, kim).received().get(0).item().content()))
                .isEqualTo(first.content());
    }

    private ReadingPlans.PlansHere read(Actor actor, CaseId caseId) {
        return world().use(actor, ReadingPlans.class).read(actor, caseId);
    }

    private SavePlan command(CaseId caseId) {
        return SavePlan.of(
                caseId, Revision.UNSAVED, goals(goal(secret).how(secret)).aimingAt(secret));
    }

    private static Plan save(SavePlan command) {
        return done(handle(command)).plan();
    }

    private static Outcome<SavedPlan, CannotSavePlan> handle(SavePlan command) {
        return world().use(SARA, SavingImplementationPlan.class).handle(SARA, command);
    }

    /** The tables of this actor's authority in which the text stands, in any column. */
    private static List<String> placesOf(String text, Actor actor) throws SQLException {
        String schema = StoreSettings.schemaOf(actor.employer());
        return world().inUnit(actor, () -> {
            try (Statement statement =
                    world().use(actor, RecordSession.class).connection().createStatement()) {
                List<String[]> columns = new ArrayList<>();
                try (ResultSet all = statement.executeQuery(
                        "select table_name, column_name from information_schema.columns where table_name <> 'flyway_schema_history' and table_schema = '"
                                + schema + "'")) {
                    while (all.next()) {
                        columns.add(new String[] {all.getString(1), all.getString(2)});
                    }
                }
                assertThat(columns).hasSizeGreaterThan(100);
                List<String> places = new ArrayList<>();
                for (String[] column : columns) {
                    try (ResultSet count = statement.executeQuery("select count(*) from " + schema + "." + column[0]
                            + " where cast(" + column[1] + " as varchar) like '%" + text + "%'")) {
                        count.next();
                        if (count.getLong(1) > 0 && !places.contains(column[0])) {
                            places.add(column[0]);
                        }
                    }
                }
                return places;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
