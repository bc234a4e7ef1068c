package se.handslag.fhir.joint.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.block.AskedBy;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.mode.AdoptBlockMode;
import se.handslag.core.block.mode.AdoptingBlockMode;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.block.set.SetBlock;
import se.handslag.core.block.set.SettingBlocks;
import se.handslag.core.casefile.protection.ProtectIdentity;
import se.handslag.core.casefile.protection.ProtectingIdentity;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.person.ProtectedIdentity;

/** Who may take a record out as FHIR, what stays in, and what is left in the log. */
@CompositionRoot(because = "a test plays the staff of every authority")
class WhoTakesFhirOutTest extends OnOnePlatform {
    private static final String PURPOSE = "Till journalsystemet, inför årsskiftet";
    private static final Actor STRANGER =
            staff(UPPSALA, "lo", "Lo Ås", "Socionom", "Barn och unga", Mandate.CASE_WORKER);
    private static final Actor ASTRID =
            staff(REGION, "astrid", "Astrid Ny", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);

    @Test
    void standsInTheLogWithWhatItWasForBeforeAByteHasLeft() {
        KimsRecord record = KimsRecord.identified(world());
        record.export(SARA, PURPOSE).orElseThrow();

        assertThat(log(record, SARA)).first().satisfies(line -> {
            assertThat(line.verb()).isEqualTo("fhir.export");
            assertThat(line.name()).isEqualTo("Sara Lind");
            assertThat(line.purpose()).isEqualTo(PURPOSE);
            assertThat(line.result()).isEqualTo("done");
            assertThat(line.caseId()).contains(record.kim());
        });
        assertThat(log(record, NILS)).as("it is no act at the other authority").noneMatch(line -> line.verb()
                .startsWith("fhir."));
    }

    @Test
    void isForWhoeverCoordinatesAndTheHead() {
        KimsRecord record = KimsRecord.identified(world());
        assertThat(refused(record.export(ELIN, PURPOSE))).isEqualTo(CannotExportFhir.NOT_YOURS);
        assertThat(log(record, SARA)).first().satisfies(line -> {
            assertThat(line.verb()).isEqualTo("fhir.export");
            assertThat(line.result()).isEqualTo("refused");
        });
        assertThat(record.export(MARIA, PURPOSE).isDone()).isTrue();
    }

    @Test
    void asksTheGateFirst() {
        KimsRecord record = KimsRecord.identified(world());
        assertThatThrownBy(() -> record.export(STRANGER, PURPOSE)).isInstanceOf(AccessRefused.class);
        assertThat(refused(record.export(OSKAR, PURPOSE)))
                .as("nobody at another municipality has such a case")
                .isEqualTo(CannotExportFhir.NO_SUCH_CASE);
    }

    @Test
    void saysWhatItIsFor() {
        KimsRecord record = KimsRecord.identified(world());
        assertThat(refused(record.export(SARA, "  "))).isEqualTo(CannotExportFhir.NO_PURPOSE);
        assertThat(refused(record.export(SARA, "x".repeat(ExportFhir.LONGEST_PURPOSE + 1))))
                .isEqualTo(CannotExportFhir.PURPOSE_TOO_LONG);
    }

    @Test
    void isNotOfSomeoneWhomNobodyKnows() {
        KimsRecord record = KimsRecord.unknown(world());
        assertThat(refused(record.export(SARA, PURPOSE))).isEqualTo(CannotExportFhir.NOT_IDENTIFIED);
    }

    @Test
    void leavesAProtectedPersonOut() {
        KimsRecord record = KimsRecord.identified(world());
        record.world()
                .use(SARA, ProtectingIdentity.class)
                .handle(
                        SARA,
                        new ProtectIdentity(
                                record.kim(),
                                ProtectedIdentity.CONFIDENTIALITY_MARK,
                                ProtectionSource.POPULATION_REGISTER,
                                record.today()))
                .orElseThrow();

        assertThat(refused(record.export(SARA, PURPOSE))).isEqualTo(CannotExportFhir.PROTECTED);
    }

    @Test
    void leavesOutWhatIsBlockedFromTheOneWhoTakesItOutAndSaysThatItIsNotAll() {
        KimsRecord record = KimsRecord.granted(world()).withPlans();
        blocks(record, RecordPart.PLANS);

        FhirFile astrids = record.exported(ASTRID);
        Bundle bundle = KimsRecord.read(astrids);
        assertThat(astrids.isWhole()).isFalse();
        assertThat(KimsRecord.all(bundle, CarePlan.class)).isEmpty();
        assertThat(astrids.json()).doesNotContain(KimsRecord.OF_THE_REGION);
        assertThat(bundle.getMeta().getTag()).extracting(Coding::getCode).containsExactly("SUBSETTED");
        assertThat(KimsRecord.all(bundle, Patient.class)).hasSize(1);
        assertThat(Validated.errors(astrids.json())).isEmpty();

        FhirFile nils = record.exported(NILS);
        assertThat(nils.isWhole()).isTrue();
        assertThat(nils.json()).contains(KimsRecord.OF_THE_REGION).doesNotContain("SUBSETTED");
    }

    @Test
    void aFileThatIsBlockedAsAWholeIsClosed() {
        KimsRecord record = KimsRecord.granted(world()).withPlans();
        blocks(record, RecordPart.FILE);

        assertThatThrownBy(() -> record.export(ASTRID, PURPOSE)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void holdsNothingOfTheOtherAuthoritys() {
        KimsRecord record = KimsRecord.granted(world()).withPlans();
        record.support().visits(NILS, record.kim(), "Anteckning som kommunen har fått", Optional.of(UPPSALA.id()));
        record.support().visits(SARA, record.kim(), "Kommunens egen anteckning", Optional.empty());

        assertThat(record.exported(SARA).json())
                .contains("Jag vill kunna handla själv")
                .doesNotContain(
                        KimsRecord.OF_THE_REGION,
                        "Anteckning som kommunen har fått",
                        "Nils Ek",
                        "Kommunens egen anteckning");
        assertThat(record.exported(NILS).json())
                .contains(KimsRecord.OF_THE_REGION)
                .doesNotContain("Jag vill kunna handla själv", "Sara Lind", "Kommunens egen anteckning");
    }

    @BeforeAll
    static void usesBlocks() {
        world().use(ASTRID, AdoptingBlockMode.class)
                .handle(
                        ASTRID,
                        new AdoptBlockMode(
                                true,
                                false,
                                world().clock().today(),
                                BlockMode.MINUTES,
                                BlockMode.REVIEW_DAYS,
                                "Jouren 018-000 00 00",
                                "Vårdstyrelsen 2026-01-15 § 4"))
                .orElseThrow();
    }

    private static void blocks(KimsRecord record, RecordPart part) {
        record.world()
                .use(NILS, SettingBlocks.class)
                .handle(
                        NILS,
                        new SetBlock(
                                record.kim(),
                                BlockScope.BETWEEN_UNITS,
                                NILS.unit(),
                                Set.of(part),
                                AskedBy.PERSON,
                                "Att de andra enheterna inte ser det."))
                .orElseThrow();
    }

    private static List<AccessLogLine> log(KimsRecord record, Actor actor) {
        return record.world().use(actor, ReadingAccessLog.class).about(actor, record.kim()).stream()
                .filter(line -> !line.verb().startsWith("log."))
                .toList();
    }

    private static CannotExportFhir refused(Outcome<FhirFile, CannotExportFhir> outcome) {
        return outcome.match(
                done -> {
                    throw new AssertionError("The act was done.");
                },
                why -> why);
    }
}
