package se.handslag.planning.joint.inform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.planning.joint.inform.CannotRecordInformation.BEFORE_THE_CASE;
import static se.handslag.planning.joint.inform.CannotRecordInformation.CASE_CLOSED;
import static se.handslag.planning.joint.inform.CannotRecordInformation.HELP_WITH_NOTHING;
import static se.handslag.planning.joint.inform.CannotRecordInformation.IN_THE_FUTURE;
import static se.handslag.planning.joint.inform.CannotRecordInformation.NOTHING_TOLD;
import static se.handslag.planning.joint.inform.CannotRecordInformation.NO_CONSENT_FOR_COPY;
import static se.handslag.planning.joint.inform.CannotRecordInformation.NO_MANDATE;
import static se.handslag.planning.joint.inform.CannotRecordInformation.NO_SUCH_CASE;
import static se.handslag.planning.joint.inform.CannotRecordInformation.TOO_LONG;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Persons;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.WrongAuthority;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.Blocked;
import se.handslag.planning.fixture.PlanningOnBothDatabases;

class RecordingInformationTest extends PlanningOnBothDatabases {

    @Test
    void writesItDownInTheRecordOfTheOneWhoTold() {
        CaseId kim = openKim();

        InformationGiven told = done(record(NILS, given(kim, "Vårdcentral, ungdomsmottagning", "Vårdcentral")));

        assertThat(read(NILS, kim).own()).containsExactly(told);
        assertThat(read(SARA, kim).own()).isEmpty();
        assertThat(read(SARA, kim).received()).isEmpty();
        assertThat(read(OSKAR, kim).own()).isEmpty();
    }

    @Test
    void handsACopyOverWhenConsentCoversAndOtherwiseSavesNothing() {
        CaseId kim = openKim();
        RecordInformation withCopy = new RecordInformation(
                kim,
                TODAY,
                "Boendestöd",
                "Boendestöd",
                ApplicationHelp.GIVEN,
                "Ansökan om boendestöd",
                Optional.of(UPPSALA.id()));

        assertThat(refused(record(NILS, withCopy))).isEqualTo(NO_CONSENT_FOR_COPY);
        assertThat(read(NILS, kim).own()).isEmpty();

        consent(NILS, kim, PlanningItems.INFORMATION);
        done(record(NILS, withCopy));
        assertThat(read(SARA, kim).received()).singleElement().satisfies(copy -> assertThat(
                        copy.item().content())
                .containsEntry("told", "Boendestöd")
                .containsEntry("help", "given")
                .containsEntry("help-with", "Ansökan om boendestöd")
                .containsEntry("on", TODAY.toString()));
    }

    @Test
    void saysThatABlockAndNotTheConsentStopsTheCopy() {
        CaseId kim = openKim();
        consent(NILS, kim, PlanningItems.INFORMATION);
        Blocked.objection(world(), NILS, kim);

        assertThat(refused(record(NILS, copied(kim, false)))).isEqualTo(CannotRecordInformation.BLOCKED_COPY);
        assertThat(read(NILS, kim).own()).isEmpty();
    }

    @Test
    void handsOverAboutAProtectedPersonOnlyWhatSomeoneSaysThatTheyHaveHeldAgainstTheProtection() {
        CaseId kim = world().openCase(
                        Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK), SARA, NILS);
        consent(NILS, kim, PlanningItems.INFORMATION);

        assertThat(refused(record(NILS, copied(kim, false)))).isEqualTo(CannotRecordInformation.PROTECTION_NOT_SEEN);
        assertThat(read(NILS, kim).own()).isEmpty();
        assertThat(read(SARA, kim).received()).isEmpty();

        done(record(NILS, copied(kim, true)));
        assertThat(read(SARA, kim).received()).hasSize(1);
    }

    private static RecordInformation copied(CaseId caseId, boolean protectionSeen) {
        return new RecordInformation(
                caseId,
                TODAY,
                "Boendestöd",
                "",
                ApplicationHelp.NOT_NEEDED,
                "",
                Optional.of(UPPSALA.id()),
                protectionSeen);
    }

    @Test
    void refusesWhatCannotBe() {
        CaseId kim = openKim();
        String long2001 = "å".repeat(InformationGiven.LONGEST + 1);

        assertThat(refused(record(SARA, given(kim, " ", "")))).isEqualTo(NOTHING_TOLD);
        assertThat(refused(record(SARA, given(kim, long2001, "")))).isEqualTo(TOO_LONG);
        assertThat(refused(record(SARA, given(kim, "x", long2001)))).isEqualTo(TOO_LONG);
        assertThat(refused(record(SARA, given(kim, TODAY.plusDays(1), ApplicationHelp.OFFERED))))
                .isEqualTo(IN_THE_FUTURE);
        assertThat(refused(record(SARA, given(kim, TODAY.minusDays(1), ApplicationHelp.OFFERED))))
                .isEqualTo(BEFORE_THE_CASE);
        assertThat(refused(record(SARA, given(kim, TODAY, ApplicationHelp.GIVEN))))
                .isEqualTo(HELP_WITH_NOTHING);
        assertThat(refused(record(SARA, given(CaseId.next(world().clock()), "x", ""))))
                .isEqualTo(NO_SUCH_CASE);
        Actor jonas = staff(REGION, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(record(jonas, given(kim, "x", "")))).isEqualTo(NO_MANDATE);
        assertThat(read(SARA, kim).own()).isEmpty();
    }

    @Test
    void refusesAClosedCaseAndSomeoneElsesStaff() {
        CaseId kim = openKim();
        world().inUnit(SARA, () -> {
            CaseFiles files = world().use(SARA, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().closed(TODAY));
            return kim;
        });

        assertThat(refused(record(SARA, given(kim, "x", "")))).isEqualTo(CASE_CLOSED);
        assertThatThrownBy(() -> world().use(SARA, RecordingInformation.class).handle(NILS, given(kim, "x", "")))
                .isInstanceOf(WrongAuthority.class);
    }

    private static RecordInformation given(CaseId caseId, String told, String recommended) {
        return new RecordInformation(
                caseId, TODAY, told, recommended, ApplicationHelp.NOT_NEEDED, "", Optional.empty());
    }

    private static RecordInformation given(CaseId caseId, LocalDate on, ApplicationHelp help) {
        return new RecordInformation(caseId, on, "Boendestöd", "", help, "", Optional.empty());
    }

    private static Outcome<InformationGiven, CannotRecordInformation> record(Actor actor, RecordInformation command) {
        return world().use(actor, RecordingInformation.class).handle(actor, command);
    }

    private static RecordingInformation.Told read(Actor actor, CaseId caseId) {
        return world().use(actor, RecordingInformation.class).read(actor, caseId);
    }
}
