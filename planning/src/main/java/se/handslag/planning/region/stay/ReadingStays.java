package se.handslag.planning.region.stay;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.acknowledge.Acknowledgement;
import se.handslag.core.disclosure.acknowledge.Acknowledgements;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.stay.DischargeAgreements;
import se.handslag.planning.joint.stay.DischargeClocks;
import se.handslag.planning.joint.stay.StayNotice;

/** Reads a person's stays with the times that run. */
public final class ReadingStays {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Stays stays;
    private final CallsToPlan calls;
    private final DischargeAgreements agreements;
    private final Disclosures disclosures;
    private final Acknowledgements acknowledgements;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public ReadingStays(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Stays stays,
            CallsToPlan calls,
            DischargeAgreements agreements,
            Disclosures disclosures,
            Acknowledgements acknowledgements,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.stays = stays;
        this.calls = calls;
        this.agreements = agreements;
        this.disclosures = disclosures;
        this.acknowledgements = acknowledgements;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * The stays in a case.
     *
     * @param open whether the file is
     * @param now the stay that goes on, or that still owes the municipality its information
     * @param earlier the others, the last one first
     * @param called whether someone has called to a coordinated plan since the admission
     * @param callBy the last day to do so; empty where there is no such time
     * @param paysFrom the first day that the municipality pays for; empty while the person is not ready
     * @param paysIfToldNow the same, if the notice were given at this moment; empty where there is no stay that the municipality knows of
     * @param agreed whether that day follows from an agreement and not from the act
     * @param receipts who acknowledged each notice there, by the notice
     */
    public record Here(
            boolean open,
            Optional<StayCourse> now,
            List<StayCourse> earlier,
            boolean called,
            Optional<LocalDate> callBy,
            Optional<LocalDate> paysFrom,
            Optional<LocalDate> paysIfToldNow,
            boolean agreed,
            Map<UUID, Acknowledgement> receipts)
            implements PersonalData {
        public Here {
            earlier = List.copyOf(earlier);
            receipts = Map.copyOf(receipts);
        }

        @Override
        public String toString() {
            return "Here[" + now + "]";
        }
    }

    public Optional<Here> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("stay.read", caseId), () -> files.find(caseId)
                .map(file -> here(file)));
    }

    /** Those of these cases whose person is in hospital now and that the actor may read. */
    public Set<CaseId> inHospital(Actor actor, List<CaseId> cases) {
        return unitOfWork.call(
                actor,
                Act.reading("stay.list"),
                () -> stays.about(gate.about(actor, cases, Function.identity())).stream()
                        .filter(StayCourse::isGoingOn)
                        .map(course -> course.stay().caseId())
                        .collect(Collectors.toSet()));
    }

    private Here here(CaseFile file) {
        List<StayCourse> all = stays.about(Set.of(file.id()));
        Optional<StayCourse> now =
                all.stream().findFirst().filter(course -> course.isGoingOn() || course.owesInformation());
        boolean called =
                now.filter(course -> !calls.called(List.of(course)).isEmpty()).isPresent();
        Optional<StayEvent> ready = now.filter(StayCourse::isGoingOn).flatMap(StayCourse::ready);
        Optional<AuthorityId> municipality = now.flatMap(StayCourse::told);
        return new Here(
                file.isOpen(),
                now,
                all.stream().filter(course -> !now.equals(Optional.of(course))).toList(),
                called,
                ready.filter(event -> now.filter(StayCourse::asksForSip).isPresent() && !called)
                        .map(event -> DischargeClocks.calledBy(event.at())),
                ready.flatMap(event -> municipality.map(id -> agreements.paysFrom(id, event.at()))),
                municipality.map(id -> agreements.paysFrom(id, StayNotice.toTheMinute(clock.instant()))),
                ready.flatMap(event -> municipality.flatMap(id -> agreements.of(id, event.at())))
                        .isPresent(),
                receipts(file.id()));
    }

    private Map<UUID, Acknowledgement> receipts(CaseId caseId) {
        Map<UUID, UUID> notices = disclosures.about(caseId).stream()
                .filter(disclosure -> disclosure.item().kind().equals(PlanningItems.INPATIENT_NOTICE))
                .collect(Collectors.toMap(
                        disclosure -> disclosure.id().value(),
                        (Disclosure disclosure) -> disclosure.item().id()));
        return acknowledgements.about(caseId).stream()
                .filter(receipt -> notices.containsKey(receipt.disclosure().value()))
                .collect(Collectors.toMap(
                        receipt -> notices.get(receipt.disclosure().value()),
                        Function.identity(),
                        (first, again) -> first));
    }
}
