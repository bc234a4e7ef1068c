package se.handslag.fhir.joint.bundle;

import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Dates;
import se.handslag.planning.DischargeReason;

/** The person's way through the team at this authority, and who of its staff holds it together. */
final class EpisodeResources {
    private final OneRecord record;
    private final Words words;
    private final StaffResources staff;

    EpisodeResources(OneRecord record, Words words, StaffResources staff) {
        this.record = record;
        this.words = words;
        this.staff = staff;
    }

    List<Resource> all() {
        return List.of(episode(), team());
    }

    private String teamName() {
        return words.teamName(record.file().team().value());
    }

    private EpisodeOfCare episode() {
        EpisodeOfCare episode = new EpisodeOfCare();
        episode.setId(record.episode().toString());
        // The other authority's episode has the same case and is another episode.
        episode.addIdentifier()
                .setSystem("urn:ietf:rfc:3986")
                .setValue(Ids.address(record.file().id().value()));
        episode.setStatus(status());
        episode.addType(new CodeableConcept().setText(teamName()));
        episode.setPatient(Ids.to(record.patient()));
        episode.setManagingOrganization(Ids.to(record.organization()));
        episode.setPeriod(period());
        record.file().ours().ifPresent(ours -> episode.setCareManager(staff.to(ours.staff(), ours.name())));
        episode.addTeam(Ids.to(record.team()));
        return episode;
    }

    /** FHIR calls it planned while it is found out whether the person is for the team, and cancelled what ended in that. */
    private EpisodeOfCare.EpisodeOfCareStatus status() {
        if (record.file().isOpen()) {
            return record.isUnderWay()
                    ? EpisodeOfCare.EpisodeOfCareStatus.ACTIVE
                    : EpisodeOfCare.EpisodeOfCareStatus.PLANNED;
        }
        return record.ended().filter(EpisodeResources::neverBegan).isPresent()
                ? EpisodeOfCare.EpisodeOfCareStatus.CANCELLED
                : EpisodeOfCare.EpisodeOfCareStatus.FINISHED;
    }

    private static boolean neverBegan(DischargeReason reason) {
        return reason == DischargeReason.DROP_OUT_BEFORE || reason == DischargeReason.NOT_ELIGIBLE;
    }

    private Period period() {
        CaseFile file = record.file();
        Period period = new Period();
        period.setStartElement(Ids.dayTime(Dates.day(file.openedAt())));
        file.closedOn().ifPresent(day -> period.setEndElement(Ids.dayTime(day)));
        return period;
    }

    private CareTeam team() {
        CareTeam team = new CareTeam();
        team.setId(record.team().toString());
        team.setStatus(record.file().isOpen() ? CareTeam.CareTeamStatus.ACTIVE : CareTeam.CareTeamStatus.INACTIVE);
        team.setName(teamName());
        team.setSubject(Ids.to(record.patient()));
        team.setPeriod(period());
        team.addManagingOrganization(Ids.to(record.organization()));
        record.file()
                .ours()
                .ifPresent(ours -> participant(team, "fhir.role.coordinator", staff.to(ours.staff(), ours.name())));
        record.sharing().forEach(one -> participant(team, "fhir.role.sharing", staff.to(one.staff(), one.shown())));
        return team;
    }

    private void participant(CareTeam team, String role, Reference member) {
        team.addParticipant()
                .addRole(words.concept(role))
                .setMember(member)
                .setOnBehalfOf(Ids.to(record.organization()));
    }
}
