package se.handslag.fhir.joint.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ExcludedItem;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.Giver;
import se.handslag.core.consent.Information;
import se.handslag.core.consent.NamedReceiver;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.consent.Told;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.consent.WithdrawnBy;

/** A consent says in FHIR what the person said, and never more. */
@CompositionRoot(because = "a test plays the staff of both authorities")
class FhirConsentTest extends OnOnePlatform {
    @Test
    void aConsentIsNoLargerThanThePersonMadeIt() {
        KimsRecord record = KimsRecord.identified(world());
        LocalDate today = record.today();
        ExcludedItem note = new ExcludedItem(
                ItemKind.NOTE,
                record.support()
                        .visits(SARA, record.kim(), "Om grannen.", Optional.empty())
                        .id()
                        .value());
        se.handslag.core.consent.Consent given = record.world()
                .use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        new RecordConsent(
                                record.kim(),
                                Set.of(REGION.id()),
                                Set.of(new NamedReceiver(REGION.id(), "teamets psykolog")),
                                Set.of(ItemKind.NOTE, ItemKind.IDENTITY),
                                new Exclusions("Inget om skolan", Set.of(note), Optional.of(today.minusDays(9))),
                                "Att arbeta tillsammans",
                                today,
                                today.plusMonths(6),
                                ConsentForm.ORAL,
                                "",
                                new Information("Sara Lind", Set.of(Told.values())),
                                Giver.SELF,
                                Optional.empty(),
                                "",
                                Optional.empty()))
                .orElseThrow();
        Consent consent = consent(record, given);
        assertThat(consent.getStatus()).isEqualTo(Consent.ConsentState.ACTIVE);
        assertThat(consent.getPolicyRule().getText()).contains("offentlighets- och sekretesslagen (2009:400)");
        assertThat(consent.getProvision().getPeriod().getStartElement().getValueAsString())
                .isEqualTo("2026-03-02");
        assertThat(consent.getProvision().getPeriod().getEndElement().getValueAsString())
                .isEqualTo("2026-09-02");
        Consent.ProvisionComponent permit = consent.getProvision().getProvisionFirstRep();
        assertThat(permit.getType()).isEqualTo(Consent.ConsentProvisionType.PERMIT);
        assertThat(permit.getActorFirstRep().getReference().getIdentifier().getValue())
                .isEqualTo("region-03");
        assertThat(permit.getActorFirstRep().getReference().getDisplay()).isEqualTo("Region Uppsala: teamets psykolog");
        assertThat(codes(permit)).containsExactly("identity", "note");
        assertThat(permit.getPurposeFirstRep().getDisplay()).isEqualTo("Att arbeta tillsammans");
        assertThat(permit.getProvision())
                .hasSize(3)
                .allMatch(deny -> deny.getType() == Consent.ConsentProvisionType.DENY);
        assertThat(permit.getProvision().get(0).getCodeFirstRep().getText()).isEqualTo("Inget om skolan");
        assertThat(permit.getProvision().get(1).getDataPeriod().getEndElement().getValueAsString())
                .isEqualTo("2026-02-20");
        assertThat(permit.getProvision()
                        .get(2)
                        .getDataFirstRep()
                        .getReference()
                        .getIdentifier()
                        .getValue())
                .isEqualTo("urn:uuid:" + note.id());

        WithdrawingConsent withdrawing = record.world().use(SARA, WithdrawingConsent.class);
        withdrawing
                .handle(
                        SARA,
                        new WithdrawConsent(
                                record.kim(), given.id(), Set.of(), Set.of(ItemKind.NOTE), WithdrawnBy.PERSON, ""))
                .orElseThrow();
        assertThat(codes(consent(record, given).getProvision().getProvisionFirstRep()))
                .containsExactly("identity");

        withdrawing
                .handle(SARA, new WithdrawConsent(record.kim(), given.id(), ""))
                .orElseThrow();
        Consent gone = consent(record, given);
        assertThat(gone.getStatus()).isEqualTo(Consent.ConsentState.INACTIVE);
        assertThat(gone.getProvision().getProvision()).isEmpty();
    }

    @Test
    void aConsentThatHasRunOutIsNotActive() {
        KimsRecord record = KimsRecord.identified(world());
        record.world().clock().set(record.today().plusMonths(13));

        assertThat(KimsRecord.one(KimsRecord.read(record.exported(SARA)), Consent.class)
                        .getStatus())
                .isEqualTo(Consent.ConsentState.INACTIVE);
    }

    private static Consent consent(KimsRecord record, se.handslag.core.consent.Consent given) {
        return KimsRecord.all(KimsRecord.read(record.exported(SARA)), Consent.class).stream()
                .filter(one -> one.getIdElement().getIdPart().equals(given.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Consent.ProvisionComponent permit) {
        return permit.getCode().stream()
                .map(code -> code.getCodingFirstRep().getCode())
                .toList();
    }
}
