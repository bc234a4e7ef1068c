package se.handslag.planning.municipality.stay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.acknowledge.Acknowledgement;
import se.handslag.core.disclosure.acknowledge.Acknowledgements;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.stay.DischargeAgreements;

/** Reads what the municipality has been told of stays in hospital, and what follows from it. */
public final class ReadingNoticedStays {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final NoticedStays stays;
    private final Acknowledgements acknowledgements;
    private final DischargeAgreements agreements;
    private final AccessGate gate;

    @Inject
    public ReadingNoticedStays(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            NoticedStays stays,
            Acknowledgements acknowledgements,
            DischargeAgreements agreements,
            AccessGate gate) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.stays = stays;
        this.acknowledgements = acknowledgements;
        this.agreements = agreements;
        this.gate = gate;
    }

    /**
     * What has been told in a case.
     *
     * @param open whether the file is
     * @param stays the stays, the last one first
     * @param paysFrom the first day that the municipality pays for; empty while the person is not ready
     * @param agreed whether that day follows from an agreement and not from the act
     * @param receipts who acknowledged each notice here
     */
    public record Here(
            boolean open,
            List<NoticedStay> stays,
            Optional<LocalDate> paysFrom,
            boolean agreed,
            Map<DisclosureId, Acknowledgement> receipts)
            implements PersonalData {
        public Here {
            stays = List.copyOf(stays);
            receipts = Map.copyOf(receipts);
        }

        @Override
        public String toString() {
            return "Here[" + stays.size() + "]";
        }
    }

    public Optional<Here> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("inpatient-notice.read", caseId), () -> files.find(caseId)
                .map(this::here));
    }

    /** Those of these cases whose person is in hospital, as far as has been told, and that the actor may read. */
    public Set<CaseId> inHospital(Actor actor, List<CaseId> cases) {
        return unitOfWork.call(
                actor,
                Act.reading("inpatient-notice.list"),
                () -> stays.about(gate.about(actor, cases, Function.identity())).entrySet().stream()
                        .filter(entry -> entry.getValue().get(0).isGoingOn())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private Here here(CaseFile file) {
        List<NoticedStay> all = stays.about(Set.of(file.id())).getOrDefault(file.id(), List.of());
        Optional<NoticedStay.Told> ready = all.stream().findFirst().flatMap(NoticedStay::ready);
        return new Here(
                file.isOpen(),
                all,
                ready.map(told ->
                        agreements.paysFrom(authority.id(), told.notice().given())),
                ready.flatMap(told ->
                                agreements.of(authority.id(), told.notice().given()))
                        .isPresent(),
                acknowledgements.about(file.id()).stream()
                        .collect(Collectors.toMap(
                                Acknowledgement::disclosure, Function.identity(), (first, again) -> first)));
    }
}
