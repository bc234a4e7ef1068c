package se.handslag.decisions.municipality.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.decisions.fixture.Clinic.KEPT;
import static se.handslag.decisions.fixture.Clinic.ON_CONSENT;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.Consents;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.fixture.Database;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.fixture.Clinic;
import se.handslag.decisions.fixture.Deciders;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.joint.commit.CareNews;
import se.handslag.decisions.joint.commit.CareOutcome;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.matter.CannotDecide.Missing;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.decisions.region.commit.AcceptCareCommitment;
import se.handslag.decisions.region.commit.CannotCommit;
import se.handslag.decisions.region.commit.CareCommitment;
import se.handslag.decisions.region.commit.HandOver;
import se.handslag.decisions.region.commit.NamedContact;

/** What the municipality gets to know of the region's care, and that a team's admission can rest on it. On both databases. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class KnownCareCommitmentTest {
    private static final NamedContact LISA = new NamedContact("lisa", "Lisa Ström", "Kurator");
    private static @Nullable Office open;

    @Parameter
    private Database database = Database.H2;

    @BeforeParameterizedClassInvocation
    static void open(Database on) {
        Office office = Office.on(on);
        office.adopt(
                Office.item("3.1", "Socionom", DecisionKind.values()),
                Office.item(Deciders.resting().id(), "3.2", "Socionom", DecisionKind.values()));
        open = office;
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office().close();
    }

    @BeforeEach
    void comeBack() {
        office().clock().set(Office.OPENED);
    }

    @Test
    void supportIsGrantedOnceTheRegionHasTakenOnTheCareAndSaidSo() {
        CaseId caseId = readyInTheRestingTeam();

        assertThat(grant(caseId)).isEqualTo(notReady());

        clinic().refuses(caseId, "Primärvården räcker", ON_CONSENT).orElseThrow();
        assertThat(grant(caseId)).isEqualTo(notReady());

        // Taken on, and the municipality has not been told.
        clinic().accepts(caseId, KEPT).orElseThrow();
        assertThat(grant(caseId)).isEqualTo(notReady());

        clinic().tells(NILS, caseId, HandOver.onConsent(UPPSALA.id())).orElseThrow();
        assertThat(matter(caseId).careCommitment()).hasValueSatisfying(known -> {
            assertThat(known.applies()).isTrue();
            assertThat(known.news().since()).isEqualTo(Office.OPENED);
            assertThat(known.news().contact()).contains(new CareNews.Contact("Nils Ek", "Specialistsjuksköterska"));
            assertThat(known.from()).isEqualTo(REGION.id());
        });
        assertThat(grant(caseId).isDone()).isTrue();
    }

    @Test
    void supportIsNotGrantedOnACommitmentThatHasEnded() {
        CaseId caseId = readyInTheRestingTeam();
        clinic().accepts(caseId, ON_CONSENT).orElseThrow();
        clinic().ends(caseId, "Flyttad", ON_CONSENT).orElseThrow();

        assertThat(matter(caseId).careCommitment().map(known -> known.news().outcome()))
                .contains(CareOutcome.ENDED);
        assertThat(grant(caseId)).isEqualTo(notReady());
    }

    @Test
    void anApplicationCanBeRefusedWhileTheRegionHasNotAnsweredAndIsNotUrgedToBe() {
        CaseId caseId = readyInTheRestingTeam();
        office().hear(caseId);

        assertThat(matter(caseId).restsOnCareCommitment()).isTrue();
        assertThat(view(caseId).act(MatterAct.REFUSE).isOpen()).isTrue();
        assertThat(view(caseId).next()).isEmpty();

        clinic().accepts(caseId, ON_CONSENT).orElseThrow();
        assertThat(view(caseId).next()).contains(MatterAct.GRANT);
    }

    @Test
    void whereTheCriteriaAreNotMetItIsThatWhichIsSaid() {
        CaseId caseId = readyInTheRestingTeam();
        office().assess(caseId, Answer.NO);

        assertThat(grant(caseId)).isEqualTo(Outcome.refused(new CannotGrant.CriteriaNotMet()));
        assertThat(view(caseId).next())
                .as("the person is heard before anyone refuses")
                .contains(MatterAct.COMMUNICATE);
    }

    @Test
    void aTeamThatOnlyConsultsGrantsWithoutTheCare() {
        assertThat(matter(office().ready()).restsOnCareCommitment()).isFalse();
        assertThat(office().granted().caseId()).isNotNull();
    }

    @Test
    void theNewestCopySaysHowItStandsAndWhomToTurnTo() {
        CaseId caseId = shared();
        clinic().acceptsWithoutContact(caseId, ON_CONSENT).orElseThrow();
        assertThat(contact(caseId)).isEmpty();

        clinic().names(caseId, LISA, ON_CONSENT).orElseThrow();
        assertThat(contact(caseId)).contains(new CareNews.Contact("Lisa Ström", "Kurator"));

        office().clock().set(Office.OPENED.plusDays(1));
        clinic().ends(caseId, "Slut", ON_CONSENT).orElseThrow();
        assertThat(contact(caseId)).isEmpty();
        assertThat(matter(caseId).careCommitment().map(known -> known.news()))
                .contains(new CareNews(CareOutcome.ENDED, Office.OPENED.plusDays(1), Optional.empty()));
    }

    @Test
    void anAnswerThatIsSupersededCanNoLongerBeHandedOver() {
        CaseId caseId = shared();
        var refused = clinic().refuses(caseId, "Nej", KEPT).orElseThrow();
        clinic().accepts(caseId, KEPT).orElseThrow();

        assertThat(office().use(NILS, Disclosing.class)
                        .handle(
                                NILS,
                                new DiscloseItem(
                                        caseId,
                                        DecisionItems.CARE_COMMITMENT,
                                        refused.id().value(),
                                        UPPSALA.id(),
                                        Ground.CONSENT,
                                        "")))
                .isEqualTo(Outcome.refused(new CannotDisclose.NoSuchItem()));
    }

    @Test
    void noneOfTheRegionsReasonsReachTheMunicipalitysStore() throws SQLException {
        String diagnosis = "Schizofreni F20.0 med tvångssymtom";
        CaseId caseId = shared();
        clinic().refuses(caseId, "Avböjt: " + diagnosis, ON_CONSENT).orElseThrow();
        CareCommitment made = clinic().accepts(
                        NILS,
                        new AcceptCareCommitment(
                                caseId, 1, Office.OPENED, "Vård för " + diagnosis, Optional.of(LISA), ON_CONSENT))
                .orElseThrow();
        clinic().ends(caseId, "Slut: " + diagnosis, ON_CONSENT).orElseThrow();

        assertThat(made.undertakes()).contains(diagnosis);
        assertThat(copies(caseId)).hasSize(3).allSatisfy(copy -> assertThat(
                        copy.item().content().keySet())
                .isSubsetOf("outcome", "since", "contact", "contact-title"));
        // The region's store has it, so that the search is known to find what is there.
        assertThat(tablesWith(NILS.employer(), diagnosis)).contains("care_statement");
        assertThat(tablesWith(NILS.employer(), "better-elsewhere")).contains("care_statement");
        assertThat(tablesWith(UPPSALA.id(), diagnosis)).isEmpty();
        assertThat(tablesWith(UPPSALA.id(), "better-elsewhere")).isEmpty();
        assertThat(tablesWith(UPPSALA.id(), "Lisa Ström")).containsExactly("received_copy");
    }

    @Test
    void aWithdrawnConsentStopsLaterCopiesAndLeavesTheEarlierOnes() {
        CaseId caseId = shared();
        clinic().accepts(caseId, ON_CONSENT).orElseThrow();
        Consent consent = office().inUnit(
                        NILS,
                        () -> office().use(NILS, Consents.class).about(caseId).get(0));
        office().use(NILS, WithdrawingConsent.class)
                .handle(NILS, new WithdrawConsent(caseId, consent.id(), "Muntligt"))
                .orElseThrow();

        assertThat(clinic().names(caseId, LISA, ON_CONSENT))
                .isEqualTo(Outcome.refused(
                        new CannotCommit.NotHandedOver(new CannotDisclose.NoConsent(DecisionItems.CARE_COMMITMENT))));
        assertThat(clinic().said(caseId)).hasSize(1);

        // It can still be said in the region's own record.
        clinic().names(caseId, LISA, KEPT).orElseThrow();

        assertThat(copies(caseId)).hasSize(1);
        assertThat(contact(caseId)).contains(new CareNews.Contact("Nils Ek", "Specialistsjuksköterska"));
    }

    private static Office office() {
        Office office = open;
        if (office == null) {
            throw new IllegalStateException("The office is not open.");
        }
        return office;
    }

    private static Clinic clinic() {
        return new Clinic(office());
    }

    private static CaseId shared() {
        CaseId caseId = office().known();
        office().consent(NILS, caseId, UPPSALA.id());
        return caseId;
    }

    private static CaseId readyInTheRestingTeam() {
        CaseId caseId = office().knownIn(Deciders.resting().id(), SARA, NILS);
        office().consent(NILS, caseId, UPPSALA.id());
        office().assess(caseId, Answer.YES);
        office().apply(caseId);
        office().write(caseId);
        office().consult(caseId);
        return caseId;
    }

    private static Outcome<Granted, CannotGrant> grant(CaseId caseId) {
        return office().decide(office().threeMonths(caseId));
    }

    private static Outcome<Granted, CannotGrant> notReady() {
        return Outcome.refused(new CannotGrant.NotReady(Missing.NO_CARE_COMMITMENT));
    }

    private static Matter matter(CaseId caseId) {
        return view(caseId).matter();
    }

    private static MatterView view(CaseId caseId) {
        return office().use(SARA, ReadingDecisions.class).matter(SARA, caseId).orElseThrow();
    }

    private static Optional<CareNews.Contact> contact(CaseId caseId) {
        return office().use(SARA, ReadingKnownCareCommitments.class).contact(SARA, caseId);
    }

    private static List<ReceivedCopy> copies(CaseId caseId) {
        return office().inUnit(
                        SARA, () -> office().use(SARA, ReceivedCopies.class).about(caseId));
    }

    /** The tables of an authority's store in which some column of some row holds the text. */
    private static List<String> tablesWith(AuthorityId authority, String text) throws SQLException {
        StoreSettings store = office().store(authority);
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        store.url(), store.migrator().user(), store.migrator().password());
                Statement statement = connection.createStatement()) {
            statement.execute("set schema '" + store.schema() + "'");
            for (String table : tables(statement, store.schema())) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    if (holds(rows, text)) {
                        found.add(table.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("select table_name from information_schema.tables"
                + " where lower(table_schema) = lower('" + schema + "') and table_type like '%TABLE%'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        assertThat(tables).hasSizeGreaterThan(15);
        return tables;
    }

    private static boolean holds(ResultSet rows, String text) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                @Nullable String value = rows.getString(column);
                if (value != null && value.contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
