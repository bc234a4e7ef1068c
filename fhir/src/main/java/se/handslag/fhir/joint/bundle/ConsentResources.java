package se.handslag.fhir.joint.bundle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Dates;
import se.handslag.core.consent.Capacity;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ExcludedItem;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.Giver;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;

/**
 * The consents to lift secrecy that have been given to this authority, the ended ones too.
 *
 * <p>Secrecy holds but for what is permitted: for each receiver what may still go to it, and under that what the person keeps out, so that a
 * program that reads less than all of it reads a smaller consent and never a larger one.
 */
final class ConsentResources {
    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

    private final OneRecord record;
    private final Words words;
    private final LocalDate today;

    ConsentResources(OneRecord record, Words words, LocalDate today) {
        this.record = record;
        this.words = words;
        this.today = today;
    }

    List<org.hl7.fhir.r4.model.Consent> all() {
        return record.consents().stream().map(this::consent).toList();
    }

    private org.hl7.fhir.r4.model.Consent consent(Consent given) {
        org.hl7.fhir.r4.model.Consent consent = new org.hl7.fhir.r4.model.Consent();
        consent.setId(given.id().value().toString());
        consent.setStatus(isStanding(given) ? ConsentState.ACTIVE : ConsentState.INACTIVE);
        consent.setScope(coded("consentscope", "patient-privacy", "Privacy Consent"));
        consent.addCategory(coded("v3-ActCode", "IDSCL", "information disclosure"));
        consent.setPatient(Ids.to(record.patient()));
        consent.setDateTimeElement(Ids.moment(given.recorded().at()));
        consent.addPerformer(giver(given));
        consent.addOrganization(Ids.to(record.organization()));
        consent.setPolicyRule(new CodeableConcept()
                .setText(StatuteBook.swedish()
                        .inForce(
                                LegalTopic.CONSENT_LIFTS_SECRECY,
                                Dates.day(given.recorded().at()))
                        .cite()));
        ProvisionComponent all = new ProvisionComponent();
        all.setPeriod(new Period()
                .setStartElement(Ids.dayTime(given.period().from()))
                .setEndElement(Ids.dayTime(given.period().to())));
        given.receiversLeft().stream().sorted().forEach(receiver -> all.addProvision(permit(given, receiver)));
        consent.setProvision(all);
        return consent;
    }

    /** One that begins later stands too; its days say when. */
    private boolean isStanding(Consent given) {
        return given.status(today, 0).isStanding();
    }

    private Reference giver(Consent given) {
        Capacity capacity = given.giver().map(Giver::capacity).orElse(Capacity.SELF);
        return capacity == Capacity.SELF || capacity == Capacity.CHILD
                ? Ids.to(record.patient())
                : new Reference().setDisplay(words.say("consent.capacity." + capacity.code()));
    }

    private ProvisionComponent permit(Consent given, AuthorityId receiver) {
        ProvisionComponent permit = new ProvisionComponent();
        permit.setType(ConsentProvisionType.PERMIT);
        List<String> named = given.named().stream()
                .filter(one -> one.authority().equals(receiver))
                .map(one -> record.nameOf(receiver) + ": " + one.who())
                .sorted()
                .toList();
        (named.isEmpty() ? List.of(record.nameOf(receiver)) : named).forEach(display -> permit.addActor()
                .setRole(coded("v3-ParticipationType", "IRCP", "information recipient"))
                .setReference(
                        new Reference().setIdentifier(Ids.authority(receiver)).setDisplay(display)));
        given.kinds().stream()
                .filter(kind -> given.lets(receiver, kind))
                .sorted()
                .forEach(kind -> permit.addCode(words.concept("item." + kind)
                        .addCoding(
                                new Coding().setSystem(Ids.OURS + "item-kind").setCode(kind.code()))));
        if (!given.purpose().isBlank()) {
            permit.addPurpose(new Coding().setDisplay(given.purpose()));
        }
        keptOut(given.excluded(), permit);
        return permit;
    }

    private void keptOut(Exclusions excluded, ProvisionComponent permit) {
        if (!excluded.words().isBlank()) {
            deny(permit).addCode(new CodeableConcept().setText(excluded.words()));
        }
        excluded.before().ifPresent(day -> deny(permit)
                .setDataPeriod(new Period().setEndElement(Ids.dayTime(day.minusDays(1)))));
        List<ExcludedItem> items = excluded.items().stream()
                .sorted(Comparator.comparing(ExcludedItem::kind)
                        .thenComparing(item -> item.id().toString()))
                .toList();
        if (!items.isEmpty()) {
            ProvisionComponent deny = deny(permit);
            items.forEach(item -> deny.addData()
                    .setMeaning(ConsentDataMeaning.INSTANCE)
                    .setReference(new Reference()
                            .setIdentifier(new Identifier()
                                    .setSystem("urn:ietf:rfc:3986")
                                    .setValue(Ids.address(item.id())))
                            .setDisplay(words.say("item." + item.kind()))));
        }
    }

    private static ProvisionComponent deny(ProvisionComponent permit) {
        return permit.addProvision().setType(ConsentProvisionType.DENY);
    }

    private static CodeableConcept coded(String system, String code, String display) {
        return new CodeableConcept(new Coding(TERMINOLOGY + system, code, display));
    }
}
