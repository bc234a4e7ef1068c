package se.handslag.fhir.joint.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.person.CoordinationNumber;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonalNumber;
import se.handslag.core.person.ReserveNumber;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.joint.plan.Plan;

/** What is read back of a bundle says what the record says. */
@CompositionRoot(because = "a test plays the staff of both authorities")
class FhirSaysTheSameTest extends OnOnePlatform {
    @Test
    void whoThePersonIsAndWhoseRecordItIs() {
        KimsRecord record = KimsRecord.identified(world());
        Bundle bundle = KimsRecord.read(record.exported(SARA));

        Patient patient = KimsRecord.one(bundle, Patient.class);
        assertThat(patient.getIdentifierFirstRep().getSystem()).isEqualTo("urn:oid:1.2.752.129.2.1.3.1");
        assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo(record.number());
        assertThat(patient.getNameFirstRep().getUse()).isEqualTo(HumanName.NameUse.OFFICIAL);
        assertThat(patient.getNameFirstRep().getFamily()).isEqualTo("Åkesson");
        assertThat(patient.getNameFirstRep().getGivenAsSingleString()).isEqualTo("Kim");
        assertThat(patient.getBirthDateElement().getValueAsString())
                .isEqualTo(
                        record.number().substring(0, 4) + "-" + record.number().substring(4, 6) + "-"
                                + record.number().substring(6, 8));
        assertThat(KimsRecord.one(bundle, Organization.class).getName()).isEqualTo("Uppsala kommun");
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.COLLECTION);
        assertThat(bundle.getTimestampElement().getValueAsString()).isEqualTo("2026-03-02T08:00:00Z");
    }

    @Test
    void aNumberCarriesItsSeriesWhereThatIsKnownAndNoGuess() {
        assertThat(system(new PersonalNumber("199001019802"))).isEqualTo("urn:oid:1.2.752.129.2.1.3.1");
        assertThat(system(new CoordinationNumber("197010632391"))).isEqualTo("urn:oid:1.2.752.129.2.1.3.3");
        assertThat(system(new ReserveNumber("reserve-number-national", "22900101AA15")))
                .isEqualTo("urn:oid:1.2.752.74.9.1");
        assertThat(system(new ReserveNumber("reserve-number-elsewhere", "1234567890")))
                .isEqualTo("urn:handslag:reserve-number-elsewhere");
    }

    private static String system(IdentityNumber number) {
        assertThat(PersonResources.identifier(number).getValue()).isEqualTo(number.value());
        return PersonResources.identifier(number).getSystem();
    }

    @Test
    void everythingThatIsWrittenInThePlan() {
        KimsRecord record = KimsRecord.granted(world()).withPlans();
        Plan plan = record.support().plan(SARA, record.kim()).orElseThrow();
        Bundle bundle = KimsRecord.read(record.exported(SARA));

        CarePlan carePlan = KimsRecord.one(bundle, CarePlan.class);
        assertThat(carePlan.getIdElement().getIdPart()).isEqualTo(plan.id().toString());
        assertThat(carePlan.getMeta().getVersionId()).isEqualTo("1");
        assertThat(carePlan.getStatus()).isEqualTo(CarePlan.CarePlanStatus.ACTIVE);
        assertThat(carePlan.getTitle()).isEqualTo("Genomförandeplan");
        assertThat(carePlan.getDescription()).isEqualTo("Bryta isoleringen");
        assertThat(carePlan.getCreatedElement().getValueAsString()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(carePlan.getAuthor().getDisplay()).isEqualTo("Sara Lind");
        assertThat(texts(carePlan.getNote()))
                .containsExactly(
                        "Bakgrund\n\nJag slutade gå ut",
                        "Vardagsrutiner\n\nUpp klockan nio",
                        "Hur personen har varit med\n\nVid två hembesök",
                        "Vad personen tycker\n\nHåller med om planen\n\nDet känns rätt");
        Patient patient = KimsRecord.one(bundle, Patient.class);
        assertThat(carePlan.getNote().stream()
                        .map(note -> isAbout(bundle, note.getAuthorReference(), patient))
                        .toList())
                .as("what the person said is the person's")
                .containsExactly(true, false, false, true);

        assertThat(carePlan.getActivity().stream()
                        .map(CarePlan.CarePlanActivityComponent::getDetail)
                        .map(it -> it.getStatus().toCode() + " " + it.getDescription())
                        .toList())
                .containsExactly(
                        "completed Till porten",
                        "unknown Till affären",
                        "unknown Ansöka om färdtjänst",
                        "scheduled Uppföljning");
        CarePlan.CarePlanActivityDetailComponent shop =
                carePlan.getActivity().get(1).getDetail();
        assertThat(shop.getScheduledPeriod().getEndElement().getValueAsString()).isEqualTo("2026-03-16");
        assertThat(shop.getPerformerFirstRep().getDisplay()).isEqualTo("Närstående: mamma");
        CarePlan.CarePlanActivityDetailComponent followUp =
                carePlan.getActivity().get(3).getDetail();
        assertThat(followUp.getScheduledPeriod().getStartElement().getValueAsString())
                .isEqualTo("2026-03-22");
        assertThat(followUp.getScheduledPeriod().getEndElement().getValueAsString())
                .isEqualTo("2026-04-01");
    }

    @Test
    void everyGoalInTheWordsOfWhoeverSaidIt() {
        KimsRecord record = KimsRecord.granted(world()).withPlans();
        Plan plan = record.support().plan(SARA, record.kim()).orElseThrow();
        List<org.hl7.fhir.r4.model.Goal> goals =
                KimsRecord.all(KimsRecord.read(record.exported(SARA)), org.hl7.fhir.r4.model.Goal.class);

        assertThat(goals.stream().map(goal -> goal.getIdElement().getIdPart()).toList())
                .isEqualTo(
                        plan.goals().stream().map(goal -> goal.id().toString()).toList());
        assertThat(goals.stream()
                        .map(goal -> goal.getDescription().getText() + " "
                                + goal.getLifecycleStatus().toCode() + " " + goal.hasExpressedBy())
                        .toList())
                .containsExactly(
                        "Jag vill kunna handla själv active true",
                        "Hålla dygnet completed false",
                        "Gå i skolan cancelled true");
        org.hl7.fhir.r4.model.Goal shop = goals.get(0);
        assertThat(shop.getCategoryFirstRep().getText()).isEqualTo("90 % ska ha brutit sin isolering");
        assertThat(shop.getTargetFirstRep().getDueDateType().getValueAsString()).isEqualTo("2026-06-02");
        assertThat(texts(shop.getNote()))
                .containsExactly(
                        "När målet ska nås\n\n2026-05-02 till 2026-06-02",
                        "Hur\n\nTisdagar klockan tio",
                        "Vem som hjälper\n\nSara och mamma",
                        "Vad personen tycker\n\nKunde inte svara");
        assertThat(goals.get(1).getAchievementStatus().getCodingFirstRep().getCode())
                .isEqualTo("achieved");
        assertThat(texts(goals.get(1).getNote()))
                .containsExactly("Varför det inte finns något nästa steg\n\nKim vill vänta");
    }

    @Test
    void whereTheEpisodeStandsAndWhoHoldsItTogether() {
        FhirFile early = KimsRecord.identified(world()).exported(SARA);
        EpisodeOfCare before = KimsRecord.one(KimsRecord.read(early), EpisodeOfCare.class);
        assertThat(before.getStatus()).isEqualTo(EpisodeOfCare.EpisodeOfCareStatus.PLANNED);
        KimsRecord record = KimsRecord.granted(world());
        Bundle bundle = KimsRecord.read(record.exported(SARA));
        EpisodeOfCare during = KimsRecord.one(bundle, EpisodeOfCare.class);
        assertThat(during.getStatus()).isEqualTo(EpisodeOfCare.EpisodeOfCareStatus.ACTIVE);
        assertThat(during.getTypeFirstRep().getText()).isEqualTo("Hikikomori Uppsala");
        assertThat(during.getIdentifierFirstRep().getValue())
                .isEqualTo("urn:uuid:" + record.kim().value());
        CareTeam team = KimsRecord.one(bundle, CareTeam.class);
        assertThat(team.getParticipant()).singleElement().satisfies(one -> {
            assertThat(one.getRoleFirstRep().getText()).isEqualTo("Samordnare");
            assertThat(one.getMember().getDisplay()).isEqualTo("Sara Lind");
        });
        assertThat(KimsRecord.all(bundle, Practitioner.class)).singleElement().satisfies(one -> {
            assertThat(one.getNameFirstRep().getText()).isEqualTo("Sara Lind");
            assertThat(one.getIdentifierFirstRep().getValue()).isEqualTo("sara");
            assertThat(one.getIdentifierFirstRep().hasSystem())
                    .as("an id of the employer's own is given no system that it is not of")
                    .isFalse();
        });

        record.support()
                .discharge(
                        record.kim(),
                        DischargeReason.COMPLETED,
                        Map.of("isolation-broken", Answer.YES, "way-back", Answer.YES),
                        Optional.empty())
                .orElseThrow();
        EpisodeOfCare after = KimsRecord.one(KimsRecord.read(record.exported(SARA)), EpisodeOfCare.class);
        assertThat(after.getStatus()).isEqualTo(EpisodeOfCare.EpisodeOfCareStatus.FINISHED);
        assertThat(after.getPeriod().getEndElement().getValueAsString()).isEqualTo("2026-03-02");
        assertThat(after.getId()).isEqualTo(during.getId());
    }

    @Test
    void theSameThingHasTheSameNameInEveryBundle() {
        KimsRecord record = KimsRecord.granted(world()).withPlans();
        Set<String> once = addresses(record);
        record.world().clock().set(record.today().plusDays(1));

        assertThat(addresses(record)).isEqualTo(once);
        assertThat(KimsRecord.read(record.exported(NILS)).getEntry().stream()
                        .map(Bundle.BundleEntryComponent::getFullUrl))
                .as("and the other authority's things have names of their own")
                .doesNotContainAnyElementsOf(once);
    }

    private static Set<String> addresses(KimsRecord record) {
        return KimsRecord.read(record.exported(SARA)).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getFullUrl)
                .collect(Collectors.toSet());
    }

    private static List<String> texts(List<Annotation> notes) {
        return notes.stream().map(Annotation::getText).toList();
    }

    private static boolean isAbout(Bundle bundle, Reference reference, Patient patient) {
        return bundle.getEntry().stream()
                .anyMatch(
                        entry -> entry.getFullUrl().equals(reference.getReference()) && entry.getResource() == patient);
    }
}
